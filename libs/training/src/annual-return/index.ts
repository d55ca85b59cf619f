import { noun } from '#lib/nouns';
import { courseFacts, draftFacts, enrolmentFacts, sessionFacts } from './annual-return.facts.js';
import { annualReturnReads } from './annual-return.reads.js';
import { AnnualReturnWrites } from './annual-return.writes.js';
import { CourseClassification, EnrolmentTrainee, SessionTrainees } from './classify.writes.js';

export const annualReturn = noun({
  reads: [annualReturnReads],
  contributions: [courseFacts, draftFacts, sessionFacts, enrolmentFacts],
  writes: [AnnualReturnWrites, CourseClassification, SessionTrainees, EnrolmentTrainee],
});
