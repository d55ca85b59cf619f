import { NotFoundError, type Tx } from '#lib/writes';
import { inseeCode, plainly } from '../table/table.js';
import { type Row } from './item-import.table.js';

export interface NamedMedia {
  id: string;
  title: string;
}

/** What cells name, as it is called in them: licences, themes, communes of today by their codes, pictures and documents by their files. */
export interface Names {
  licences: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
  communes: ReadonlyMap<string, string>;
  /** All media that are called so. */
  media: ReadonlyMap<string, readonly NamedMedia[]>;
}

/** More parts of a cell are read by nobody: one more than may be, so that it is refused. */
export const MOST_PARTS = 100;

export const partsOf = (cell = ''): string[] => parts(cell, /[|,]/);

const parts = (cell: string, sign: string | RegExp): string[] =>
  cell
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, MOST_PARTS + 1);

export async function namesOf(tx: Tx, organizationId: string, rows: readonly Row[]): Promise<Names> {
  if (!(await tx.one('select from network.organization where id = $1', [organizationId])))
    throw new NotFoundError('organizationId');
  const codes = rows.flatMap(({ cells }) => (cells.commune ? [inseeCode(cells.commune)] : []));
  const files = rows.flatMap(({ cells }) => [...fileNamesIn(cells.images), ...fileNamesIn(cells.documents)]);
  const licences = await tx.query<{ id: string; label: string }>('select id, label from portals.licence');
  const themes = await tx.query<Record<'key' | 'fr' | 'en', string>>(
    'select key, label_fr as fr, label_en as en from portals.theme',
  );
  const communes = await tx.query<{ code: string; id: string }>(
    `select code, territory_id as id from territories.territory_version
     where kind = 'COMMUNE' and code = any($1) and seen_from <= $2 and seen_to > $2`,
    [codes, tx.today],
  );
  const media = await tx.query<{ name: string; found: NamedMedia[] }>(
    // Each name is folded once, and each media: not every one beside every other.
    `select name, json_agg(json_build_object('id', id, 'title', title) order by id) as found from (
       select n.name, m.id, m.title from unnest($2::text[]) n(name)
         join portals.media m on m.organization_id = $1 and territories.fold(m.file_name) = territories.fold(n.name)
       union select n.name, m.id, m.title from unnest($2::text[]) n(name)
         join portals.media m on m.organization_id = $1 and territories.fold(m.title) = territories.fold(n.name)) found
     group by name`,
    [organizationId, [...new Set(files)]],
  );
  return {
    licences: new Map(licences.flatMap(({ id, label }) => [id, label].map((name) => [plainly(name), id]))),
    themes: new Map(themes.flatMap(({ key, fr, en }) => [key, fr, en].map((name) => [plainly(name), key]))),
    communes: new Map(communes.map(({ code, id }) => [code, id])),
    media: new Map(media.map(({ name, found }) => [name, found])),
  };
}

/** Names of files may have commas. */
export const fileNamesIn = (cell = ''): string[] => parts(cell, '|');
