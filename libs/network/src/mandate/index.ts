import { noun } from '#lib/nouns';
import { mandateReads, personMandates } from './mandate.reads.js';
import { MandateWrites } from './mandate.writes.js';

export const mandate = noun({ reads: [mandateReads], contributions: [personMandates], writes: [MandateWrites] });
