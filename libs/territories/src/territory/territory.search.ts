import { type Columns, type Sql, sql } from '#lib/reads';
import { badUserInput } from '#lib/graphql';
import { type TerritoryState } from './territory.entity.js';

type T = Columns<TerritoryState>;

const LONGEST = 100;

/** The searched text as PostgreSQL folds names: no accents, hyphens or case. */
const folded = (search: string): Sql => sql`territories.fold(${search}::text)`;

/** Each word begins a word of the name, in this order: "sai denis" is in "saint denis". */
const inOrder = (search: string): Sql => sql`('\\m' || replace(${folded(search)}, ' ', '.*\\m'))`;

const codeLike = (search: string): string | undefined => /^\s*(\d[\dAB]?\d{0,7})\s*$/i.exec(search)?.[1]?.toUpperCase();

/** One or two letters are alike to half of France: they only find names that begin with them. */
const isShort = (search: string): boolean => search.trim().length < 3;

export function matches(t: T, search: string): Sql | undefined {
  if (search.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
  if (search.trim() === '') return undefined;
  const code = codeLike(search);
  if (code) return sql`${t.code} like ${`${code}%`} or ${t.postalCodes} && array[${code}::text]`;
  if (!/[\p{L}\p{N}]/u.test(search)) return sql`false`;
  if (isShort(search)) return sql`${t.foldedName} like ${folded(search)} || '%'`;
  return sql`${t.foldedName} ~ ${inOrder(search)} or ${folded(search)} <% ${t.foldedName}`;
}

/** From 500 down: the code or the whole name, its beginning, its first words, words inside it, then names alike by likeness. */
export function rank(t: T, search: string | null | undefined): Sql {
  if (!search?.trim()) return sql`0`;
  const code = codeLike(search);
  if (code)
    return sql`case when ${t.code} = ${code} then 500 when ${t.postalCodes} && array[${code}::text] then 400 else 200 end`;
  const query = folded(search);
  return sql`case when ${t.foldedName} = ${query} then 500 when ${t.foldedName} like ${query} || '%' then 400
    when ${t.foldedName} ~ ('^' || ${inOrder(search)}) then 300 when ${t.foldedName} ~ ${inOrder(search)} then 200
    else round(50 * public.word_similarity(${query}, ${t.foldedName}) + 50 * public.similarity(${query}, ${t.foldedName}))::integer end`;
}
