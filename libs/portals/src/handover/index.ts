import { noun } from '#lib/nouns';
import { handoverReads } from './handover.reads.js';
import { HandoverWrites } from './handover.writes.js';

export const handover = noun({ reads: [handoverReads], writes: [HandoverWrites] });
