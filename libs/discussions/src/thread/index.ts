import { noun } from '#lib/nouns';
import { threadReads } from './thread.reads.js';
import { ThreadWrites } from './thread.writes.js';

export const thread = noun({ reads: [threadReads], writes: [ThreadWrites] });
