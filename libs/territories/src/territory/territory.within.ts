import { type Columns, type Sql, sql } from '#lib/reads';
import { badUserInput } from '#lib/graphql';
import { type TerritoryState } from './territory.entity.js';
import { type TerritoryReference } from './territory.inputs.js';

type Placed = Pick<
  Columns<TerritoryState>,
  'territoryId' | 'kind' | 'communeId' | 'epciId' | 'departementId' | 'regionId'
>;

/** The column that holds the parent of a kind. */
const parentColumn = {
  COMMUNE: 'communeId',
  EPCI: 'epciId',
  DEPARTEMENT: 'departementId',
  OVERSEAS_COLLECTIVITY: 'departementId',
  REGION: 'regionId',
} as const;

export const columnOf = (kind: string): (typeof parentColumn)[keyof typeof parentColumn] | undefined =>
  parentColumn[kind as keyof typeof parentColumn];

/** Whether an EPCI reaches into a territory on the day. */
export const touches = ({ territoryId }: Pick<Placed, 'territoryId'>, ancestor: Sql, day: unknown): Sql =>
  sql`exists (select 1 from territories.epci_extent e where e.epci_id = ${territoryId} and e.ancestor_id = ${ancestor}
    and e.valid_from <= ${day} and e.valid_to > ${day})`;

/** The territory named by a reference on the day, or it and all below it. */
export function within(t: Placed, reference: TerritoryReference, below: boolean, day: unknown): Sql {
  const named = idOf(reference, day);
  if (!below) return sql`${t.territoryId} = ${named}`;
  const { kind } = reference;
  const holder = kind ? columnOf(kind) : undefined;
  if (kind && !holder) return sql`${t.territoryId} = ${named}`;
  const extent =
    holder === 'communeId' || holder === 'epciId' ? sql`` : sql` or (${t.kind} = 'EPCI' and ${touches(t, named, day)})`;
  return sql`${held(t, reference, day)}${extent}`;
}

/** It, and what names it as its parent. */
function held(t: Placed, reference: TerritoryReference, day: unknown): Sql {
  const named = idOf(reference, day);
  const { kind } = reference;
  const holder = kind && columnOf(kind);
  if (kind && !holder) return sql`${t.territoryId} = ${named}`;
  return holder
    ? sql`${t.territoryId} = ${named} or ${t[holder]} = ${named}`
    : sql`${t.territoryId} = ${named} or ${t.communeId} = ${named} or ${t.epciId} = ${named} or ${t.departementId} = ${named} or ${t.regionId} = ${named}`;
}

function idOf({ id, kind, code }: TerritoryReference, day: unknown): Sql {
  if (id ? kind || code : !kind || !code)
    throw badUserInput('territory: give id alone, or kind and code together', 'territory');
  return id
    ? sql`${id}::text`
    : sql`(select s.id from territories.territory s where s.kind = ${kind} and s.code = ${code} and s.began <= ${day} order by s.began desc limit 1)`;
}

const STATE: Placed = {
  territoryId: sql`w.territory_id`,
  kind: sql`w.kind`,
  communeId: sql`w.commune_id`,
  epciId: sql`w.epci_id`,
  departementId: sql`w.departement_id`,
  regionId: sql`w.region_id`,
};

/** Whether the territory of an id is the one named on the day or, where what lies below counts too, lies in it. */
export const liesIn = (territoryId: Sql, reference: TerritoryReference, below: boolean, day: unknown): Sql =>
  below
    ? sql`exists (select 1 from territories.territory_version w where w.territory_id = ${territoryId}
        and w.seen_from <= ${day} and w.seen_to > ${day} and (${within(STATE, reference, true, day)}))`
    : sql`${territoryId} = ${idOf(reference, day)}`;

/** Whether the territory of an id is the one named on the day, or one that it lies in. */
export const liesAbove = (territoryId: Sql, reference: TerritoryReference, day: unknown): Sql =>
  sql`${territoryId} in (select a.id from territories.territory_version w
    cross join lateral unnest(array[w.territory_id, w.commune_id, w.epci_id, w.departement_id, w.region_id]) a(id)
    where w.territory_id = ${idOf(reference, day)} and w.seen_from <= ${day} and w.seen_to > ${day})`;

/** The communes of the day that lie in the territory, or are it: few enough to be found before what lies in them. */
export const communesIn = (reference: TerritoryReference, day: unknown): Sql =>
  sql`select w.territory_id from territories.territory_version w
    where w.kind = 'COMMUNE' and w.seen_from <= ${day} and w.seen_to > ${day} and (${held(STATE, reference, day)})`;
