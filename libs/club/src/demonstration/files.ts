import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PoolClient } from 'pg';
import { addJobSql } from '#lib/jobs';
import { demonstrationId, insertRows } from '#lib/network';
import { forgetMedia, type MediaStore, ORIGINAL } from '#lib/portals';
import { doer, idOf, type Makers, noon } from './makers.js';
import { type DemonstrationStream } from './streams.js';

const SCHEMA = 'club';

/** A table that two makers filled in, one after the other. */
const TABLES = [
  { by: 0, on: '2024-04-15', text: 'haie;longueur_m;essences\nChemin du lavoir;140;6\nRoute haute;85;4\n' },
  {
    by: 1,
    on: '2024-06-03',
    text: 'haie;longueur_m;essences\nChemin du lavoir;140;6\nRoute haute;85;4\nSentier des écoliers;210;9\n',
  },
] as const;

const folderOf = (nr: number): string => demonstrationId('upload', 'workstream-file', nr);

/** A file of the demonstration in two versions, where files are kept; its bytes are the same each time. */
export async function insertFiles(
  client: PoolClient,
  streams: readonly DemonstrationStream[],
  makers: Makers,
  store: MediaStore,
): Promise<void> {
  const stream = streams.find(({ key }) => key === 'haies');
  if (!stream) return;
  const id = demonstrationId('wfile', stream.key, 0);
  const person = ({ by }: (typeof TABLES)[number]): string => doer(stream, makers, by, 0);
  const made = { demonstration: true, version: 1 };
  const [first] = TABLES;
  const file = {
    id,
    workstream_id: idOf(stream.key),
    title: 'Haies relevées avec les écoles',
    person_id: person(first),
  };
  await insertRows(
    client,
    'workstream_file',
    [{ ...file, note: 'Une ligne par haie ; longueurs au pas.', added_at: noon(first.on), ...made }],
    SCHEMA,
  );
  await keep(store);
  await insertRows(
    client,
    'workstream_file_version',
    TABLES.map((table, nr) => ({
      ...{ id: demonstrationId('wfversion', stream.key, nr), file_id: id, number: nr + 1, folder: folderOf(nr) },
      ...{
        media_type: 'text/csv',
        bytes: Buffer.byteLength(table.text),
        person_id: person(table),
        added_at: noon(table.on),
      },
      ...{ sha256: hash('sha256', table.text, 'hex'), ...made },
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'contribution',
    TABLES.map((table, nr) => ({
      ...{ id: demonstrationId('wcontribution', id, nr), workstream_id: idOf(stream.key), person_id: person(table) },
      ...{ kind: 'FILE', subject_id: id, at: noon(table.on), demonstration: true },
    })),
    SCHEMA,
  );
}

async function keep(store: MediaStore): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 's-pass-club-'));
  try {
    for (const [nr, { text }] of TABLES.entries()) {
      const path = join(work, String(nr));
      await writeFile(path, text);
      await store.put(folderOf(nr), ORIGINAL, path);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What people gave to workstreams of the demonstration goes; its own bytes stay, for the next one. */
export async function removeFiles(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ folder: string }>(
    `delete from club.workstream_file_version v using club.workstream_file f join club.workstream w on w.id = f.workstream_id
     where f.id = v.file_id and w.demonstration returning v.folder`,
  );
  const own = TABLES.map((_, nr) => folderOf(nr));
  for (const { folder } of rows) if (!own.includes(folder)) await client.query(addJobSql(forgetMedia, { folder }));
}
