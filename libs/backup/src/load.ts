import { createHash } from 'node:crypto';
import { type ClientBase } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.js';
import { type BackupReader } from './backup-reader.js';
import { tablesOf } from './catalog.js';
import {
  columnsOf,
  type Header,
  quoted,
  type SequenceState,
  shown,
  type TableColumns,
  type TableEnd,
  type TableName,
} from './format.js';
import { type OnProgress, Progress } from './progress.js';
import { holdBackRules } from './rules.js';

/**
 * Puts the rows of a backup into the tables of the very same migrations, in place of what these put there themselves. No
 * trigger fires, and references are checked once all rows are there. Answers the tables that somebody else had put beside the
 * product's: nothing makes them here, so that they are left out.
 */
export async function load(
  client: ClientBase,
  reader: BackupReader,
  header: Header,
  onProgress?: OnProgress,
): Promise<string[]> {
  const present = await tablesOf(client);
  const names = new Set(present.map(shown));
  const isOurs = (table: TableName): boolean => names.has(shown(table));
  const giveBackRules = await holdBackRules(
    client,
    present,
    header.indexes.filter(({ table }) => names.has(table)),
  );
  await client.query(`truncate ${present.map(quoted).join(', ')}`);
  const loaded = await loadTables(client, reader, header, isOurs, onProgress);
  const { sequences } = await reader.end();
  for (const sequence of sequences) await setSequence(client, sequence);
  await compare(client, loaded, onProgress);
  await giveBackRules();
  return header.tables.filter((table) => !isOurs(table)).map(shown);
}

interface Loaded extends TableColumns {
  readonly end: TableEnd;
}

async function loadTables(
  client: ClientBase,
  reader: BackupReader,
  header: Header,
  isOurs: (table: TableName) => boolean,
  onProgress?: OnProgress,
): Promise<Loaded[]> {
  const progress = new Progress('Restoring', header.tables, onProgress);
  const loaded: Loaded[] = [];
  for (const table of header.tables) {
    const end = await reader.table(async (_, rows) => {
      if (!isOurs(table)) return passOver(rows);
      const into = client.query(copyFrom(`copy ${quoted(table)} (${columnsOf(table)}) from stdin`));
      await pipeline(Readable.from(counted(rows, progress), { objectMode: false, highWaterMark: 1024 * 1024 }), into);
    });
    if (isOurs(table)) loaded.push({ ...table, end });
    progress.tableDone(end.rows);
  }
  return loaded;
}

async function passOver(rows: AsyncIterable<Buffer>): Promise<void> {
  const pieces = rows[Symbol.asyncIterator]();
  while (!(await pieces.next()).done);
}

async function* counted(rows: AsyncIterable<Buffer>, progress: Progress): AsyncGenerator<Buffer> {
  for await (const piece of rows) {
    progress.moved(piece.length);
    yield piece;
  }
}

async function setSequence(client: ClientBase, sequence: SequenceState): Promise<void> {
  await client.query('select setval(to_regclass($1), $2, $3) where to_regclass($1) is not null', [
    quoted(sequence),
    sequence.value,
    sequence.isCalled,
  ]);
}

/** What the tables hold now is read out again, as it was for the backup: the same rows, byte for byte. */
async function compare(client: ClientBase, loaded: readonly Loaded[], onProgress?: OnProgress): Promise<void> {
  const progress = new Progress('Comparing', loaded, onProgress);
  for (const table of loaded) {
    const hash = createHash('sha256');
    const rows = client.query(copyTo(`copy ${quoted(table)} (${columnsOf(table)}) to stdout`));
    for await (const piece of rows as AsyncIterable<Buffer>) {
      hash.update(piece);
      progress.moved(piece.length);
    }
    if (hash.digest('hex') !== table.end.sha256) {
      throw new BackupError(`${shown(table)} does not hold what the backup does. Nothing was restored.`);
    }
    progress.tableDone(table.end.rows);
  }
}
