export { ChangeListener } from './change-listener.js';
export { connect, type ConnectSettings } from './connect.js';
export { createDataSource, sessionOptions } from './data-source.js';
export { type DatabasePart, type DataSourceSettings, type EntityClass, type MigrationClass } from './data-source.js';
export { deleteInBatches } from './delete-in-batches.js';
export { DatabaseModule, poolOf } from './database.module.js';
export { ExportPool, ExportsBusy, type ExportStatement, type Instant } from './export-pool.js';
export { checkAddresses, expectSessions } from './pooler.js';
export { ReadPool } from './read-pool.js';
export { type Position, positionOf, textOf } from './standby/position.js';
export { Readers, readsBy } from './standby/readers.js';
export { type Asker, NotRun, notRun, type WhyNotRun } from './fairness/asker.js';
export { FairPool } from './fairness/fair-pool.js';
export { requiredExtensions } from './extensions.migration.js';
export { keptDifferences, type KeptDifference } from './kept.js';
export {
  migrate,
  migrateWithin,
  MIGRATION_LOCK,
  pendingMigrations,
  unknownMigrations,
  withMigrationLock,
} from './migrate.js';
export { type MigrationProgress, type OnMigrationProgress } from './migrate.js';
export { DECIMAL, GENERATED, OPEN_END, OPEN_START } from './naming.js';
export { sqlMigration, sqlMigrations } from './sql-migration.js';
export { StatementNames } from './statement-names.js';
export { inTransaction, isOutdated, type Transaction } from './transaction.js';
export { valueParsers } from './value-parsers.js';
