import { noun } from '#lib/nouns';
import { callReads, ideaCallReads, phaseCalls, viewpointCallReads } from './call.reads.js';
import { CallWrites } from './call.writes.js';

export const call = noun({
  reads: [callReads, ideaCallReads, viewpointCallReads, phaseCalls],
  writes: [CallWrites],
});
