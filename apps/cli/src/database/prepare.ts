import { type DataSource } from 'typeorm';
import { readConfig } from '#lib/config';
import { migrate, poolOf, withMigrationLock } from '#lib/database';
import { migrateQueue } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { importHistory, readHistory } from '#lib/network';
import { importCog } from '#lib/territories';
import { keepDemonstration } from '../demonstration/demonstration.js';
import { sayProgress } from './progress.js';
import { say, withDatabase } from './open.js';

export async function migrateDatabase(): Promise<void> {
  await withDatabase(updateTables);
}

/** The queue of jobs first: our own tables and functions may refer to it. */
async function updateTables(dataSource: DataSource): Promise<void> {
  const { url } = dataSource.options as { url: string };
  await withMigrationLock(dataSource, () => migrateQueue(url, createLogger('warn')));
  await migrate(dataSource, ({ name, done, total }) => say(`Tables ${done}/${total} ${name}`));
}

/** Tables, then the real data that the project ships, then demonstration data or none. A second run finds everything there and changes nothing. */
export async function prepareDatabase(): Promise<void> {
  await withDatabase(async (dataSource) => {
    await updateTables(dataSource);
    await withMigrationLock(dataSource, async () => {
      const client = await poolOf(dataSource).connect();
      try {
        const { outcome, newest } = await importCog(client, undefined, { onProgress: sayProgress() });
        if (outcome !== 'unchanged') say(`Territories up to ${newest}`);
        await client.query('begin');
        await importHistory(client, readHistory());
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    });
    await keepDemonstration(dataSource, readConfig().demonstrationData);
  });
}
