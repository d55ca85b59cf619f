import { noun } from '#lib/nouns';
import { enrolmentPrerequisites, prerequisiteReads, sessionPrerequisites } from './prerequisite.reads.js';
import { PrerequisiteWrites } from './prerequisite.writes.js';

export const prerequisite = noun({
  reads: [prerequisiteReads],
  contributions: [enrolmentPrerequisites, sessionPrerequisites],
  writes: [PrerequisiteWrites],
});
