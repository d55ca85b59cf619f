import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PoolClient } from 'pg';
import { addJobSql, task } from '#lib/jobs';
import {
  drawing,
  drawingApart,
  drawMedia,
  MediaStore,
  ORIGINAL,
  renditionName,
  withCopy,
  withFolder,
} from '#lib/portals';

/** The widest that is shown of it. */
const WIDEST = 1280;

interface Drawn {
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  renditions: { format: string; width: number; height: number; bytes: number; sha256: string }[];
}

/** Draws a photograph anew in the place of what was sent, and all that is shown of it. Done again it does the same. */
export const drawPhotograph = task<{ contribution: string }>(
  'participation.draw-photograph',
  async ({ contribution }, { get, withClient }) => {
    const folder = await withClient((client) => folderOf(client, contribution));
    if (!folder) return;
    const store = get(MediaStore);
    const original = await store.get(folder, ORIGINAL);
    if (!original) throw new Error('The file of a photograph is not there');
    const drawn = await withCopy(original, (file) => drawnIn(store, folder, file));
    const isThere = await withClient((client) => tell(client, contribution, drawn));
    // Taken back meanwhile: what was written since goes too.
    if (!isThere) await store.remove(folder);
  },
);

/** Copies a photograph to where a library keeps its picture, which is drawn from there. */
export const copyPhotograph = task<{ from: string; media: string }>(
  'participation.copy-photograph',
  async ({ from, media }, { get, withClient }) => {
    const store = get(MediaStore);
    const to = await withClient((client) => mediaFolder(client, media));
    if (!to) return;
    const file = await store.get(from, ORIGINAL);
    if (!file) throw new Error('The file of a photograph is not there');
    await withCopy(file, (copy) => store.put(to, ORIGINAL, copy));
    const isThere = await withClient(async (client) => {
      const { text, values } = addJobSql(drawMedia, ...drawing(media));
      await client.query(text, values);
      return (await mediaFolder(client, media)) !== undefined;
    });
    if (!isThere) await store.remove(to);
  },
);

function drawnIn(store: MediaStore, folder: string, file: string): Promise<Drawn> {
  return withFolder(async (work) => {
    const anew = join(work, ORIGINAL);
    const size = await drawingApart.ask('withoutTraces', file, anew);
    const bytes = await readFile(anew);
    await store.put(folder, ORIGINAL, anew);
    const renditions = await drawingApart.ask('draw', anew, Math.min(size.width, WIDEST), work);
    for (const one of renditions) await store.put(folder, renditionName(one), one.file);
    return {
      ...{ ...size, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') },
      renditions: renditions.map(({ file: _, ...one }) => one),
    };
  });
}

/** One statement: all of it is shown, or nothing. */
async function tell(
  client: PoolClient,
  id: string,
  { width, height, bytes, sha256, renditions }: Drawn,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `with photograph as (update participation.contribution_photograph set drawn_at = now(), width = $3, height = $4, bytes = $5, sha256 = $6
         where contribution_id = $1 returning contribution_id)
     insert into participation.photograph_rendition (contribution_id, format, width, height, bytes, sha256)
     select p.contribution_id, d.* from photograph p, jsonb_to_recordset($2::jsonb) as d (format text, width int, height int, bytes int, sha256 text)
     on conflict (contribution_id, format, width) do update set sha256 = excluded.sha256, bytes = excluded.bytes, height = excluded.height`,
    [id, JSON.stringify(renditions), width, height, bytes, sha256],
  );
  return rowCount! > 0;
}

async function folderOf(client: PoolClient, id: string): Promise<string | undefined> {
  const { rows } = await client.query<{ folder: string }>(
    'select folder from participation.contribution_photograph where contribution_id = $1 and drawn_at is null',
    [id],
  );
  return rows[0]?.folder;
}

async function mediaFolder(client: PoolClient, id: string): Promise<string | undefined> {
  const { rows } = await client.query<{ folder: string }>('select folder from portals.media where id = $1', [id]);
  return rows[0]?.folder;
}
