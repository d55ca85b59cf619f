import { badUserInput } from '#lib/graphql';
import { type Columns, type Sql, sql } from '#lib/reads';
import { type TerritoryState } from './territory.entity.js';
import { type TerritoryReference } from './territory.inputs.js';

type T = Columns<TerritoryState>;

/** The column that holds the parent of a kind. */
const parentColumn = {
  COMMUNE: 'communeId',
  EPCI: 'epciId',
  DEPARTEMENT: 'departementId',
  OVERSEAS_COLLECTIVITY: 'departementId',
  REGION: 'regionId',
} as const;
export const columnOf = (kind: string): (keyof T & string) | undefined =>
  parentColumn[kind as keyof typeof parentColumn];

export const touches = (t: T, ancestor: Sql, day: unknown): Sql =>
  sql`exists (select 1 from territories.epci_extent e where e.epci_id = ${t.territoryId} and e.ancestor_id = ${ancestor}
    and e.valid_from <= ${day} and e.valid_to > ${day})`;

/** The territory named by a reference on the day, or it and all below it. */
export function within(t: T, { id, kind, code }: TerritoryReference, below: boolean, day: unknown): Sql {
  if (id ? kind || code : !kind || !code)
    throw badUserInput('territory: give id alone, or kind and code together', 'territory');
  const named = id
    ? sql`${id}::text`
    : sql`(select s.id from territories.territory s where s.kind = ${kind} and s.code = ${code} and s.began <= ${day} order by s.began desc limit 1)`;
  if (!below) return sql`${t.territoryId} = ${named}`;
  const holder = kind ? columnOf(kind) : undefined;
  if (kind && !holder) return sql`${t.territoryId} = ${named}`;
  const held = holder
    ? sql`${t[holder]} = ${named}`
    : sql`${t.communeId} = ${named} or ${t.epciId} = ${named} or ${t.departementId} = ${named} or ${t.regionId} = ${named}`;
  const extent =
    holder === 'communeId' || holder === 'epciId' ? sql`` : sql` or (${t.kind} = 'EPCI' and ${touches(t, named, day)})`;
  return sql`${t.territoryId} = ${named} or ${held}${extent}`;
}
