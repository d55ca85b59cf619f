import { migrate, poolOf, withMigrationLock } from '#lib/database';
import { importHistory, readHistory } from '#lib/network';
import { importCog } from '#lib/territories';
import { sayProgress } from './progress.js';
import { say, withDatabase } from './open.js';

export async function migrateDatabase(): Promise<void> {
  await withDatabase((dataSource) =>
    migrate(dataSource, ({ name, done, total }) => say(`Tables ${done}/${total} ${name}`)),
  );
}

/** Tables, then the real data that the project ships. A second run finds everything there and changes nothing. */
export async function prepareDatabase(): Promise<void> {
  await withDatabase(async (dataSource) => {
    await migrate(dataSource, ({ name, done, total }) => say(`Tables ${done}/${total} ${name}`));
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
  });
}
