import { noun } from '#lib/nouns';
import {
  budgetCallReads,
  callReads,
  documentCallReads,
  ideaCallReads,
  phaseCalls,
  photoCallReads,
  surveyCallReads,
  viewpointCallReads,
} from './call.reads.js';
import { CallWrites } from './call.writes.js';

export const call = noun({
  reads: [
    callReads,
    ideaCallReads,
    viewpointCallReads,
    surveyCallReads,
    budgetCallReads,
    documentCallReads,
    photoCallReads,
    phaseCalls,
  ],
  writes: [CallWrites],
});
