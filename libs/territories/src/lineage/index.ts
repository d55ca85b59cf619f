import { noun } from '#lib/nouns';
import { successorsReads } from './lineage.reads.js';

export const lineage = noun({ reads: [successorsReads] });
