import { type ClientBase, type PoolClient } from 'pg';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type KeptDifference, keptDifferences, migrateWithin, withMigrationLock } from '#lib/database';
import { migrateQueue } from '#lib/jobs';
import { type Logger } from '#lib/logging';
import { BackupError, inWords } from './backup-error.js';
import { BackupReader } from './backup-reader.js';
import { contentOf, queueVersion } from './catalog.js';
import { type Header, productVersion, shown } from './format.js';
import { load } from './load.js';
import { type OnProgress } from './progress.js';
import { settle } from './session.js';
import { type VerifiedBackup, verifyBackup } from './verify.js';

export interface RestoreSettings {
  /** With the migrations of the whole product. */
  readonly dataSource: DataSource;
  readonly file: string;
  readonly log: Logger;
  readonly onProgress?: OnProgress;
  /** Leaves the tables as they were when the backup was made, for a later `db:prepare`. */
  readonly asItWas?: boolean;
}

export interface Restored extends VerifiedBackup {
  /** What is kept beside the records and differs from them, as it did when the backup was made. */
  readonly kept: readonly KeptDifference[];
  /** Tables of the backup that the product does not make: they were left out. */
  readonly leftOut: readonly string[];
}

/**
 * Puts a backup into an empty database: its own migrations, its rows, then the migrations that came since. One transaction,
 * so that whatever goes wrong leaves the database as empty as it was.
 */
export async function restore(settings: RestoreSettings): Promise<Restored> {
  const { dataSource, file } = settings;
  try {
    return await withMigrationLock(dataSource, () => restoreAlone(settings));
  } catch (error) {
    throw inWords(error, file);
  }
}

async function restoreAlone(settings: RestoreSettings): Promise<Restored> {
  const { dataSource, file, onProgress } = settings;
  const queryRunner = dataSource.createQueryRunner();
  try {
    const client = (await queryRunner.connect()) as PoolClient;
    await refuseWrongTarget(client);
    // Every byte of it is read before the first is believed.
    const verified = await verifyBackup(file, onProgress);
    const { header } = verified;
    const outcome = await withQueue(settings, client, header, () =>
      inOneTransaction(queryRunner, client, settings, header),
    );
    return { ...verified, ...outcome };
  } finally {
    await queryRunner.release();
  }
}

async function refuseWrongTarget(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; name: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
       current_database() as name`,
  );
  const { version, encoding, name } = rows[0]!;
  if (version < 180_000)
    throw new BackupError(`PostgreSQL 18 or later is needed, and this is ${Math.floor(version / 10_000)}.`);
  if (encoding !== 'UTF8') throw new BackupError(`The database ${name} is encoded in ${encoding}: UTF8 is needed.`);
  const content = await contentOf(client);
  if (content.length > 0) {
    throw new BackupError(
      `The database ${name} is not empty: it holds ${content.slice(0, 3).map(shown).join(', ')}` +
        `${content.length > 3 ? ` and ${content.length - 3} more` : ''}. A backup is restored into an empty database, ` +
        `so that nothing is overwritten by mistake: create one, and set DATABASE_URL to it.`,
    );
  }
  await refuseWhileServed(client, name);
}

async function refuseWhileServed(client: ClientBase, database: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and application_name like 's-pass%' and application_name <> current_setting('application_name')`,
  );
  if (rows.length === 0) return;
  const others = rows.map(({ name }) => name).join(', ');
  throw new BackupError(`The product is running on the database ${database} (${others}). Stop it, then restore.`);
}

/** The tables of the queue come from graphile-worker, in transactions of its own: after a failure they go as they came. */
async function withQueue<T>(
  { dataSource, log }: RestoreSettings,
  client: ClientBase,
  header: Header,
  work: () => Promise<T>,
): Promise<T> {
  const wasThere = (await queueVersion(client)) > 0;
  try {
    await migrateQueue((dataSource.options as { url: string }).url, log);
    if (header.queue > (await queueVersion(client))) throw newer(header, ['the tables of the queue of jobs']);
    return await work();
  } catch (error) {
    if (!wasThere) await client.query('drop schema if exists graphile_worker cascade').catch(() => undefined);
    throw error;
  }
}

async function inOneTransaction(
  queryRunner: QueryRunner,
  client: ClientBase,
  { file, onProgress, asItWas }: RestoreSettings,
  header: Header,
): Promise<Pick<Restored, 'kept' | 'leftOut'>> {
  await queryRunner.startTransaction();
  const reader = new BackupReader(file);
  try {
    await settle(client);
    const unknown = await migrateWithin(queryRunner, header.migrations);
    if (unknown.length > 0) throw newer(header, unknown);
    await reader.header();
    const leftOut = await load(client, reader, header, onProgress);
    await client.query('analyze');
    if (!asItWas) await migrateWithin(queryRunner);
    await beginLife(client);
    const kept = await keptDifferences(client);
    await queryRunner.commitTransaction();
    return { kept, leftOut };
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  } finally {
    await reader.close();
  }
}

/** Cursors of the feed of changes name transactions of the former database. A backup from before there was a feed has none. */
async function beginLife(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ feed: string | null }>(`select to_regproc('changes.begin_life')::text as feed`);
  if (rows[0]!.feed) await client.query('call changes.begin_life()');
}

const newer = ({ product }: Header, unknown: readonly string[]): BackupError =>
  new BackupError(
    `The backup was made by version ${product}, which is newer than this one (${productVersion()}): unknown here ` +
      `${unknown.length > 1 ? 'are' : 'is'} ${unknown.join(', ')}. Restore with that version or a later one.`,
  );
