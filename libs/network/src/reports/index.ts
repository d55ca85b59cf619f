import { type ReportDeclaration } from '#lib/reports';
import { agreements, signatures, withdrawals, withdrawalsByYear } from './agreements.report.js';
import { dues, duesByYear } from './dues.report.js';
import { grants } from './grants.report.js';
import { attendanceByBody, attendances } from './governance.report.js';
import { headcount, positions } from './headcount.report.js';
import { mandates } from './mandates.report.js';
import { networkOnADay } from './network-on-a-day.report.js';

export { activity } from './activity.js';
export { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION, YEAR } from './words.js';

export const reports: readonly ReportDeclaration[] = [
  ...[networkOnADay, agreements, signatures, withdrawals, withdrawalsByYear],
  ...[dues, duesByYear],
  ...[positions, headcount],
  ...[attendances, attendanceByBody, mandates],
  grants,
];
