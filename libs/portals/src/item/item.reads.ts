import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Organization } from '#lib/network';
import {
  argument,
  byId,
  contribute,
  computed,
  type Field as FieldOf,
  listArgsOf,
  many,
  maybe,
  nested,
  page,
  reads,
  type Reads,
  sql,
  summary,
  type TypeThunk,
  values,
} from '#lib/reads';
import { Territory } from '#lib/territories';
import { documentFields } from '../item-document/item-document.reads.js';
import { relationsOf } from '../item-relation/item-relation.reads.js';
import { ItemRelation } from '../item-relation/item-relation.type.js';
import { PlacedItem } from '../placement/placed-item.entity.js';
import { Placement } from '../placement/placement.type.js';
import { ItemVersion } from '../item-version/item-version.type.js';
import { versionFields, versionsOf } from '../item-version/item-version.reads.js';
import { takenOverFields } from '../taken-over/index.js';
import { translationFields } from '../item-translation/item-translation.reads.js';
import { draftFields } from '../item-draft/item-draft.reads.js';
import { brokenLinksOfItem } from '../item-link/item-link.reads.js';
import { previewsOfItem } from '../item-preview/item-preview.reads.js';
import { ItemRecord } from './item.entity.js';
import { FACETS_WORK, ItemFacets, facetsOf } from './item.facets.js';
import { itemFields, itemOfId } from './item.fields.js';
import { itemFilters, itemSorts, ofAnyStatus } from './item.filters.js';
import { NearPointInput } from './item.inputs.js';
import { ItemMap, MAP_ARGS, MAP_WORK, mapOfList } from './item.map.js';
import { seesItem } from './item.sight.js';
import { ViewpointPhotograph } from '../viewpoint-photograph/viewpoint-photograph.type.js';
import { SHOWN } from '../portal/portal.sight.js';
import { Entry, FormerKeeper, Item, ItemOrigin, Notebook, Portfolio, Resource, ViewpointSeries } from './item.type.js';

const OF_THE_DAY =
  'The day for `territory`, `portal`, `keptBy`, `relations` and for what is nested; today in Paris when left out.';
const fields: typeof itemFields = {
  ...itemFields,
  ...draftFields,
  ...translationFields,
  ...versionFields,
  ...takenOverFields,
  placements: many(
    () => Placement,
    'itemId',
    'Where it stands in portals, among those that the caller may see; with `includeEnded` where it is to stand, too.',
  ),
  relations: values(
    () => ItemRelation,
    relationsOf,
    'What it is to others, and others to it, where the caller may see both; what it says itself first. At most 50.',
    { bound: 50 },
  ),
  previews: previewsOfItem,
  brokenLinks: brokenLinksOfItem,
  reuses: many(
    () => Item,
    {
      needs: [],
      variant: () => 'madeFrom',
      on: { madeFrom: (t, key) => sql`${t.derivedFrom} = ${key}` },
      filter: ofAnyStatus,
    },
    'Items that were made from it, among those that the caller may see: as many as `reuseCount` says.',
  ),
  versions: values(
    () => ItemVersion,
    versionsOf,
    'The versions that the caller may see, the latest first: the one that is shown, and all of them for those who keep the item. At most 50.',
    { bound: 50 },
  ),
};

/** Types by the kind of their rows. */
const KINDS: Readonly<Record<string, TypeThunk>> = {
  ENTRY: () => Entry,
  RESOURCE: () => Resource,
  NOTEBOOK: () => Notebook,
  VIEWPOINT_SERIES: () => ViewpointSeries,
};

export const itemReads = reads<ItemRecord>(Item, {
  from: ItemRecord,
  key: 'id',
  followed: true,
  keysFirst: true,
  foundOnce: ({ search }) => Boolean(search),
  finder: {
    from: PlacedItem,
    // What is searched for is found by its words.
    finds: ({ portal, section, search, near }, of) =>
      !search && !near && (of ? of.variant === SHOWN && !portal && !section : Boolean(portal ?? section)),
    columns: () => ({}),
  },
  visible: seesItem,
  kinds: {
    of: (t) =>
      sql`case ${t.kind} when 'ENTRY' then 'Entry' when 'RESOURCE' then 'Resource' when 'NOTEBOOK' then 'Notebook' else 'ViewpointSeries' end`,
    types: Object.values(KINDS),
  },
  fields,
  filters: itemFilters,
  listed: (t, { statuses, awaitsReview }) => (statuses || awaitsReview ? undefined : sql`${t.status} = 'PUBLISHED'`),
  sorts: itemSorts,
  list: { asOf: OF_THE_DAY },
  summaries: {
    facets: summary((keys, env, _, asked) => facetsOf(keys, env, asked), 'What they share, whatever the page.', {
      type: () => ItemFacets,
      args: {
        upTo: argument(
          Int,
          'Of how many, 1 at least: those that come first in the order of the list. Of all when left out or null.',
        ),
      },
      work: FACETS_WORK,
    }),
    map: summary(
      (keys, _, args, __, filter) => mapOfList(keys, args, filter),
      'Where all of them are, whatever the page.',
      {
        type: () => ItemMap,
        args: MAP_ARGS,
        work: MAP_WORK,
      },
    ),
  },
  roots: {
    item: byId('EVERYONE', 'One item by its id; null when there is none or the caller may not see it.', 'the item', {
      asOf: OF_THE_DAY,
    }),
    items: page('EVERYONE', 'Items of all kinds, in whichever portal they are shown, or in none.', {
      args: () => ItemsArgs,
      beside: ['near'],
    }),
  },
});

@ArgsType()
class ItemsArgs extends listArgsOf(Item) {
  @Field(() => NearPointInput, {
    nullable: true,
    description: 'Only those of which the shown place lies in this circle: what is blurred lies where it is shown.',
  })
  near?: NearPointInput | null;
}

/** What the rows of one kind have: the fields of all items, whose words are those of the interface, and their own. */
function ofKind(kind: string, own: Record<string, FieldOf<ItemRecord>> = {}): Reads<ItemRecord> {
  const shared = Object.entries(fields).map(([name, { shown: _, ...field }]) => [name, field] as const);
  return reads<ItemRecord>(KINDS[kind]!(), {
    from: ItemRecord,
    key: 'id',
    visible: (t, env) => sql`${t.kind} = ${kind} and ${seesItem(t, env)}`,
    fields: { ...(Object.fromEntries(shared) as typeof fields), ...own },
  });
}

export const entryReads = ofKind('ENTRY', { costCents: computed((t) => sql`${t.costCents}::float8`) });
export const resourceReads = ofKind('RESOURCE', documentFields);
export const notebookReads = ofKind('NOTEBOOK');
export const viewpointSeriesReads = ofKind('VIEWPOINT_SERIES', {
  photographs: many(() => ViewpointPhotograph, 'itemId', 'What was photographed from it, the oldest first.', {
    unlessAsked: { includeDemonstration: true },
  }),
});

export const originReads = reads(ItemOrigin, {
  visible: 'everyone',
  fields: { item: itemOfId('The item, as it is now; null where the caller may not see it.') },
});

export const formerKeeperReads = reads(FormerKeeper, {
  visible: 'everyone',
  fields: { keptBy: maybe(() => Organization, 'id', 'The organization.') },
});

export const portfolioReads = reads(Portfolio, {
  visible: 'everyone',
  fields: {
    items: many(
      () => Item,
      {
        needs: [],
        variant: () => 'kept',
        on: { kept: (t, key) => sql`${t.organizationId} = ${key}` },
        filter: ({ filter }) => ({ includeDemonstration: true, ...(filter as object) }),
      },
      'Items that it keeps.',
    ),
  },
});

export const organizationPortfolio = contribute(() => Organization, {
  portfolio: nested(() => Portfolio, 'What it keeps, whichever portals show it.', {
    audience: 'EVERYONE',
    nullable: true,
  }),
});

export const territoryItems = contribute(() => Territory, {
  items: many(
    () => Item,
    {
      needs: [],
      variant: () => 'below',
      on: {
        below: (t, key, { day }) =>
          sql`${t.territoryId} = any(array(select w.territory_id from territories.territory_version w where w.kind = 'COMMUNE' and w.seen_from <= ${day}
            and w.seen_to > ${day} and ${key} in (w.territory_id, w.commune_id, w.epci_id, w.departement_id, w.region_id)))`,
      },
      filter: ({ filter }) => (filter ?? {}) as object,
    },
    'Items that are in it, as far as their places are shown.',
    { audience: 'EVERYONE', nullable: true, large: true },
  ),
});
