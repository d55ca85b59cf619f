import { registerEnumType } from '@nestjs/graphql';
import { type Env, join, sql, type Sql } from '#lib/reads';
import { seesShown } from '../media/media.sql.js';

export enum FileFormat {
  IMAGE = 'IMAGE',
  PDF = 'PDF',
  TEXT = 'TEXT',
  PRESENTATION = 'PRESENTATION',
  DRAWING = 'DRAWING',
  SPREADSHEET = 'SPREADSHEET',
  CSV = 'CSV',
  JSON = 'JSON',
  GEOPACKAGE = 'GEOPACKAGE',
  PARQUET = 'PARQUET',
  ZIP = 'ZIP',
}
registerEnumType(FileFormat, {
  name: 'FileFormat',
  description: 'What one needs to open a file.',
  valuesMap: {
    IMAGE: { description: 'A picture: JPEG, PNG, WebP, AVIF, GIF or TIFF.' },
    PDF: { description: 'Pages to read or to print.' },
    TEXT: { description: 'A text of Word or LibreOffice.' },
    PRESENTATION: { description: 'Slides of PowerPoint or LibreOffice.' },
    DRAWING: { description: 'A drawing in SVG.' },
    SPREADSHEET: { description: 'A spreadsheet of Excel or LibreOffice.' },
    CSV: { description: 'A table as text.' },
    JSON: { description: 'Data in JSON, GeoJSON too.' },
    GEOPACKAGE: { description: 'Layers of a map in a file of SQLite.' },
    PARQUET: { description: 'A table by columns.' },
    ZIP: { description: 'Several files in one.' },
  },
});

/** What it is called, and the types of the files that are of it. */
const FORMATS: Readonly<Record<FileFormat, readonly [fr: string, en: string, ...mimes: string[]]>> = {
  IMAGE: ['Image', 'Picture', ...['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff']],
  PDF: ['PDF', 'PDF', 'application/pdf'],
  TEXT: [
    'Texte (Word, LibreOffice)',
    'Text (Word, LibreOffice)',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
  ],
  PRESENTATION: [
    'Présentation',
    'Presentation',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.presentation',
  ],
  DRAWING: ['Dessin (SVG)', 'Drawing (SVG)', 'image/svg+xml'],
  SPREADSHEET: [
    'Tableur (Excel, LibreOffice)',
    'Spreadsheet (Excel, LibreOffice)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
  CSV: ['CSV', 'CSV', 'text/csv'],
  JSON: ['JSON', 'JSON', 'application/json'],
  GEOPACKAGE: ['GeoPackage', 'GeoPackage', 'application/x-sqlite3'],
  PARQUET: ['Parquet', 'Parquet', 'application/vnd.apache.parquet'],
  ZIP: ['ZIP', 'ZIP', 'application/zip'],
};

const MIMES = sql`(values ${join(
  Object.entries(FORMATS).flatMap(([format, [fr, en, ...mimes]]) =>
    mimes.map((mime) => sql`(${mime}::text, ${format}::text, ${fr}::text, ${en}::text)`),
  ),
  ', ',
)}) f(mime, format, fr, en)`;

/** A picture that only stands for an item in lists is nothing that one finds in it. */
const shownIn = (env: Env): Sql =>
  sql`portals.media m on m.id = u.media_id and u.place <> 'COVER' and ${seesShown(env)}`;

/** Whether an item gives a file of this format, or shows a picture, that the actor sees. */
export const hasFormat = (id: Sql, format: FileFormat, env: Env): Sql =>
  sql`exists (select from portals.media_use u join ${shownIn(env)}
    where u.item_id = ${id} and m.mime = any(${FORMATS[format].slice(2)}))`;

/** Of the items found, how many have something of each format. */
export const countedByFormat = (env: Env): Sql =>
  sql`select c.format, case when ${env.locale} = 'en' then c.en else c.fr end, c.count
    from (select f.format, f.fr, f.en, count(distinct u.item_id)::int from found i join portals.media_use u on u.item_id = i.id
      join ${shownIn(env)} join ${MIMES} on f.mime = m.mime group by 1, 2, 3) c(format, fr, en, count)`;
