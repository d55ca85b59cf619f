import { type DataSource } from 'typeorm';
import { readConfig } from '#lib/config';
import { createDataSource } from '#lib/database';
import { TABLES } from '../../../api/src/parts.js';

/** Runs a command on the database of DATABASE_URL, with no limit on the time of a statement. */
export async function withDatabase<T>(run: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const config = readConfig();
  const dataSource = createDataSource(config, TABLES, { applicationName: 's-pass cli', statementTimeoutMs: 0 });
  await dataSource.initialize();
  try {
    return await run(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
