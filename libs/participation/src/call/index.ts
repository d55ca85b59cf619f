import { noun } from '#lib/nouns';
import { callReads, ideaCallReads, phaseCalls, surveyCallReads, viewpointCallReads } from './call.reads.js';
import { CallWrites } from './call.writes.js';

export const call = noun({
  reads: [callReads, ideaCallReads, viewpointCallReads, surveyCallReads, phaseCalls],
  writes: [CallWrites],
});
