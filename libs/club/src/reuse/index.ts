import { noun } from '#lib/nouns';
import { deliverableReuses, reuseReads } from './reuse.reads.js';
import { ReuseWrites } from './reuse.writes.js';

export const reuse = noun({ reads: [reuseReads], contributions: [deliverableReuses], writes: [ReuseWrites] });
