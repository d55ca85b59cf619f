export { connect, type ConnectSettings } from './connect.js';
export { createDataSource, sessionOptions } from './data-source.js';
export { type DatabasePart, type DataSourceSettings, type EntityClass, type MigrationClass } from './data-source.js';
export { DatabaseModule, poolOf } from './database.module.js';
export { requiredExtensions } from './extensions.migration.js';
export { migrate, pendingMigrations, withMigrationLock } from './migrate.js';
export { type MigrationProgress, type OnMigrationProgress } from './migrate.js';
export { sqlMigration, sqlMigrations } from './sql-migration.js';
export { valueParsers } from './value-parsers.js';
