import { noun } from '#lib/nouns';
import { discrepancyReads } from './discrepancy.reads.js';

export const discrepancy = noun({ reads: [discrepancyReads] });
