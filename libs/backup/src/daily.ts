import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ClientBase } from 'pg';
import { type Addresses, type Config, directUrlOf, projectRoot } from '#lib/config';
import { type Logger, reasonOf } from '#lib/logging';
import { backup } from './backup.js';
import { copyFiles, filesBeside, removeOldFiles } from './files.js';
import { newBackupIn, removeOld } from './folder.js';
import { verifyBackup } from './verify.js';

/** Held by whoever makes the backup of the day: any number that nothing else here uses. */
const LOCK = 0x6261636b7570;

export interface DailySettings {
  readonly client: ClientBase;
  readonly config: Addresses & Pick<Config, 'backupDir' | 'backupKeepDays' | 'mediaFolder' | 'mediaS3Endpoint'>;
  readonly log: Logger;
  readonly now?: Date;
  readonly signal?: AbortSignal;
}

/** Makes the backup of this day unless there is one; those that are too old go once the new one was read through. */
export async function backUpToday(settings: DailySettings): Promise<'made' | 'there' | 'off'> {
  const { client, config } = settings;
  const { backupDir, backupKeepDays } = config;
  if (!backupDir || backupKeepDays === 0) return 'off';
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const now = settings.now ?? new Date();
    const { rowCount } = await client.query(
      `select from backup.run where ended_at is not null and failure is null
         and (began_at at time zone 'UTC')::date = ($1::timestamptz at time zone 'UTC')::date`,
      [now.toISOString()],
    );
    if (rowCount! > 0) return 'there';
    await make(settings, backupDir, now);
    return 'made';
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
  }
}

async function make({ client, config, log, signal }: DailySettings, backupDir: string, now: Date): Promise<void> {
  const run = await begin(client, backupDir, now);
  try {
    const file = await newBackupIn(backupDir, now);
    const { bytes, tables, rows } = await backup({ databaseUrl: directUrlOf(config), file, signal });
    await verifyBackup(file).catch(async (error: Error) => {
      await rm(file, { force: true });
      throw error;
    });
    // After the rows that name them: what is recorded meanwhile is there tomorrow.
    const folder = mediaFolderOf(config);
    const files = folder ? await copyFiles(folder, filesBeside(backupDir)) : 0;
    await client.query('update backup.run set ended_at = now(), file = $2, bytes = $3 where id = $1', [
      run,
      file,
      bytes,
    ]);
    log.info({ file, bytes, tables, rows, files }, 'The daily backup is made');
  } catch (error) {
    const reason = reasonOf(error);
    log.error({ folder: backupDir, reason }, `The daily backup could not be made: ${reason}`);
    await client
      .query('update backup.run set ended_at = now(), bytes = null, failure = $2 where id = $1', [run, reason])
      .catch(() => undefined);
    throw error;
  }
  await clear({ config, log }, backupDir, now);
}

/** Files that a service keeps are kept by it; copies of before stay. */
const mediaFolderOf = ({ mediaFolder, mediaS3Endpoint }: DailySettings['config']): string | undefined =>
  mediaS3Endpoint ? undefined : resolve(projectRoot, mediaFolder);

/** The new backup is good whether or not the old ones can go. */
async function clear(
  { config, log }: Pick<DailySettings, 'config' | 'log'>,
  backupDir: string,
  now: Date,
): Promise<void> {
  try {
    const removed = await removeOld(backupDir, config.backupKeepDays, now);
    const folder = mediaFolderOf(config);
    if (folder) await removeOldFiles(filesBeside(backupDir), folder, config.backupKeepDays, now);
    if (removed.length > 0) log.info({ removed }, 'Backups that are too old are removed');
  } catch (error) {
    const reason = reasonOf(error);
    log.warn({ folder: backupDir, reason }, `Backups that are too old could not be removed: ${reason}`);
  }
}

async function begin(client: ClientBase, backupDir: string, now: Date): Promise<string> {
  await client.query(`delete from backup.run where began_at < now() - interval '400 days'`);
  const { rows } = await client.query<{ id: string }>(
    'insert into backup.run (file, began_at) values ($1, $2) returning id',
    [backupDir, now.toISOString()],
  );
  return rows[0]!.id;
}
