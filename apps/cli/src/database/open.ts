import { type DataSource } from 'typeorm';
import { directUrlOf, readConfig } from '#lib/config';
import { createDataSource, expectSessions } from '#lib/database';
import { TABLES } from '../../../api/src/parts.js';

/** Runs a command on the database itself, with no limit on the time of a statement. */
export async function withDatabase<T>(run: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const settings = readConfig();
  await expectSessions(settings);
  const config = { ...settings, databaseUrl: directUrlOf(settings) };
  const dataSource = createDataSource(config, TABLES, { applicationName: 's-pass cli', statementTimeoutMs: 0 });
  await dataSource.initialize();
  try {
    return await run(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
