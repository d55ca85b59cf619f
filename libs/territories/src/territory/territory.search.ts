import { type Columns, type Sql, sql } from '#lib/reads';
import { badUserInput } from '#lib/graphql';
import { type TerritoryDesignation } from '../designation/designation.entity.js';
import { type TerritoryState } from './territory.entity.js';

/** A row of the names, former ones among them, or a state of a territory, which has its own name alone. */
type T = Columns<TerritoryState> & Partial<Pick<Columns<TerritoryDesignation>, 'presentFoldedName'>>;

type Named = Pick<T, 'foldedName'>;

const LONGEST = 100;
const POSTAL_CODE = 5;

/**
 * The searched text as PostgreSQL folds names: no accents, hyphens or case. Worked out once for a statement, not for each
 * row, and unseen by the planner: it makes the same plan for any text. Null, which nothing is like, where nothing is left of it.
 */
export const folded = (search: string): Sql => sql`(select nullif(territories.fold(${search}::text), ''))`;

/** Each word begins a word of the name, in this order, wherever the first stands: "sai denis" is in " saint denis". */
const pattern = (search: string, start: '' | '%'): Sql =>
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
const words = (t: Named): Sql => sql`(' ' || ${t.foldedName})`;

export function matches(t: T, search: string): Sql | undefined {
  if (search.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
  if (search.trim() === '') return undefined;
  const code = codeLike(search);
  if (code) return code.length < POSTAL_CODE ? sql`${hasCode(t, code)}${isPresent(t)}` : hasEitherCode(t, code);
  if (!/[\p{L}\p{N}]/u.test(search)) return sql`false`;
  if (isShort(search)) return sql`${begins(t, search)}${isPresent(t)}`;
  return sql`${hasWords(t, search)} or (${isAlike(t, search)})`;
}

export const beginsWith = (t: T, search: string): Sql => sql`${begins(t, search)}${tells(t, search)}`;

function begins(t: Named, search: string): Sql {
  const text = folded(search);
  return sql`${t.foldedName} >= ${text} and ${t.foldedName} < ${beyond(text)}`;
}

/** The name of the period, and none that it replaced. */
function isPresent(t: T): Sql {
  const present = presentOf(t);
  return present ? sql` and ${present} is null` : sql``;
}

/** Where former names are rows too, the column that tells them; the states of territories have none. */
const presentOf = (t: T): Sql | undefined => ('presentFoldedName' in t ? t.presentFoldedName : undefined);

/** A territory is found once: by its name if that has the words, or by the first of its former names that has them. */
function tells(t: T, search: string): Sql {
  const present = presentOf(t);
  if (!present) return sql``;
  return sql` and (${present} is null or not (' ' || ${present}) like ${pattern(search, '%')} and ${t.foldedName} = ${formerName(t, search)})`;
}

/** Names that are only alike, of territories that no former name tells better. */
function isAlike(t: T, search: string): Sql {
  const alike = sql`${words(t)} operator(public.%>) ${folded(search)}`;
  const present = presentOf(t);
  return present ? sql`${alike} and ${present} is null and ${formerName(t, search)} is null` : alike;
}

/** The first of the names that the territory bore before the period, and that have the words. */
const formerName = (t: T, search: string): Sql =>
  sql`territories.former_name(${t.territoryId}, ${t.validFrom}, ${pattern(search, '%')})`;

const hasCode = ({ code: held }: Pick<T, 'code'>, code: string): Sql =>
  sql`${held} >= ${code} and ${held} < ${beyond(sql`${code}::text`)}`;

/** The few that ever had it are looked up by their keys, which the planner does not see, and tell whether they have it on the day. */
function hasEitherCode(t: T, code: string): Sql {
  const ever = sql`select d.territory_id from territories.designation d where ${hasCode({ code: sql`d.code` }, code)}
    union all select v.territory_id from territories.territory_version v where v.postal_codes && array[${code}::text]`;
  return sql`${t.territoryId} = any(array(${ever})) and (${hasCode(t, code)} or ${t.postalCodes} && array[${code}::text])`;
}

export const hasWords = (t: T, search: string): Sql =>
  sql`(${words(t)} like ${pattern(search, '%')}${tells(t, search)})`;

/** Whether a name has the words of a search; any has those of none. */
export function hasSearched(name: Sql, search: string | null | undefined): Sql {
  if (search && search.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
  return search?.trim() ? sql`(' ' || ${name}) like ${pattern(search, '%')}` : sql`true`;
}

/**
 * From 500 down: the code or the whole name, its beginning, its first words, words inside it, then names alike by likeness. A former
 * name comes half a step after the same of a present one.
 */
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
  const name = rankOfWords(t.foldedName, search);
  const likeness = sql`round(50 * public.word_similarity(${text}, ${t.foldedName}) + 50 * public.similarity(${text}, ${t.foldedName}))::integer`;
  const present = presentOf(t);
  if (present) return sql`coalesce(${name} - case when ${present} is null then 0 else 50 end, ${likeness})`;
  const former = sql`(select ${rankOfWords(sql`f.name`, search)} - 50 from (select ${formerName(t, search)} as name offset 0) f)`;
  return sql`coalesce(${name}, ${former}, ${likeness})`;
}

/** Null for a name that does not have the words. */
function rankOfWords(name: Sql, search: string): Sql {
  const text = folded(search);
  return sql`case when ${name} = ${text} then 500 when starts_with(${name}, ${text}) then 400
    when (' ' || ${name}) like ${pattern(search, '')} then 300 when (' ' || ${name}) like ${pattern(search, '%')} then 200 end`;
}

/** How well a folded name of anything has the words. */
export const rankOfName = (name: Sql, search: string): Sql => sql`coalesce(${rankOfWords(name, search)}, 0)`;

interface Looked {
  search: string;
  day: unknown;
  /** Also those that had ended before the day. */
  includeEnded: boolean;
  /** How many at most. */
  most: number;
}

const FOUND = {
  territoryId: sql`n.territory_id`,
  code: sql`n.code`,
  foldedName: sql`n.folded_name`,
  validFrom: sql`n.valid_from`,
  postalCodes: sql`n.postal_codes`,
} as T;

/**
 * The best that a search for territories finds on the day, for a module that searches more than these: columns `id`, `rank` and
 * `weight`, the more populated the heavier. Names that are only alike are looked for where too few have the words.
 */
export function territoriesFound({ search, day, includeEnded, most }: Looked): Sql {
  const isByName = isByDesignation(search);
  const from = isByName ? sql`territories.designation n` : sql`territories.territory_version n`;
  const t: T = isByName ? { ...FOUND, presentFoldedName: sql`n.present_folded_name` } : FOUND;
  const weight = isByName ? sql`n.population_ranks[width_bucket(${day}, n.counted_from)]` : sql`n.population_rank`;
  const listed = includeEnded
    ? sql`n.seen_from <= ${day} and n.seen_to > ${day} and n.began <= ${day}`
    : sql`n.valid_from <= ${day} and n.valid_to > ${day}`;
  const found = (
    where: Sql,
  ): Sql => sql`(select n.territory_id as id, ${rank(t, search)} as rank, ${weight} as weight from ${from}
     where ${listed} and (${where}) order by 2 desc, 3 desc, 1 limit ${most})`;
  if (!hasLikes(search)) return found(matches(t, search) ?? sql`false`);
  return sql`with beginning as materialized ${found(beginsWith(t, search))},
     worded as materialized (select * from ${found(hasWords(t, search))} w where (select count(*) from beginning) < ${most}),
     alike as (select * from ${found(matches(t, search)!)} a where (select count(*) from worded) < ${most})
     select * from beginning union select * from worded where (select count(*) from beginning) < ${most} union select * from alike`;
}
