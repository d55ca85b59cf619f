import { noun } from '#lib/nouns';
import { similarRecordsReads } from './similar.reads.js';

export const similar = noun({ reads: [similarRecordsReads] });
