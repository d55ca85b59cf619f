import { noun } from '#lib/nouns';
import { CheckResolver } from './check.resolver.js';
import { ReportHealth } from './health.js';
import { PublishResolver } from './publish.resolver.js';
import { RecordsCheck } from './records-check.js';
import { SavedQueryWrites } from './saved-query.writes.js';
import { ReportShipping } from './shipping.js';
import {
  savedQueryChartReads,
  savedQueryColumnReads,
  savedQueryParameterReads,
  savedQueryReads,
  savedQueryTableReads,
  savedQueryVersionReads,
} from './saved-query.reads.js';

export const savedQuery = noun({
  reads: [
    savedQueryReads,
    savedQueryVersionReads,
    savedQueryParameterReads,
    savedQueryColumnReads,
    savedQueryTableReads,
    savedQueryChartReads,
  ],
  writes: [SavedQueryWrites],
  providers: [PublishResolver, CheckResolver, RecordsCheck, ReportShipping, ReportHealth],
});
