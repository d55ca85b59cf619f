import { badUserInput } from '#lib/graphql';
import {
  asc,
  column,
  type Columns,
  computed,
  desc,
  linked,
  many,
  nested,
  one,
  oneOf,
  ones,
  page,
  perKey,
  reads,
  single,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { TerritoryDesignation } from '../designation/designation.entity.js';
import { TerritoryEvent } from '../event/event.type.js';
import { TerritorySuccessors } from '../lineage/lineage.type.js';
import { TerritoryPopulation, TerritoryVersion } from '../version/version.type.js';
import { TerritoryState } from './territory.entity.js';
import { type TerritoryFilter, type TerritoryReference } from './territory.inputs.js';
import { beginsWith, hasLikes, hasWords, isByDesignation, matches, rank } from './territory.search.js';
import { Territory } from './territory.type.js';

type T = Columns<TerritoryState>;
const territory = () => Territory;

/** The column that holds the parent of a kind. */
const parentColumn = {
  COMMUNE: 'communeId',
  EPCI: 'epciId',
  DEPARTEMENT: 'departementId',
  OVERSEAS_COLLECTIVITY: 'departementId',
  REGION: 'regionId',
} as const;
/** The name in the tally of each way to be a child. */
const RELATIONS = {
  communeId: 'COMMUNE',
  epciId: 'EPCI',
  departementId: 'DEPARTEMENT',
  regionId: 'REGION',
  extent: 'EXTENT',
} as const;
const columnOf = (kind: string): (keyof T & string) | undefined => parentColumn[kind as keyof typeof parentColumn];

const nearest = (t: T): Sql => sql`coalesce(${t.communeId}, ${t.departementId}, ${t.regionId})`;
/** In place of `search`: those of it that come before the others. */
interface Tier {
  beginning?: string;
  words?: string;
}
const searched = ({ search, beginning, words }: TerritoryFilter & Tier): string | undefined =>
  search ?? beginning ?? words;
const touches = (t: T, ancestor: Sql, day: unknown): Sql =>
  sql`exists (select 1 from territories.epci_extent e where e.epci_id = ${t.territoryId} and e.ancestor_id = ${ancestor}
    and e.valid_from <= ${day} and e.valid_to > ${day})`;

export const territoryReads = reads<TerritoryState>(Territory, {
  from: TerritoryState,
  key: 'territoryId',
  visible: 'everyone',
  dated: {
    state: (t, day) => sql`${t.seenFrom} <= ${day} and ${t.seenTo} > ${day}`,
    listed: (t, day, filter: TerritoryFilter) =>
      filter.includeEnded
        ? sql`${t.seenFrom} <= ${day} and ${t.seenTo} > ${day} and ${t.began} <= ${day}`
        : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`,
  },
  finder: {
    from: TerritoryDesignation,
    finds: ({ search }: TerritoryFilter) => isByDesignation(search),
    // Names that begin so come first, then those that hold the words, then those that are alike.
    first: {
      order: 'RELEVANCE',
      filters: ({ search, ...others }: TerritoryFilter) =>
        hasLikes(search)
          ? [
              { ...others, beginning: search },
              { ...others, words: search },
            ]
          : [],
    },
    columns: (n, { day }) => ({
      populationRank: sql`${n.populationRanks}[width_bucket(${day}, ${n.countedFrom})]`,
    }),
  },
  fields: {
    id: column('territoryId'),
    asOf: computed((_, { day }) => sql`${day}`),
    validFrom: column('began'),
    validTo: computed((t) => sql`nullif(${t.ended}, 'infinity')`),
    isCurrent: computed((t, { day }) => sql`${t.began} <= ${day} and ${t.ended} > ${day}`),
    validFromIsRecordStart: computed(
      (t) => sql`(select began_earlier from territories.territory b where b.id = ${t.territoryId})`,
    ),
    contour: computed((t) => sql`(select geometry from territories.contour c where c.territory_id = ${t.territoryId})`),
    parent: one(
      territory,
      (t, { kind }) =>
        kind ? (columnOf(kind as string) ? t[columnOf(kind as string)!] : sql`null::text`) : nearest(t),
      undefined,
      { where: (t, { kind }) => (kind ? sql`${t.kind} = ${kind}` : undefined) },
    ),
    ancestors: ones(
      territory,
      (t) => sql`array_remove(array[${t.communeId}, ${t.epciId}, ${t.departementId}, ${t.regionId}], null)`,
    ),
    seat: one(
      territory,
      (
        t,
      ) => sql`(select s.id from territories.territory s where s.kind = 'COMMUNE' and s.code = ${t.seatCode} and ${t.kind} <> 'COMMUNE'
        and s.began < ${t.validTo} and s.ended > ${t.validFrom} order by s.began desc limit 1)`,
    ),
    children: many(territory, {
      needs: ['kind'],
      variant: (parent, { kind }) => {
        const holder = columnOf(parent.kind as string);
        return kind === 'EPCI' && holder && holder !== 'epciId' ? 'extent' : (holder ?? null);
      },
      on: {
        extent: (t, key, { day }) => touches(t as T, key, day),
        communeId: (t, key) => sql`${t.communeId} = ${key}`,
        epciId: (t, key) => sql`${t.epciId} = ${key}`,
        departementId: (t, key) => sql`${t.departementId} = ${key}`,
        regionId: (t, key) => sql`${t.regionId} = ${key}`,
      },
      filter: ({ kind }) => (kind ? { kinds: [kind] } : {}),
    }),
    successors: nested(() => TerritorySuccessors),
    predecessors: linked(territory, (key) => succession('predecessor_id', 'successor_id', key, false)),
    continuedAs: linked(territory, (key) => succession('successor_id', 'predecessor_id', key, true)),
    continues: linked(territory, (key) => succession('predecessor_id', 'successor_id', key, true)),
    events: values(
      () => TerritoryEvent,
      (key) =>
        sql`select kind, happened_on as "on", not_before as "notBefore", precision, reason, source
        from territories.territory_event where territory_id = ${key} order by happened_on, id`,
    ),
    versions: values(
      () => TerritoryVersion,
      (key) =>
        sql`select (array_agg(name order by valid_from desc))[1] as name, min(valid_from) as "from", nullif(max(valid_to), 'infinity') as "to",
          min(commune_id) as "communeId", min(epci_id) as "epciId", min(departement_id) as "departementId", min(region_id) as "regionId"
        from territories.territory_version where territory_id = ${key} group by state order by 2`,
    ),
    populations: values(
      () => TerritoryPopulation,
      (key) =>
        sql`select population_on as "on", max(population) as value from territories.territory_version
        where territory_id = ${key} and population is not null group by population_on order by population_on`,
    ),
  },
  filters: {
    search: (t, search: string) => matches(t, search),
    beginning: (t, search: string) => beginsWith(t, search),
    words: (t, search: string) => hasWords(t, search),
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    territory: (t, reference: TerritoryReference, { day }, filter) =>
      within(t, reference, Boolean(filter.includeDescendants), day),
    includeDescendants: () => undefined,
    includeEnded: () => undefined,
    overseas: (t, overseas: boolean) => sql`${t.overseas} = ${overseas}`,
  },
  kept: ({ kinds, ...others }: TerritoryFilter, { day }, of) => {
    if (Object.values(others).some((given) => given != null && given !== false)) return undefined;
    const relation = of ? RELATIONS[of.variant as keyof typeof RELATIONS] : 'ALL';
    return sql`select coalesce(sum(n.delta), 0)::int from territories.tally n where n.ancestor_id = ${of?.key ?? ''}
      and n.relation = ${relation}${kinds ? sql` and ${oneOf(sql`n.kind`, kinds)}` : sql``} and n.day <= ${day}`;
  },
  fixed: { kind: 'kinds' },
  sorts: {
    NAME: [asc('name')],
    CODE: [asc('code')],
    POPULATION: [asc('populationRank')],
    RELEVANCE: [desc((t, filter) => rank(t, searched(filter))), desc('populationRank')],
  },
  defaultSort: (filter) => (searched(filter)?.trim() ? 'RELEVANCE' : 'NAME'),
  roots: {
    territory: single((t, { id, kind, code }, { day }) => {
      if (id && !kind && !code) return { where: sql`${t.territoryId} = ${id}` };
      if (id || !kind || !code) throw badUserInput('Give id alone, or kind and code together');
      return {
        where: sql`${t.kind} = ${kind} and ${t.code} = ${code} and ${t.began} <= ${day}`,
        order: sql`${t.began} desc`,
      };
    }),
    territories: page(),
  },
});

export const successorsReads = reads(TerritorySuccessors, {
  visible: 'everyone',
  fields: {
    ambiguous: perKey(
      (key) => sql`select count(*) > 1 from territories.succession where predecessor_id = ${key} and not status_change`,
    ),
    territories: linked(territory, (key) => succession('successor_id', 'predecessor_id', key, false)),
  },
});

export const versionReads = reads(TerritoryVersion, {
  visible: 'everyone',
  fields: {
    commune: one(territory, 'communeId' as never),
    epci: one(territory, 'epciId' as never),
    departement: one(territory, 'departementId' as never),
    region: one(territory, 'regionId' as never),
  },
});

function succession(
  wanted: 'predecessor_id' | 'successor_id',
  given: 'predecessor_id' | 'successor_id',
  key: Sql,
  statusChange: boolean,
): Sql {
  return wanted === 'successor_id' && given === 'predecessor_id'
    ? sql`select successor_id from territories.succession where predecessor_id = ${key} and status_change = ${statusChange} order by successor_id`
    : sql`select predecessor_id from territories.succession where successor_id = ${key} and status_change = ${statusChange} order by predecessor_id`;
}

/** The territory named by a reference on the day, or it and all below it. */
function within(t: T, { id, kind, code }: TerritoryReference, below: boolean, day: unknown): Sql {
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
