import { noun } from '#lib/nouns';
import { complaintActions, improvementActionReads } from './improvement-action.reads.js';
import { ImprovementActionWrites } from './improvement-action.writes.js';

export const improvementAction = noun({
  reads: [improvementActionReads],
  contributions: [complaintActions],
  writes: [ImprovementActionWrites],
});
