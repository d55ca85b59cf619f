import { type ReportDeclaration } from '#lib/reports';
import { clubDecisions, clubNeedsAndOffers } from './club.report.js';
import { deliverables, reuse, workstreamContributions, workstreamPartners } from './workstream-records.report.js';
import { collectiveWorkstreamsByYear, workstreams } from './workstreams.report.js';

export const reports: readonly ReportDeclaration[] = [
  ...[workstreams, collectiveWorkstreamsByYear],
  ...[workstreamPartners, workstreamContributions, deliverables, reuse],
  ...[clubDecisions, clubNeedsAndOffers],
];
