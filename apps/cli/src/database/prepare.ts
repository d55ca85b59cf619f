import { type DataSource } from 'typeorm';
import { readConfig } from '#lib/config';
import { backup, newBackupIn } from '#lib/backup';
import { migrate, pendingMigrations, poolOf, unknownMigrations, withMigrationLock } from '#lib/database';
import { migrateQueue } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { importHistory, readHistory } from '#lib/network';
import { importCog } from '#lib/territories';
import { placeTerritories } from '../cog/place.js';
import { keepDemonstration } from '../demonstration/demonstration.js';
import { sayEveryTenth, sayMeanwhile, sayProgress } from './progress.js';
import { withDatabase } from './open.js';
import { say } from '../say.js';

export async function migrateDatabase(): Promise<void> {
  await withDatabase(updateTables);
}

/** The queue of jobs first: our own tables and functions may refer to it. */
async function updateTables(dataSource: DataSource): Promise<void> {
  const { url } = dataSource.options as { url: string };
  await backUpBefore(dataSource, url);
  await withMigrationLock(dataSource, () => migrateQueue(url, createLogger('warn')));
  const made = await migrate(dataSource, ({ name, done, total }) => sayMeanwhile(`Tables ${done}/${total} ${name}`));
  if (made > 0) say(`Tables brought up to date by ${made} migrations`);
}

/** What an upgrade is about to change is kept first, where there is a folder for backups. */
async function backUpBefore(dataSource: DataSource, databaseUrl: string): Promise<void> {
  const { backupDir, backupKeepDays } = readConfig();
  if (!backupDir || backupKeepDays === 0 || !(await isUpgrade(dataSource))) return;
  const file = await newBackupIn(backupDir, new Date(), 'before-upgrade');
  await backup({ databaseUrl, file, onProgress: sayEveryTenth() });
  say(`Kept as it was before the upgrade: ${file}`);
}

/** Prepared before, by a version that did not have all the migrations of this one. */
async function isUpgrade(dataSource: DataSource): Promise<boolean> {
  const [{ isThere }] = await dataSource.query<[{ isThere: boolean }]>(
    `select to_regclass('public.schema_migration') is not null as "isThere"`,
  );
  return isThere && (await pendingMigrations(dataSource)).length > 0;
}

/** Tables, then the real data that the project ships, then demonstration data or none. A second run finds everything there and changes nothing. */
export async function prepareDatabase(): Promise<void> {
  await withDatabase(async (dataSource) => {
    // A host of the former release that starts again while others have the next one.
    const newer = await unknownMigrations(dataSource);
    if (newer.length > 0)
      return say(`A newer release has brought ${newer.join(', ')}: what it prepared is left as it is`);
    await updateTables(dataSource);
    await withMigrationLock(dataSource, async () => {
      const client = await poolOf(dataSource).connect();
      try {
        const { outcome, newest } = await importCog(client, undefined, { onProgress: sayProgress() });
        if (outcome !== 'unchanged') say(`Territories up to ${newest}`);
        await placeTerritories(client, outcome !== 'unchanged');
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
