import {
  asc,
  type Columns,
  computed,
  contribute,
  type Env,
  filter,
  many,
  maybe,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { ItemKind } from '../item/item.enums.js';
import { ITEM, seesItem } from '../item/item.sight.js';
import { Item } from '../item/item.type.js';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';
import { Portal } from '../portal/portal.type.js';
import { PlacementRecord } from './placement.entity.js';
import { Placement } from './placement.type.js';

/** Whoever sees the portal and the item. */
const seesBoth = (t: Columns<PlacementRecord>, env: Env): Sql =>
  sql`exists (select from portals.portal p where p.id = ${t.portalId} and ${seesPortal(SHOWN_IN, env)})
    and exists (select from portals.item i where i.id = ${t.itemId} and ${seesItem(ITEM, env)})`;

export const placementReads = reads<PlacementRecord>(Placement, {
  from: PlacementRecord,
  key: 'id',
  visible: seesBoth,
  fields: {
    from: computed((t) => t.validFrom),
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    section: computed(
      (t, { locale }) =>
        sql`(select case when ${locale} = 'en' then coalesce(c.title_en, c.title_fr) else c.title_fr end from portals.portal_section c where c.id = ${t.sectionId})`,
    ),
    portal: maybe(() => Portal, 'portalId', 'The portal.'),
    item: maybe(() => Item, 'itemId', 'The item.'),
  },
  filters: {
    kinds: filter(
      [ItemKind],
      'Of items of these kinds.',
      (t, kinds) =>
        sql`exists (select from portals.item i where i.id = ${t.itemId} and i.kind = any(${kinds}::text[]))`,
    ),
    includeEnded: filter(
      Boolean,
      'Also those that are not of the day; false when left out. Those that were taken back are of no day, and in no list.',
      () => undefined,
    ),
  },
  listed: (t, { includeEnded }, { day }) =>
    includeEnded ? sql`${t.validTo} > ${t.validFrom}` : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`,
  sorts: { PLACE: sort('In the order that the editors chose.', asc('place')) },
  list: { asOf: 'The day to describe; the day of what it is asked of when left out.' },
});

export const portalPlacements = contribute(() => Portal, {
  placements: many(() => Placement, 'portalId', 'What it shows, in the order that its editors chose.', {
    audience: 'EVERYONE',
    nullable: true,
    large: true,
  }),
});
