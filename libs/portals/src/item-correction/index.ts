import { noun } from '#lib/nouns';
import { itemCorrectionReads } from './item-correction.reads.js';
import { ItemCorrectionWrites } from './item-correction.writes.js';

export const itemCorrection = noun({ reads: [itemCorrectionReads], writes: [ItemCorrectionWrites] });
