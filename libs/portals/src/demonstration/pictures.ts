import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type PoolClient } from 'pg';
import { projectRoot } from '#lib/config';
import { demonstrationId } from '#lib/network';
import { renditionName } from '../media/media.tasks.js';
import { draw, type Drawn } from '../picture/draw.js';
import { withFolder } from '../store/local-copy.js';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';
import { type Drawing, DRAWINGS } from './drawings.js';

const AUTHOR = 'Démonstration S-PASS (dessin généré)';
const WIDTH = 960;
const HEIGHT = 640;
const FACTS = 'drawn.json';

/** What is known of a drawing once it is drawn: it is, once for all databases beside one store. */
export interface Facts {
  sha256: string;
  bytes: number;
  renditions: Omit<Drawn, 'file'>[];
}

const hashOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex');
const fileOf = ({ key }: Drawing): string => join(projectRoot, `libs/portals/src/demonstration/drawings/${key}.png`);
const folderOf = ({ key }: Drawing): string => demonstrationId('upload', 'drawing', key);

/** Where the files of drawings are: they stay when the demonstration goes, for the next one. */
export const drawnFolders = (): string[] => DRAWINGS.map(folderOf);

/** Pictures of the demonstration; answers the media of each by the key of its drawing. */
export async function makePictures(
  client: PoolClient,
  keepers: ReadonlyMap<string, string>,
  store: MediaStore,
): Promise<ReadonlyMap<string, string>> {
  const drawings = DRAWINGS.filter(({ keeper }) => keepers.has(keeper));
  const rows = await Promise.all(
    drawings.map(async (drawing) => {
      const { key, keeper, title, alternative } = drawing;
      const id = demonstrationId('media', key);
      const words = { title, alternative_fr: alternative.fr, alternative_en: alternative.en };
      const facts = await drawnOf(store, folderOf(drawing), fileOf(drawing), WIDTH);
      return { id, organization_id: keepers.get(keeper), folder: folderOf(drawing), ...words, ...facts };
    }),
  );
  await client.query(
    `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right,
       alternative_fr, alternative_en, drawn_at, secret, demonstration)
     select m.id, m.organization_id, m.folder, m.sha256, 'IMAGE', 'image/png', m.bytes, $2, $3, m.title, $4, 'CC0-1.0', 'NOBODY',
       m.alternative_fr, m.alternative_en, now(), sha256(convert_to(m.id || clock_timestamp() || random(), 'utf8')), true
     from jsonb_to_recordset($1) m(id text, organization_id text, folder text, sha256 text, bytes int, title text, alternative_fr text, alternative_en text)`,
    [JSON.stringify(rows), WIDTH, HEIGHT, AUTHOR],
  );
  await client.query(
    `insert into portals.rendition (media_id, format, width, height, bytes, sha256)
     select m.id, r.* from jsonb_to_recordset($1) m(id text, renditions jsonb),
       jsonb_to_recordset(m.renditions) r(format text, width int, height int, bytes int, sha256 text)`,
    [JSON.stringify(rows)],
  );
  return new Map(drawings.map(({ key }) => [key, demonstrationId('media', key)]));
}

/** A picture in the store with all that is shown of it: drawn now, or when it was there before. */
export async function drawnOf(store: MediaStore, folder: string, original: string, width: number): Promise<Facts> {
  const bytes = await readFile(original);
  const kept = await store.get(folder, FACTS);
  const before = kept && (JSON.parse((await buffer(kept)).toString()) as Facts);
  if (before?.sha256 === hashOf(bytes)) return before;
  return withFolder(async (work) => {
    const drawn = await draw(original, width, work);
    await store.put(folder, ORIGINAL, original);
    for (const one of drawn) await store.put(folder, renditionName(one), one.file);
    const renditions = drawn.map(({ file: _, ...rendition }) => rendition);
    const facts: Facts = { sha256: hashOf(bytes), bytes: bytes.length, renditions };
    const told = join(work, FACTS);
    await writeFile(told, JSON.stringify(facts));
    await store.put(folder, FACTS, told);
    return facts;
  });
}
