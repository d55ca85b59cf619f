import { type Columns, type Sql, sql } from '#lib/reads';
import { badUserInput } from '#lib/graphql';
import { type TerritoryState } from './territory.entity.js';

type T = Columns<TerritoryState>;

const LONGEST = 100;

/** The searched text as PostgreSQL folds names: no accents, hyphens or case. */
const folded = (search: string): Sql => sql`territories.fold(${search}::text)`;

/** Each word begins a word of the name, in this order: "sai denis" is in "saint denis". */
const inOrder = (search: string): Sql =>
  sql`('\\m' || replace(${folded(search)}, ' ', '.*\\m'))`;

const codeLike = (search: string): string | undefined => /^\s*(\d[\dAB]?\d{0,7})\s*$/i.exec(search)?.[1]?.toUpperCase();

export function matches(t: T, search: string): Sql | undefined {
  if (search.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
  if (search.trim() === '') return undefined;
  const code = codeLike(search);
  if (code) return sql`${t.code} like ${`${code}%`} or ${t.postalCodes} && array[${code}::text]`;
  if (!/[\p{L}\p{N}]/u.test(search)) return sql`false`;
  return sql`${t.foldedName} ~ ${inOrder(search)} or ${folded(search)} <% ${t.foldedName}`;
}

/** 4 the code or the whole name, 3 the beginning of the name, 2 words in order, 1 alike. */
export function rank(t: T, search: string | null | undefined): Sql {
  if (!search?.trim()) return sql`0`;
  const code = codeLike(search);
  if (code) return sql`case when ${t.code} = ${code} then 4 when ${t.postalCodes} && array[${code}::text] then 3 else 2 end`;
  return sql`case when ${t.foldedName} = ${folded(search)} then 4 when ${t.foldedName} like ${folded(search)} || '%' then 3
    when ${t.foldedName} ~ ${inOrder(search)} then 2 else 1 end`;
}
