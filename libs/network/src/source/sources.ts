import { sql, type Sql, values } from '#lib/reads';
import { type FieldRule, Values } from '#lib/writes';
import { Source } from './source.type.js';

/** The columns of a source `s`, and the same as JSON. */
export const sourceColumns = sql`s.key, s.title, s.publisher, s.url, s.published_on as "publishedOn", s.language`;
export const sourceJson = sql`json_build_object('key', s.key, 'title', s.title, 'publisher', s.publisher, 'url', s.url,
  'publishedOn', s.published_on, 'language', s.language)`;

/** Where a record of this table is known from, as every record of the network tells it. */
export const sourcesOf = (table: Sql, words = 'Where it is known from; at most 20.') =>
  values(
    () => Source,
    (key) =>
      sql`select ${sourceColumns} from ${table} r join network.source s on s.key = any(r.sources) where r.id = ${key} order by s.key`,
    words,
  );

/** The keys of sources in an input; none when left out. */
export const SourceKeys = (rule: FieldRule = { unless: [] }): PropertyDecorator =>
  Values(() => String, 20, 'Keys of the sources that say so, at most 20.', rule);
