import { type Type } from '@nestjs/common';
import { ArgsType, Field, ID, OmitType } from '@nestjs/graphql';
import { badUserInput, GeoJSON, IS_ASSUMED, LocalDate } from '#lib/graphql';
import {
  argument,
  asc,
  column,
  type Columns,
  computed,
  desc,
  filter,
  linked,
  listArgsOf,
  many,
  maybe,
  nested,
  oneOf,
  oneOfInput,
  ones,
  page,
  perKey,
  reads,
  single,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { TerritoryDesignation } from '../designation/designation.entity.js';
import { TerritorySuccessors } from '../lineage/lineage.type.js';
import { predecessors, successors } from '../lineage/succession.js';
import { isInside, isNear } from '../location/location.filters.js';
import { BoundingBoxInput, NearInput } from '../location/location.inputs.js';
import { TerritoryPoint } from '../location/location.type.js';
import { TerritoryState } from './territory.entity.js';
import { TerritoryKind } from './territory.enums.js';
import { history } from './territory.history.js';
import { TerritoryCode, TerritoryReference } from './territory.inputs.js';
import { naturally } from './territory.order.js';
import { beginsWith, hasLikes, hasWords, isByDesignation, matches, rank } from './territory.search.js';
import { Territory } from './territory.type.js';
import { columnOf, touches, within } from './territory.within.js';

type T = Columns<TerritoryState>;
const territory = () => Territory;

const OF_THIS = 'The day to describe; the day of this territory when left out.';

/** The name in the tally of each way to be a child. */
const RELATIONS = {
  communeId: 'COMMUNE',
  epciId: 'EPCI',
  departementId: 'DEPARTEMENT',
  regionId: 'REGION',
  extent: 'EXTENT',
} as const;

const nearest = (t: T): Sql => sql`coalesce(${t.communeId}, ${t.departementId}, ${t.regionId})`;
/** In place of `search`: those of it that come before the others. */
interface Tier {
  search?: string | null;
  beginning?: string;
  words?: string;
}
const searched = ({ search, beginning, words }: Tier): string | undefined => search ?? beginning ?? words;

const TerritoryBy = oneOfInput(Territory, 'a territory', {
  id: argument(ID, 'Id of the territory.'),
  code: argument(
    TerritoryCode,
    'Its kind and code: the one valid on the day or, failing that, the last one before it.',
  ),
});

export const territoryReads = reads<TerritoryState>(Territory, {
  from: TerritoryState,
  key: 'territoryId',
  followed: true,
  visible: 'everyone',
  dated: {
    state: (t, day) => sql`${t.seenFrom} <= ${day} and ${t.seenTo} > ${day}`,
    listed: (t, day, filter) =>
      filter.includeEnded
        ? sql`${t.seenFrom} <= ${day} and ${t.seenTo} > ${day} and ${t.began} <= ${day}`
        : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`,
  },
  finder: {
    from: TerritoryDesignation,
    finds: ({ search }, of) => !of && isByDesignation(search),
    // Names that begin so come first, then those that hold the words, then those that are alike.
    first: {
      order: 'RELEVANCE',
      filters: ({ search, ...others }) =>
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
    isAssumed: computed((_, { day, today }) => sql`${day} > ${today}`, IS_ASSUMED, { type: () => Boolean }),
    validFrom: column('began'),
    validTo: computed((t) => sql`nullif(${t.ended}, 'infinity')`),
    isCurrent: computed((t, { day }) => sql`${t.began} <= ${day} and ${t.ended} > ${day}`),
    validFromIsRecordStart: computed(
      (t) => sql`(select began_earlier from territories.territory b where b.id = ${t.territoryId})`,
    ),
    contour: perKey(
      (key, { day }, { simplified }) =>
        simplified
          ? sql`select o.geometry from territories.outline o where o.territory_id = ${key}`
          : sql`select coalesce((select c.geometry from territories.contour c where c.territory_id = ${key}), territories.contour_on(${key}, ${day}::date))`,
      'Its contour on the day, exact to some 30 m, or as an installation has taken it in (IGN Admin Express). Null where none is known: before 2018 of all but the communes that are still the same, and of communes that were split again since, of what they lie in, of overseas collectivities.',
      {
        type: () => GeoJSON,
        nullable: true,
        length: 10_000,
        args: {
          simplified: argument(
            Boolean,
            'The coarse outline that is shipped, exact to some hundred metres (IGN Admin Express).',
            false,
          ),
        },
      },
    ),
    centroid: perKey(
      (key) =>
        sql`select json_build_object('latitude', l.latitude, 'longitude', l.longitude, 'precision', l.precision)
          from territories.location l where l.territory_id = ${key}`,
      'A point that stands for it; null where no place in it is known.',
      { type: () => TerritoryPoint, nullable: true },
    ),
    parent: maybe(
      territory,
      (t, { kind }) =>
        kind ? (columnOf(kind as string) ? t[columnOf(kind as string)!] : sql`null::text`) : nearest(t),
      'What it lies in: the nearest when `kind` is left out. For an EPCI over several départements or régions, the one where most of its inhabitants live.',
      {
        where: (t, { kind }) => (kind ? sql`${t.kind} = ${kind}` : undefined),
        args: { kind: argument(TerritoryKind, 'The kind of parent; the nearest when left out.') },
        asOf: OF_THIS,
      },
    ),
    ancestors: ones(
      territory,
      (t) => sql`array_remove(array[${t.communeId}, ${t.epciId}, ${t.departementId}, ${t.regionId}], null)`,
      'All that it lies in, nearest first: commune, EPCI, département, région; at most 4.',
      { asOf: OF_THIS },
    ),
    seat: maybe(
      territory,
      (
        t,
      ) => sql`(select s.id from territories.territory s where s.kind = 'COMMUNE' and s.code = ${t.seatCode} and ${t.kind} <> 'COMMUNE'
        and s.began < ${t.validTo} and s.ended > ${t.validFrom} order by s.began desc limit 1)`,
      'Commune that is its seat (chef-lieu).',
    ),
    children: many(
      territory,
      {
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
      },
      'All that lies in it, of one kind or of any. EPCI are listed under each département and région that they touch.',
      { args: () => ChildrenArgs },
    ),
    successors: nested(() => TerritorySuccessors, 'What took its place when it ended.'),
    predecessors: linked(territory, (key) => predecessors(key, false), 'Territories whose place it took; at most 50.'),
    continuedAs: linked(
      territory,
      (key) => successors(key, true),
      'What carries it on with another status: the delegated or associated commune, or the commune restored from it.',
    ),
    continues: linked(territory, (key) => predecessors(key, true), 'What it carries on with another status.'),
    ...history,
  },
  filters: {
    search: filter(
      String,
      'A name, present or former, a code or a postal code. Accents, hyphens, case, st/ste and small typing errors do not matter. At most 100 characters.',
      (t, search) => matches(t, search),
    ),
    beginning: (t, search: string) => beginsWith(t, search),
    words: (t, search: string) => hasWords(t, search),
    kinds: filter([TerritoryKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    territory: filter(
      TerritoryReference,
      'This territory; with `includeDescendants`, it and all below it.',
      (t, reference, { day }, { includeDescendants }) => within(t, reference, Boolean(includeDescendants), day),
    ),
    includeDescendants: filter(
      Boolean,
      'With `territory`: also all that lies in it. False when left out.',
      () => undefined,
    ),
    includeEnded: filter(
      Boolean,
      'Also territories that had ended before the day. False when left out.',
      () => undefined,
    ),
    near: filter(NearInput, 'Those of which the `centroid` lies in this circle.', (t, near) =>
      isNear(t.territoryId, near),
    ),
    bbox: filter(BoundingBoxInput, 'Those of which the `centroid` lies in this box.', (t, box) =>
      isInside(t.territoryId, box),
    ),
    overseas: filter(
      Boolean,
      'Only overseas (true) or only metropolitan France (false); both when left out.',
      (t, overseas) => sql`${t.overseas} = ${overseas}`,
    ),
  },
  kept: ({ kinds, ...others }, { day }, of) => {
    if (Object.values(others).some((given) => given != null && given !== false)) return undefined;
    const relation = of ? RELATIONS[of.variant as keyof typeof RELATIONS] : 'ALL';
    return sql`select coalesce(sum(n.delta), 0)::int from territories.tally n where n.ancestor_id = ${of?.key ?? ''}
      and n.relation = ${relation}${kinds ? sql` and ${oneOf(sql`n.kind`, kinds)}` : sql``} and n.day <= ${day}`;
  },
  fixed: { kind: 'kinds' },
  sorts: {
    NAME: sort(
      'By name, in French alphabetical order; numbers in it as people count, 2e before 10e.',
      asc((t) => naturally(t.name), 'text'),
    ),
    CODE: sort('By code.', asc('code')),
    POPULATION: sort(
      'By population on the day; territories without a known figure count as the smallest.',
      asc('populationRank'),
    ),
    RELEVANCE: sort(
      'Best match of `search` first, then the most populated; by population alone without `search`.',
      desc((t, given) => rank(t, searched(given))),
      desc('populationRank'),
    ),
  },
  list: {
    plural: 'territories',
    all: 'All that existed on the day when left out.',
    order: 'NAME when left out, or RELEVANCE where the filter has a `search`.',
    asOf: true,
  },
  defaultSort: (filter) => (searched(filter)?.trim() ? 'RELEVANCE' : 'NAME'),
  roots: {
    territory: single(
      'EVERYONE',
      'One territory, by `id` or by `kind` and `code`. Among those that had this code: the one valid on the day or, failing that, the last one before it. Null for a code never used by then. BAD_USER_INPUT when neither is complete.',
      (t, { by, ...beside }, { day }) => {
        if (by && (beside.id || beside.kind || beside.code))
          throw badUserInput('Give by, or id alone, or kind and code together');
        const { id, kind, code } = (by ? { id: by.id, ...by.code } : beside) as TerritoryReference;
        if (id && !kind && !code) return { where: sql`${t.territoryId} = ${id}` };
        if (id || !kind || !code) throw badUserInput('Give by, or id alone, or kind and code together');
        return {
          where: sql`${t.kind} = ${kind} and ${t.code} = ${code} and ${t.began} <= ${day}`,
          order: sql`${t.began} desc`,
        };
      },
      {
        args: {
          by: argument(TerritoryBy, 'Which one.'),
          id: argument(ID, 'Id of the territory.'),
          kind: argument(TerritoryKind, 'Goes with `code`.'),
          code: argument(String, 'INSEE code, or SIREN of an EPCI; goes with `kind`.'),
        },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
    territories: page('EVERYONE', 'Territories that existed on the day, overseas included.'),
  },
});

/** A page of those that lie in a territory, in an order of all lists. */
@ArgsType()
class ChildrenArgs extends OmitType(
  listArgsOf(Territory) as Type<{ filter?: object; asOf?: string }>,
  ['filter', 'asOf'],
  ArgsType,
) {
  @Field(() => TerritoryKind, { nullable: true, description: 'Only this kind; every kind when left out.' })
  kind?: TerritoryKind | null;

  @Field(() => LocalDate, { nullable: true, description: OF_THIS })
  asOf?: string | null;
}
