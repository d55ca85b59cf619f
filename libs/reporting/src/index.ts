import { sqlMigrations } from '#lib/database';
import { moduleOf, noun, part } from '#lib/nouns';
import { ActivityController } from './activity/activity.controller.js';
import { ActivityReports } from './activity/activity-reports.js';
import { chain } from './chain/index.js';
import { ReportAsker } from './http/asker.js';
import { ODataController } from './http/odata.controller.js';
import { ReportController } from './http/report.controller.js';
import { ReportFiles } from './http/report-files.js';
import { ReportEngine } from './run/report-engine.js';
import { ReportRunner } from './run/report-runner.js';
import { reportKey } from './report-key/index.js';
import { reportRun } from './report-run/index.js';
import { reportRunData } from './report-run/personal-data.js';
import { savedQuery } from './saved-query/index.js';
import { ReportRegistry } from './saved-query/registry.js';

export { addressWithoutKey } from './http/key-in-address.js';
export { unfitFigures } from './activity/check.js';
export { UnfitReport } from './definition/fault.js';
export { resolve } from './definition/resolve.js';
export { type Resolved } from './definition/resolved.js';

const nouns = part(
  chain,
  savedQuery,
  reportKey,
  reportRun,
  noun({
    providers: [ReportEngine, ReportRegistry, ReportRunner, ReportAsker, ReportFiles, ActivityReports],
    controllers: [ReportController, ODataController, ActivityController],
  }),
);

export const reporting = {
  ...nouns,
  name: 'reporting',
  module: moduleOf('reporting', nouns),
  migrations: sqlMigrations('libs/reporting/src/migrations'),
  tells: ['reporting'],
  personalData: {
    name: 'reporting',
    // Written by the product and the coordination: what a report is, never what it found.
    tables: reportRunData,
    impersonal: { 'reporting.saved_query': ['name'], 'reporting.saved_query_version': ['definition', 'resolved'] },
  },
  pointsAnywhere: true,
};
