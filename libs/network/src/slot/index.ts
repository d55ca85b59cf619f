import { noun } from '#lib/nouns';
import { slotIdentificationReads, slotReads } from './slot.reads.js';
import { SlotWrites } from './slot.writes.js';

export const slot = noun({ reads: [slotReads, slotIdentificationReads], writes: [SlotWrites] });
