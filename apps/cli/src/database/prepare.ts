import { migrate, poolOf, withMigrationLock } from '#lib/database';
import { importHistory, readHistory } from '#lib/network';
import { say, withDatabase } from './open.js';

export async function migrateDatabase(): Promise<void> {
  await withDatabase((dataSource) => migrate(dataSource, ({ name, done, total }) => say(`Tables ${done}/${total} ${name}`)));
}

/** Tables, then the real data that the project ships. A second run finds everything there and changes nothing. */
export async function prepareDatabase(): Promise<void> {
  await withDatabase(async (dataSource) => {
    await migrate(dataSource, ({ name, done, total }) => say(`Tables ${done}/${total} ${name}`));
    await withMigrationLock(dataSource, async () => {
      const client = await poolOf(dataSource).connect();
      try {
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
