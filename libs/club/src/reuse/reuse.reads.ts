import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import { Item, Portal } from '#lib/portals';
import { asc, byId, computed, contribute, filter, many, maybe, oneOf, page, reads, sort, sql } from '#lib/reads';
import { Territory } from '#lib/territories';
import { Deliverable } from '../deliverable/deliverable.type.js';
import { ReuseRecord } from './reuse.entity.js';
import { ReuseKind } from './reuse.enums.js';
import { seesReuse } from './reuse.sight.js';
import { Reuse } from './reuse.type.js';

export const reuseReads = reads<ReuseRecord>(Reuse, {
  from: ReuseRecord,
  key: 'id',
  visible: seesReuse,
  fields: {
    isStated: computed((t) => sql`${t.proof} is null`),
    deliverable: maybe(() => Deliverable, 'deliverableId', 'What was used.'),
    organization: maybe(() => Organization, 'organizationId', 'Who used it.'),
    portal: maybe(() => Portal, 'portalId', 'The portal that shows it; null for other reuses.'),
    madeItem: maybe(() => Item, 'madeId', 'What was made from it; null for other reuses.'),
    territory: maybe(() => Territory, 'territoryId', 'Where, as it was told; null where nobody has said.'),
    person: maybe(
      () => Person,
      'personId',
      'Who told it; null where nobody did, where the caller may not see them, and once they are erased.',
    ),
  },
  filters: {
    kinds: filter([ReuseKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    deliverable: filter(ID, 'Of this deliverable.', (t, id) => sql`${t.deliverableId} = ${id}`),
    workstream: filter(
      ID,
      'Of what came of this workstream.',
      (t, id) =>
        sql`exists (select from club.deliverable d where d.id = ${t.deliverableId} and d.workstream_id = ${id})`,
    ),
    organization: filter(ID, 'By this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.reusedOn} <= ${day}`,
  sorts: { REUSED_ON: sort('By their day, the first of them first.', asc('reusedOn')) },
  list: { asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    reuse: byId('EVERYONE', 'One reuse by its id; null when there is none or the caller may not see it.', 'the reuse', {
      asOf: 'The day for what is nested; today in Paris when left out.',
    }),
    reuses: page('EVERYONE', 'What others have done by the day with what came of workstreams.'),
  },
});

export const deliverableReuses = contribute(() => Deliverable, {
  reuses: many(() => Reuse, 'deliverableId', 'What others have done with it by the day, the first of it first.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
