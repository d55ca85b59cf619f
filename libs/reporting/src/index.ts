import { sqlMigrations } from '#lib/database';
import { moduleOf, noun, part } from '#lib/nouns';
import { ActivityController } from './activity/activity.controller.js';
import { ActivityReports } from './activity/activity-reports.js';
import { chain } from './chain/index.js';
import { edition } from './edition/index.js';
import { ReportAsker } from './http/asker.js';
import { EditionController } from './http/edition.controller.js';
import { FileTransfer } from './http/file-transfer.js';
import { ODataController } from './http/odata.controller.js';
import { ReportController } from './http/report.controller.js';
import { ReadingOnlyController } from './http/reading-only.controller.js';
import { ReportFiles } from './http/report-files.js';
import { personalData } from './personal-data.js';
import { ReportEngine } from './run/report-engine.js';
import { ReportRunner } from './run/report-runner.js';
import { reportKey } from './report-key/index.js';
import { reportRun } from './report-run/index.js';
import {
  editionPublishedEvent,
  reportBrokenEvent,
  reportDeprecatedEvent,
  reportReadyEvent,
  reportRetiredEvent,
} from './events.js';
import { registeredDocument } from './registered-document/index.js';
import { schedule } from './schedule/index.js';
import { savedQuery } from './saved-query/index.js';
import { ReportRegistry } from './saved-query/registry.js';

export { addressWithoutKey, keyOf } from './http/key-in-address.js';
export { tell } from './http/told.js';
export { datasetsOf } from './catalogue/dcat.js';
export { unfitFigures } from './activity/check.js';
export { ReportRegistry } from './saved-query/registry.js';
export { UnfitReport } from './definition/fault.js';
export { resolve } from './definition/resolve.js';
export { type Resolved } from './definition/resolved.js';

const nouns = part(
  chain,
  savedQuery,
  reportKey,
  reportRun,
  edition,
  schedule,
  registeredDocument,
  noun({
    providers: [ReportEngine, ReportRegistry, ReportRunner, ReportAsker, ReportFiles, FileTransfer, ActivityReports],
    controllers: [ReportController, EditionController, ODataController, ActivityController, ReadingOnlyController],
  }),
);

export const reporting = {
  ...nouns,
  name: 'reporting',
  module: moduleOf('reporting', nouns),
  knowsAll: true,
  migrations: sqlMigrations('libs/reporting/src/migrations'),
  tells: ['reporting'],
  personalData,
  events: [reportReadyEvent, editionPublishedEvent, reportBrokenEvent, reportDeprecatedEvent, reportRetiredEvent],
  pointsAnywhere: true,
};
