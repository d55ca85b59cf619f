import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const ReportDelivery = enumOf(['MAIL', 'WEBHOOK']);
export type ReportDelivery = keyof typeof ReportDelivery;
registerEnumType(ReportDelivery, {
  name: 'ReportDelivery',
  description: 'How somebody is told that a report is there.',
  valuesMap: {
    MAIL: { description: 'By a letter with a link; never with the file itself.' },
    WEBHOOK: { description: 'By `report.ready` to one of their addresses for webhooks, with the id of the file.' },
  },
});

const REASONS = {
  OWNER: 'Its owner paused it.',
  OWNER_GONE: 'Its owner’s account is closed.',
  RIGHT_LOST: 'The report, or some of what it reads, is not open to its owner any more.',
  REPORT_GONE: 'There is no report of that name any more.',
  REPORT_RETIRED: 'The report is not served any more.',
  REPORT_BROKEN: 'The report does not fit the schema or the data any more.',
  PARAMETERS: 'The report does not take what it is asked any more.',
  ENDPOINT_GONE: 'The address for webhooks was deleted, or is disabled.',
  FAILED: 'The file could not be made, after several attempts.',
};
export const ReportPauseReason = enumOf(Object.keys(REASONS) as (keyof typeof REASONS)[]);
export type ReportPauseReason = keyof typeof REASONS;
registerEnumType(ReportPauseReason, {
  name: 'ReportPauseReason',
  description: 'Why a report is not made by the clock any more.',
  valuesMap: Object.fromEntries(Object.entries(REASONS).map(([name, description]) => [name, { description }])),
});

const STATUSES = {
  DUE: 'Its time has come.',
  RUNNING: 'The file is being made.',
  SENT: 'Its owner was told.',
  SKIPPED: 'There were no rows, and its owner does not want to hear of that.',
  FAILED: 'There is no file.',
};
export const ReportFiringStatus = enumOf(Object.keys(STATUSES) as (keyof typeof STATUSES)[]);
export type ReportFiringStatus = keyof typeof STATUSES;
registerEnumType(ReportFiringStatus, {
  name: 'ReportFiringStatus',
  description: 'What became of one time at which a report was due.',
  valuesMap: Object.fromEntries(Object.entries(STATUSES).map(([name, description]) => [name, { description }])),
});
