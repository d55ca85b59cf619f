import { createHash } from 'node:crypto';
import { type ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '#lib/database';
import { BackupError, inWords } from './backup-error.js';
import { appliedMigrations, indexesOf, queueVersion, sequencesOf, tablesOf } from './catalog.js';
import {
  columnsOf,
  END_OF_ROWS,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  line,
  productVersion,
  quoted,
  shown,
} from './format.js';
import { type OnProgress, Progress } from './progress.js';
import { settle, withSession } from './session.js';
import { refuseToOverwrite, writeSealed } from './sealed-file.js';

export interface BackupSettings {
  readonly databaseUrl: string;
  readonly file: string;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export interface BackupMade {
  readonly file: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
}

/** Writes all that a database holds to a new file, as it was at one moment, whatever is written meanwhile. */
export async function backup({ databaseUrl, file, onProgress, signal }: BackupSettings): Promise<BackupMade> {
  const counted = { tables: 0, rows: 0 };
  try {
    refuseToOverwrite(file);
    const bytes = await withSession(databaseUrl, (client) =>
      atOneMoment(client, async () => {
        const header = await headerOf(client);
        return writeSealed(file, contents(client, header, counted, onProgress), signal);
      }),
    );
    return { file, bytes, ...counted };
  } catch (error) {
    throw inWords(error, file);
  }
}

/** No tables are changed meanwhile: migrations wait, as does this for them. */
async function atOneMoment<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  await client.query('begin isolation level repeatable read read only');
  await settle(client);
  const result = await work();
  await client.query('commit');
  return result;
}

async function headerOf(client: ClientBase): Promise<Header> {
  const migrations = await appliedMigrations(client);
  if (migrations.length === 0) {
    throw new BackupError(
      'This database holds nothing of the product: there is nothing to back up. Is DATABASE_URL right?',
    );
  }
  const { rows } = await client.query<{ postgres: string; taken: Date }>(
    `select current_setting('server_version') as postgres, now() as taken`,
  );
  const tables = await tablesOf(client);
  // From here on none of them can be emptied or dropped under our hands.
  await client.query(`lock table ${tables.map(quoted).join(', ')} in access share mode`);
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    product: productVersion(),
    takenAt: rows[0]!.taken.toISOString(),
    postgres: rows[0]!.postgres,
    migrations,
    queue: await queueVersion(client),
    tables,
    indexes: await indexesOf(client),
  };
}

async function* contents(
  client: ClientBase,
  header: Header,
  counted: { tables: number; rows: number },
  onProgress?: OnProgress,
): AsyncGenerator<string | Buffer> {
  const progress = new Progress('Backing up', header.tables, onProgress);
  yield line(header);
  for (const table of header.tables) {
    yield line({ table: shown(table) });
    const hash = createHash('sha256');
    const rows = client.query(copyTo(`copy ${quoted(table)} (${columnsOf(table)}) to stdout`));
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      hash.update(chunk);
      progress.moved(chunk.length);
      yield chunk;
    }
    // How many they were comes after the last of them: with the next answer it is there.
    await client.query('select');
    yield END_OF_ROWS + line({ rows: rows.rowCount, sha256: hash.digest('hex') });
    counted.tables++;
    counted.rows += rows.rowCount;
    progress.tableDone(rows.rowCount);
  }
  // After the rows: numbers given out meanwhile are then never given out again.
  yield line({ sequences: await sequencesOf(client), ...counted });
}
