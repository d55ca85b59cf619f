import { type PoolClient } from 'pg';
import { type JobOptions, task } from '#lib/jobs';
import { type Drawn, ZOOMABLE_FROM } from '../picture/draw.js';
import { drawingApart } from '../picture/read-apart.js';
import { withCopy, withFolder } from '../store/local-copy.js';
import { MediaStore, ORIGINAL } from '../store/media-store.js';

interface Picture {
  id: string;
  folder: string;
  width: number;
  height: number;
}

export const renditionName = ({ format, sha256 }: { format: string; sha256: string }): string =>
  `${sha256}.${format.toLowerCase()}`;

/** Draws all that is shown of a picture. Done again it makes the same files, and rows that name them. */
export const drawMedia = task<{ media: string }>('portals.draw', async ({ media }, { get, withClient }) => {
  const picture = await withClient((client) => find(client, media));
  if (!picture) return;
  const store = get(MediaStore);
  const original = await store.get(picture.folder, ORIGINAL);
  if (!original) throw new Error('The file of a media is not there');
  const { drawn, hasTiles } = await withCopy(original, (file) => put(store, picture, file));
  const isThere = await withClient((client) => tell(client, picture.id, drawn, hasTiles));
  // Taken away meanwhile: what was written since goes too.
  if (!isThere) await store.remove(picture.folder);
});

/** One picture after the other, in all processes: a large one takes much memory. */
export const drawing = (media: string): [{ media: string }, JobOptions] => [
  { media },
  { jobKey: `media:${media}`, queue: 'media' },
];

/** Takes the files of a media away that is no more. */
export const forgetMedia = task<{ folder: string }>('portals.forget', async ({ folder }, { get }) =>
  get(MediaStore).remove(folder),
);

async function find(client: PoolClient, id: string): Promise<Picture | undefined> {
  const { rows } = await client.query<Picture>(
    `select id, folder, width, height from portals.media where id = $1 and kind = 'IMAGE'`,
    [id],
  );
  return rows[0];
}

function put(
  store: MediaStore,
  { folder, width, height }: Picture,
  file: string,
): Promise<{ drawn: Drawn[]; hasTiles: boolean }> {
  return withFolder(async (work) => {
    const drawn = await drawingApart.ask('draw', file, width, work);
    for (const one of drawn) await store.put(folder, renditionName(one), one.file);
    const hasTiles = Math.max(width, height) > ZOOMABLE_FROM;
    if (hasTiles)
      for (const [name, tile] of await drawingApart.ask('cut', file, work))
        await store.put(folder, `tiles/${name}`, tile);
    return { drawn, hasTiles };
  });
}

/** One statement: all of it is shown, or nothing. */
async function tell(client: PoolClient, id: string, drawn: readonly Drawn[], hasTiles: boolean): Promise<boolean> {
  const { rowCount } = await client.query(
    `with media as (update portals.media set drawn_at = now(), has_tiles = $3 where id = $1 returning id)
     insert into portals.rendition (media_id, format, width, height, bytes, sha256)
     select m.id, d.* from media m, jsonb_to_recordset($2::jsonb) as d (format text, width int, height int, bytes int, sha256 text)
     on conflict (media_id, format, width) do update set sha256 = excluded.sha256, bytes = excluded.bytes, height = excluded.height`,
    [id, JSON.stringify(drawn), hasTiles],
  );
  return rowCount! > 0;
}
