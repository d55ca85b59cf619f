import { noun } from '#lib/nouns';
import { sessionNeeds, trainingNeedReads } from './training-need.reads.js';
import { TrainingNeedWrites } from './training-need.writes.js';

export const trainingNeed = noun({
  reads: [trainingNeedReads],
  contributions: [sessionNeeds],
  writes: [TrainingNeedWrites],
});
