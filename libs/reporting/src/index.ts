import { sqlMigrations } from '#lib/database';
import { moduleOf, noun, part } from '#lib/nouns';
import { chain } from './chain/index.js';
import { ODataController } from './http/odata.controller.js';
import { ReportController } from './http/report.controller.js';
import { ReportFiles } from './http/report-files.js';
import { ReportEngine } from './run/report-engine.js';
import { ReportRunner } from './run/report-runner.js';
import { savedQuery } from './saved-query/index.js';
import { ReportRegistry } from './saved-query/registry.js';

export { resolve, UnfitReport } from './definition/resolve.js';

const nouns = part(
  chain,
  savedQuery,
  noun({
    providers: [ReportEngine, ReportRegistry, ReportRunner, ReportFiles],
    controllers: [ReportController, ODataController],
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
    impersonal: { 'reporting.saved_query': ['name'], 'reporting.saved_query_version': ['definition', 'resolved'] },
  },
  pointsAnywhere: true,
};
