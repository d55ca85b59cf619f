import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Sends rows, already in PostgreSQL's text format, into a table; packs them, since a row a chunk is slow. */
export async function copyInto(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<string> | AsyncIterable<string>,
): Promise<number> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const chunks = Symbol.iterator in rows ? packs(rows) : packsInTime(rows);
  await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 2 }), stream);
  return stream.rowCount;
}

const PACK = 64 * 1024;

function* packs(rows: Iterable<string>): Generator<Buffer> {
  let pack = '';
  for (const row of rows) {
    pack += row;
    if (pack.length < PACK) continue;
    yield Buffer.from(pack);
    pack = '';
  }
  if (pack) yield Buffer.from(pack);
}

/** The same where rows come as they are read. */
async function* packsInTime(rows: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let pack = '';
  for await (const row of rows) {
    pack += row;
    if (pack.length < PACK) continue;
    yield Buffer.from(pack);
    pack = '';
  }
  if (pack) yield Buffer.from(pack);
}
