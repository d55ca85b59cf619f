import { hash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PoolClient } from 'pg';
import { pictures } from '#lib/files';
import { demonstrationId, insertRows } from '#lib/network';
import { withFolder } from '../store/local-copy.js';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';
import { LANDSCAPES, SIZE } from './landscapes.js';
import { drawnOf, type Facts } from './pictures.js';
import { SERIES, type Series } from './series.js';

const SCHEMA = 'portals';
const AUTHOR = 'Image générée (démonstration)';

/** Draws what was photographed from each viewpoint. Without a store there are photographs, and nothing of them is to be seen. */
export async function makePhotographs(
  client: PoolClient,
  keepers: ReadonlyMap<string, string>,
  items: ReadonlySet<string>,
  store?: MediaStore,
): Promise<void> {
  for (const series of SERIES) {
    const organization = keepers.get(series.keeper);
    // Without the map of communes no viewpoint stands anywhere.
    if (organization && items.has(seriesId(series))) await photograph(client, series, organization, store);
  }
}

async function photograph(client: PoolClient, series: Series, organization: string, store?: MediaStore): Promise<void> {
  const item = seriesId(series);
  for (const [takenOn, fr, en] of series.photographs) {
    const id = demonstrationId('media', series.key, takenOn);
    const folder = folderOf(series, takenOn);
    const { renditions, ...file } = await drawn(series, takenOn, store);
    await insertRows(
      client,
      'media',
      [
        {
          ...{ id, organization_id: organization, folder, kind: 'IMAGE', mime: 'image/jpeg', ...SIZE, ...file },
          ...{ title: `${series.title.fr}, ${takenOn.slice(0, 4)}`, author: AUTHOR, licence_id: 'CC0-1.0' },
          ...{ image_right: 'NOBODY', alternative_fr: `Dessin : ${fr}`, alternative_en: `Drawing: ${en}` },
          ...{ taken_on: takenOn.length === 10 ? takenOn : null, demonstration: true, version: 1 },
          secret: `\\x${randomBytes(32).toString('hex')}`,
          drawn_at: renditions.length > 0 ? new Date().toISOString() : null,
        },
      ],
      SCHEMA,
    );
    await insertRows(
      client,
      'viewpoint_photograph',
      [
        {
          ...{ id: demonstrationId('photograph', series.key, takenOn), item_id: item, media_id: id, taken_on: takenOn },
          ...{ author: AUTHOR, comment_fr: fr, comment_en: en, demonstration: true, version: 1 },
        },
      ],
      SCHEMA,
    );
    await insertRows(
      client,
      'rendition',
      renditions.map((one) => ({ media_id: id, ...one })),
      SCHEMA,
    );
    // What is seen of it in lists is how it is today.
    await client.query('update portals.item set cover_id = $2 where id = $1', [item, id]);
  }
}

/** The picture, and what is shown of it, in the store where there is one. */
async function drawn(series: Series, takenOn: string, store?: MediaStore): Promise<Facts> {
  const svg = LANDSCAPES[series.landscape](Number(takenOn.slice(0, 4)));
  if (!store) return { sha256: hashOf(`${series.key} ${takenOn}`), bytes: svg.length, renditions: [] };
  return withFolder(async (work) => {
    const file = join(work, ORIGINAL);
    await writeFile(file, await asPhotograph(svg));
    return drawnOf(store, folderOf(series, takenOn), file, SIZE.width);
  });
}

const folderOf = ({ key }: Series, takenOn: string): string => demonstrationId('upload', key, takenOn);

/** Where the files are, which stay for the next demonstration. */
export const photographFolders = (): string[] =>
  SERIES.flatMap((series) => series.photographs.map(([takenOn]) => folderOf(series, takenOn)));

/** Our own drawings alone are read in this form, which may hold programs. */
const SVG = { operation: ['VipsForeignLoadSvgBuffer'] };

export async function asPhotograph(svg: string): Promise<Buffer> {
  const sharp = await pictures();
  sharp.unblock(SVG);
  try {
    return await sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer();
  } finally {
    sharp.block(SVG);
  }
}

const hashOf = (text: string): string => hash('sha256', text, 'hex');

export const seriesId = ({ keeper, key }: Series): string => demonstrationId('series', keeper, key);
