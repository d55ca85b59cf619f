import { type Sql, sql } from '#lib/reads';

/** What names of files end with, where that is not what stands in the type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
  'image/svg+xml': 'svg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.apache.parquet': 'parquet',
  'application/x-sqlite3': 'gpkg',
};

export const extensionOf = (mime: string): string => EXTENSIONS[mime] ?? mime.split('/')[1]!;

/** The same of a column. */
export const extensionIn = (mime: Sql): Sql =>
  sql`coalesce(${JSON.stringify(EXTENSIONS)}::jsonb ->> ${mime}, split_part(${mime}, '/', 2))`;

/** A title as a name of a file anywhere: letters without accents, digits and hyphens. */
const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()
    .slice(0, 80);

/** What a file is called where it is taken along. */
export const fileNameOf = (title: string, mime: string): string => `${plain(title) || 'document'}.${extensionOf(mime)}`;

/** Of text it is said in which letters. */
export const inLetters = (mime: string): string => (mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime);
