import { noun } from '#lib/nouns';
import { ReportDownloadController } from './download.controller.js';
import { ReportMaker } from './report-maker.js';
import { ReportRunResolver } from './report-run.resolver.js';
import { reportRunParts, reportRunReads } from './report-run.reads.js';
import { ReportRuns } from './report-runs.js';
import { makeReport } from './make.task.js';
import { tidyReportRuns } from './tidy.task.js';

export const reportRun = noun({
  reads: [reportRunReads, ...reportRunParts],
  providers: [ReportRuns, ReportRunResolver, ReportMaker],
  controllers: [ReportDownloadController],
  tasks: [makeReport, tidyReportRuns],
  recurring: [{ task: tidyReportRuns, cron: '23 * * * *' }],
});
