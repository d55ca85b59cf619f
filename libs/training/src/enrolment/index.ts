import { noun } from '#lib/nouns';
import { enrolmentReads, organizationEnrolments, personEnrolments, sessionEnrolments } from './enrolment.reads.js';
import { EnrolmentRequests } from './enrolment.request.js';
import { EnrolmentResolver } from './enrolment.resolver.js';
import { EnrolmentWrites } from './enrolment.writes.js';
import { serveTask } from './places.js';

export const enrolment = noun({
  reads: [enrolmentReads],
  contributions: [sessionEnrolments, personEnrolments, organizationEnrolments],
  writes: [EnrolmentWrites],
  providers: [EnrolmentRequests, EnrolmentResolver],
  tasks: [serveTask],
  recurring: [{ task: serveTask, cron: '7 * * * *', payload: {} }],
});
