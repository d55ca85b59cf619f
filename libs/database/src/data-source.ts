import { type Config } from '#lib/config';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { ExtensionsMigration } from './extensions.migration.js';
import { ColumnNames } from './naming.js';
import { refuseSharedNumbers, sqlMigrations } from './sql-migration.js';
import { valueParsers } from './value-parsers.js';

export type EntityClass = abstract new (...args: never[]) => object;
export type MigrationClass = new () => MigrationInterface;

/** What one module brings to the database. */
export interface DatabasePart {
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
}

export interface DataSourceSettings {
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** Commands that migrate or import have no limit: 0. */
  readonly statementTimeoutMs?: number;
  readonly onPoolError?: (error: Error) => void;
}

/** Dates and what counts as alike in a search must not depend on the server's settings: for every connection of ours. */
export const sessionOptions = '-c TimeZone=UTC -c DateStyle=ISO -c pg_trgm.word_similarity_threshold=0.55';

/** Of connections that answer documents. Compiling a plan to machine code takes longer than any of our statements. */
export const readOptions = `${sessionOptions} -c jit=off -c default_transaction_read_only=on`;

type Wanted = Pick<Config, 'databaseUrl' | 'databasePoolSize' | 'databaseStatementTimeoutMs'>;

/** The one data source of a process, not yet connected. */
export function createDataSource(
  config: Wanted,
  parts: readonly DatabasePart[],
  settings: DataSourceSettings = {},
): DataSource {
  const migrations = [
    ExtensionsMigration,
    ...sqlMigrations('libs/database/src/migrations'),
    ...parts.flatMap((part) => part.migrations ?? []),
  ];
  refuseSharedNumbers(migrations);
  const options: DataSourceOptions = {
    type: 'postgres',
    namingStrategy: new ColumnNames(),
    url: config.databaseUrl,
    applicationName: settings.applicationName ?? 's-pass',
    poolSize: config.databasePoolSize,
    connectTimeoutMS: 3000,
    entities: parts.flatMap((part) => part.entities ?? []) as Function[],
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    synchronize: false,
    logging: false,
    ...(settings.onPoolError && { poolErrorHandler: settings.onPoolError }),
    extra: {
      types: valueParsers,
      keepAlive: true,
      statement_timeout: settings.statementTimeoutMs ?? config.databaseStatementTimeoutMs,
      options: sessionOptions,
    },
  };
  return new DataSource(options);
}
