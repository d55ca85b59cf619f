import { type ReportDeclaration } from '#lib/reports';
import { coverage, coverageByMonth } from './coverage.report.js';
import { sessionsHeld, trainingFollowed } from './sessions-held.report.js';
import { certificatesToIssue, openSessions } from './sessions.report.js';

export { activity } from './activity.js';

export const reports: readonly ReportDeclaration[] = [
  ...[coverage, coverageByMonth],
  ...[openSessions, certificatesToIssue, sessionsHeld, trainingFollowed],
];
