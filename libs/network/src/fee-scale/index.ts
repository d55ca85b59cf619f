import { noun } from '#lib/nouns';
import { feeScaleReads } from './fee-scale.reads.js';
import { FeeScaleWrites } from './fee-scale.writes.js';

export const feeScale = noun({ reads: [feeScaleReads], writes: [FeeScaleWrites] });
