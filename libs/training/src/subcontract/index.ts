import { noun } from '#lib/nouns';
import { subcontractReads } from './subcontract.reads.js';
import { SubcontractWrites } from './subcontract.writes.js';

export const subcontract = noun({ reads: [subcontractReads], writes: [SubcontractWrites] });
