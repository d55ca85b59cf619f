import { noun } from '#lib/nouns';
import { constituencyReads } from './constituency.reads.js';
import { ConstituencyWrites } from './constituency.writes.js';

export const constituency = noun({ reads: [constituencyReads], writes: [ConstituencyWrites] });
