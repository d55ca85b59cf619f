import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Person } from '#lib/network';
import { Item } from '#lib/portals';
import { asc, byId, contribute, filter, many, maybe, page, perKey, reads, sort, sql } from '#lib/reads';
import { REUSE, seesUse } from '../reuse/reuse.sight.js';
import { whether } from '../whether.js';
import { Workstream } from '../workstream/workstream.type.js';
import { DeliverableRecord } from './deliverable.entity.js';
import { seesDeliverable } from './deliverable.sight.js';
import { Deliverable } from './deliverable.type.js';

export const deliverableReads = reads<DeliverableRecord>(Deliverable, {
  from: DeliverableRecord,
  key: 'id',
  visible: seesDeliverable,
  fields: {
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream that it came of.'),
    item: maybe(() => Item, 'itemId', 'What it is.'),
    person: maybe(
      () => Person,
      'personId',
      'Who said so; null where the caller may not see them, and once they are erased.',
    ),
    reuseCount: perKey(
      (key, env) =>
        sql`select count(*)::int from club.reuse r where r.deliverable_id = ${key} and r.reused_on <= ${env.day} and ${seesUse(REUSE, env)}`,
      'How often others have used it by the day, as far as the caller may see: as many as `reuses` lists.',
      { type: () => Int },
    ),
  },
  filters: {
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    item: filter(ID, 'That are this item: at most one.', (t, id) => sql`${t.itemId} = ${id}`),
    reused: filter(Boolean, 'Whether others have used them by the day.', (t, is, env) =>
      whether(
        is,
        sql`exists (select from club.reuse r where r.deliverable_id = ${t.id} and r.reused_on <= ${env.day} and ${seesUse(REUSE, env)})`,
      ),
    ),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.deliveredOn} <= ${day}`,
  sorts: { DELIVERED_ON: sort('By when they were shown first, the first of them first.', asc('deliveredOn')) },
  list: { asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    deliverable: byId(
      'EVERYONE',
      'One deliverable by its id; null when there is none or the caller may not see it.',
      'the deliverable',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    deliverables: page('EVERYONE', 'What came of workstreams by the day.'),
  },
});

export const workstreamDeliverables = contribute(() => Workstream, {
  deliverables: many(() => Deliverable, 'workstreamId', 'What came of it by the day, the first of it first.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
  reuseCount: perKey(
    (key, env) =>
      sql`select count(*)::int from club.deliverable d join club.reuse r on r.deliverable_id = d.id
        where d.workstream_id = ${key} and r.reused_on <= ${env.day} and ${seesUse(REUSE, env)}`,
    'How often others have used what came of it by the day, as far as the caller may see.',
    { type: () => Int, nullable: true, audience: 'EVERYONE' },
  ),
});
