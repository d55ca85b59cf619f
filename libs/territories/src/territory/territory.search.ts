import { type Columns, type Sql, sql } from '#lib/reads';
import { badUserInput } from '#lib/graphql';
import { type TerritoryState } from './territory.entity.js';

type T = Columns<TerritoryState>;

const LONGEST = 100;
const POSTAL_CODE = 5;

/**
 * The searched text as PostgreSQL folds names: no accents, hyphens or case. Worked out once for a statement, not for each
 * row, and unseen by the planner: it makes the same plan for any text. Null, which nothing is like, where nothing is left of it.
 */
export const folded = (search: string): Sql => sql`(select nullif(territories.fold(${search}::text), ''))`;

/** Each word begins a word of the name, in this order, wherever the first stands: "sai denis" is in " saint denis". */
const begins = (search: string, start: '' | '%'): Sql =>
  sql`(select ${start}::text || ' ' || replace(${folded(search)}, ' ', '% ') || '%')`;

/** The first text after all that begin so: names and codes have letters, digits and blanks only. */
const beyond = (text: Sql): Sql => sql`(select ${text} || '~')`;

const codeLike = (search: string): string | undefined => /^\s*(\d[\dAB]?\d{0,7})\s*$/i.exec(search)?.[1]?.toUpperCase();

/** One or two letters are alike to half of France: they only find names that begin with them. */
const isShort = (search: string): boolean => search.trim().length < 3;

/** Whether names tell, or the beginning of a code: postal codes are found where they stand. */
export function isByDesignation(search: string | null | undefined): boolean {
  if (!search?.trim()) return false;
  const code = codeLike(search);
  return code === undefined || code.length < POSTAL_CODE;
}

/** Whether names that are only alike are found too. */
export const hasLikes = (search: string | null | undefined): search is string =>
  Boolean(search && codeLike(search) === undefined && /[\p{L}\p{N}]/u.test(search) && !isShort(search));

/** A name as its words, each after a blank. */
const words = (t: T): Sql => sql`(' ' || ${t.foldedName})`;

export function matches(t: T, search: string): Sql | undefined {
  if (search.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
  if (search.trim() === '') return undefined;
  const code = codeLike(search);
  if (code) return code.length < POSTAL_CODE ? hasCode(t, code) : hasEitherCode(t, code);
  if (!/[\p{L}\p{N}]/u.test(search)) return sql`false`;
  if (isShort(search)) return beginsWith(t, search);
  return sql`${hasWords(t, search)} or ${words(t)} operator(public.%>) ${folded(search)}`;
}

export function beginsWith(t: T, search: string): Sql {
  const text = folded(search);
  return sql`${t.foldedName} >= ${text} and ${t.foldedName} < ${beyond(text)}`;
}

const hasCode = ({ code: held }: Pick<T, 'code'>, code: string): Sql =>
  sql`${held} >= ${code} and ${held} < ${beyond(sql`${code}::text`)}`;

/** The few that ever had it are looked up by their keys, which the planner does not see, and tell whether they have it on the day. */
function hasEitherCode(t: T, code: string): Sql {
  const ever = sql`select d.territory_id from territories.designation d where ${hasCode({ code: sql`d.code` }, code)}
    union all select v.territory_id from territories.territory_version v where v.postal_codes && array[${code}::text]`;
  return sql`${t.territoryId} = any(array(${ever})) and (${hasCode(t, code)} or ${t.postalCodes} && array[${code}::text])`;
}

export const hasWords = (t: T, search: string): Sql => sql`${words(t)} like ${begins(search, '%')}`;

/** From 500 down: the code or the whole name, its beginning, its first words, words inside it, then names alike by likeness. */
export function rank(t: T, search: string | null | undefined): Sql {
  if (!search?.trim()) throw badUserInput('orderBy: RELEVANCE is for what filter.search finds', 'orderBy');
  const code = codeLike(search);
  if (code) {
    const isCode = sql`when ${t.code} = ${code} then 500`;
    return code.length < POSTAL_CODE
      ? sql`case ${isCode} else 200 end`
      : sql`case ${isCode} when ${t.postalCodes} && array[${code}::text] then 400 else 200 end`;
  }
  const text = folded(search);
  return sql`case when ${t.foldedName} = ${text} then 500 when starts_with(${t.foldedName}, ${text}) then 400
    when ${words(t)} like ${begins(search, '')} then 300 when ${words(t)} like ${begins(search, '%')} then 200
    else round(50 * public.word_similarity(${text}, ${t.foldedName}) + 50 * public.similarity(${text}, ${t.foldedName}))::integer end`;
}
