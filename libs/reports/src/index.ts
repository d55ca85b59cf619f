export { type ActivityFigure, type ActivitySection, type OfYear } from './activity.js';
export {
  type Chart,
  type Column,
  type Figure,
  type Given,
  type NamedColumn,
  type Parameter,
  type PlainColumn,
  type Records,
  report,
  type ReportDeclaration,
  type ReportsPart,
  type Table,
} from './report.js';
export { ReportsModule, ShippedReports } from './reports.module.js';
