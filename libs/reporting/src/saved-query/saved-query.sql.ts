import { argument, type Env, perKey, sql, type Sql } from '#lib/reads';

export const LANGUAGE = { locale: argument(String, '`fr` or `en`; the language of the request when left out.') };

/** A text in the language that is asked for. */
export const inWords = (words: Sql, locale: unknown, env: Env): Sql =>
  sql`(${words}) ->> case when ${locale ?? null}::text in ('fr', 'en') then ${locale ?? null}::text else ${env.locale} end`;

/** What an item of JSON says of itself in a language. */
export const wordsOf = (name: string, words: string) =>
  perKey((key, env, args) => inWords(sql`select ${key}::jsonb -> ${name}::text`, args['locale'], env), words, {
    type: () => String,
    nullable: true,
    args: LANGUAGE,
  });

export const labelled = wordsOf('label', 'What it is called.');

/** Items of JSON are their own keys: what they are called in a language is read out of them. */
export const items = (list: Sql): Sql => sql`jsonb_array_elements(${list}) with ordinality x(item, nr)`;

export const columnsAsked = (
  list: Sql,
): Sql => sql`select x.item::text as id, x.item ->> 'name' as name, x.item ->> 'type' as type,
  (x.item -> 'isMany')::boolean as "isList", x.item ->> 'unit' as unit, jsonb_typeof(x.item -> 'records') = 'object' as "opensRecords",
  case when jsonb_typeof(x.item -> 'choices') = 'array' then array(select jsonb_array_elements_text(x.item -> 'choices')) end as choices
  from ${items(list)} order by x.nr`;
