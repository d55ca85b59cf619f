import { noun } from '#lib/nouns';
import { memberCountReads } from './member-count.reads.js';

export const memberCount = noun({ reads: [memberCountReads] });
