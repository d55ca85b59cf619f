import { ID } from '@nestjs/graphql';
import { includeDemonstration } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  maybe,
  oneOf,
  page,
  reads,
  type Sql,
  sort,
  sql,
  values,
} from '#lib/reads';
import { Item } from '../item/item.type.js';
import { inWords } from '../item-version/item-version.reads.js';
import { ItemFactChange } from '../item-version/item-version.type.js';
import { ItemCorrectionRecord } from './item-correction.entity.js';
import { ItemCorrection, ItemCorrectionStatus } from './item-correction.type.js';

/** Whether the caller publishes the item, as `mayPublish` of rows. */
const publishes = (item: Sql, { actor }: Env): Sql =>
  sql`coalesce(${actor.coordinator} or exists (select from portals.item i where i.id = ${item} and i.organization_id = any(${actor.managed})), false)`;

const seesRow = (t: Columns<ItemCorrectionRecord>, env: Env): Sql =>
  sql`(${t.proposedBy} = ${env.actor.id} or ${publishes(t.itemId, env)})`;

/** How exactly a place is told once that is accepted: as `noMoreExact`. */
const AS_ACCEPTED = sql`jsonb_build_object('disclosure', case
  when 'HIDDEN' in (g.value ->> 'disclosure', c.was -> 'PLACE' ->> 'disclosure') then 'HIDDEN'
  when 'COMMUNE' in (g.value ->> 'disclosure', c.was -> 'PLACE' ->> 'disclosure') then 'COMMUNE' else 'EXACT' end)`;

export const itemCorrectionReads = reads<ItemCorrectionRecord>(ItemCorrection, {
  from: ItemCorrectionRecord,
  key: 'id',
  visible: seesRow,
  fields: {
    item: maybe(() => Item, 'itemId', 'The item; null where the caller does not see it any more.'),
    changes: values(
      () => ItemFactChange,
      // Where it really is, and that it is told less exactly than was proposed, is for its team alone.
      (key, env) =>
        sql`select f.fact, case when f.fact <> 'PLACE' or p.may_know then ${inWords(sql`f.fact`, sql`f.was`, env)} end as before,
          ${inWords(sql`f.fact`, sql`f.now`, env)} as after
          from portals.item_correction c
          cross join lateral (select ${publishes(sql`c.item_id`, env)} as may_know) p
          cross join lateral (select g.key as fact, nullif(c.was -> g.key, 'null') as was,
            case when g.key = 'PLACE' and p.may_know then nullif(g.value, 'null') || ${AS_ACCEPTED} else nullif(g.value, 'null') end as now
            from jsonb_each(c.facts) g) f
          where c.id = ${key} order by f.fact limit 16`,
      'What it is to say, and what it said when that was proposed. Where the item was said to be, and how exactly its place would be told, is for those who publish it: others are told what was proposed. At most 16.',
      { bound: 16 },
    ),
    proposedBy: computed((t) => sql`writes.actor_name(${t.proposedBy})`, 'Who proposed it; null once they have left.', {
      type: () => String,
      nullable: true,
    }),
    decidedBy: computed(
      (t) => sql`writes.actor_name(${t.decidedBy})`,
      'Who decided it; null while it waits, and once they have left.',
      { type: () => String, nullable: true },
    ),
    viewerMayDecide: computed(
      (t, env) => sql`(${t.status} = 'PROPOSED' and ${publishes(t.itemId, env)})`,
      'Whether the caller may accept or decline it.',
      { type: () => Boolean },
    ),
    viewerMayWithdraw: computed(
      (t, { actor }) => sql`coalesce(${t.status} = 'PROPOSED' and ${t.proposedBy} = ${actor.id}, false)`,
      'Whether the caller may take it back.',
      { type: () => Boolean },
    ),
  },
  filters: {
    item: filter(ID, 'Of this item.', (t, id) => sql`${t.itemId} = ${id}`),
    statuses: filter([ItemCorrectionStatus], 'Those that stand so.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  sorts: { PROPOSED_AT: sort('By when they were proposed, the latest first.', desc('proposedAt')) },
  list: { asOf: 'The day for what is nested; today in Paris when left out.', plural: 'corrections' },
  roots: {
    itemCorrection: byId(
      'PERSON',
      'One correction by its id; null when there is none or the caller may not see it.',
      'the correction',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    itemCorrections: page(
      'PERSON',
      'Corrections that the caller has proposed, and those of items that they publish, the latest first.',
    ),
  },
});
