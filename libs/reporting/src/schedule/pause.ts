import type { DomainError, DomainErrors } from '#lib/graphql';
import { NotFoundError } from '#lib/writes';
import { ReportBrokenError, ReportRetiredError } from '../report-run/report-run.errors.js';
import { type ReportRunFailureCode } from '../report-run/report-run.enums.js';
import { type ReportPauseReason } from './report-schedule.enums.js';

/** Why a report is not made any more, by what kept it from being begun. */
export function reasonOf(error: DomainError | DomainErrors, isThere: boolean): ReportPauseReason {
  if (error instanceof ReportRetiredError) return 'REPORT_RETIRED';
  if (error instanceof ReportBrokenError) return 'REPORT_BROKEN';
  if (error instanceof NotFoundError) return isThere ? 'RIGHT_LOST' : 'REPORT_GONE';
  return 'PARAMETERS';
}

/** The same by what kept a file from being made; what may be otherwise the next time pauses nothing. */
export const PAUSING: Readonly<Record<ReportRunFailureCode, ReportPauseReason | null>> = {
  RIGHTS_CHANGED: null,
  REPORT_NOT_FOUND: 'RIGHT_LOST',
  REPORT_RETIRED: 'REPORT_RETIRED',
  REPORT_BROKEN: 'REPORT_BROKEN',
  FORBIDDEN: 'RIGHT_LOST',
  TOO_LARGE: 'FAILED',
  INTERNAL: null,
};
