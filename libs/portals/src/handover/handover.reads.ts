import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { ItemStatus } from '../item/item.enums.js';
import { Item } from '../item/item.type.js';
import { HandoverRecord } from './handover.entity.js';
import { Handover, HandoverApprover, HandoverStatus } from './handover.type.js';

/** As `seesHandover` of rows. */
const seesRow = (t: Columns<HandoverRecord>, { actor }: Env): Sql =>
  sql`(${actor.coordinator} or ${t.fromOrganizationId} = any(${actor.managed}) or ${t.toOrganizationId} = any(${actor.managed}))`;

const TODAY = 'The day for what is nested; today in Paris when left out.';

export const handoverReads = reads<HandoverRecord>(Handover, {
  from: HandoverRecord,
  key: 'id',
  followed: true,
  visible: seesRow,
  fields: {
    from: maybe(() => Organization, 'fromOrganizationId', 'Who hands over.'),
    to: maybe(() => Organization, 'toOrganizationId', 'Who is to keep the items from then on.'),
    approver: maybe(
      () => Person,
      'approverId',
      'Who of the other side was asked by name; null where nobody was, or the caller may not see them. Whoever manages it may answer.',
    ),
    approverName: computed(
      (t) => sql`(select h.name from network.person h where h.id = ${t.approverId})`,
      'The name of whoever was asked; null where nobody was.',
      { type: () => String, nullable: true },
    ),
    proposedBy: computed((t) => sql`writes.actor_name(${t.proposedBy})`, 'Who proposed it; null once they have left.', {
      type: () => String,
      nullable: true,
    }),
    decidedBy: computed(
      (t) => sql`writes.actor_name(${t.decidedBy})`,
      'Who decided it or took it back; null while it waits, and once they have left.',
      { type: () => String, nullable: true },
    ),
    itemCount: perKey(
      (key) => sql`select count(*)::int from portals.handover_item h where h.handover_id = ${key}`,
      'How many items it is of, also those that the caller may not see before they have agreed.',
      { type: () => Int },
    ),
    viewerMayDecide: computed(
      (t, { actor }) =>
        sql`coalesce(${t.status} = 'PROPOSED' and ${t.toOrganizationId} = any(${actor.managed}), false)`,
      'Whether the caller may accept or decline it.',
      { type: () => Boolean },
    ),
    viewerMayWithdraw: computed(
      (t, { actor }) =>
        sql`coalesce(${t.status} = 'PROPOSED' and (${actor.coordinator} or ${t.fromOrganizationId} = any(${actor.managed})), false)`,
      'Whether the caller may take it back.',
      { type: () => Boolean },
    ),
    items: many(
      () => Item,
      {
        needs: [],
        variant: () => 'handed',
        on: {
          handed: (t, key) =>
            sql`exists (select from portals.handover_item h where h.item_id = ${t.id} and h.handover_id = ${key})`,
        },
        // However they stand: what is not published is to be handed over too.
        filter: ({ filter: given }) => ({
          ...{ includeDemonstration: true, statuses: Object.values(ItemStatus) },
          ...(given as object),
        }),
      },
      'The items that it is of, however they stand, among those that the caller may see.',
      { large: true },
    ),
  },
  filters: {
    organization: filter(
      ID,
      'From or to this organization.',
      (t, id) => sql`(${t.fromOrganizationId} = ${id} or ${t.toOrganizationId} = ${id})`,
    ),
    statuses: filter([HandoverStatus], 'Those that stand so.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  sorts: { PROPOSED_AT: sort('By when they were proposed, the latest first.', desc('proposedAt')) },
  list: { asOf: TODAY },
  roots: {
    handover: byId(
      'MANAGER',
      'One handover by its id; null when there is none or the caller may not see it.',
      'the handover',
      { asOf: TODAY },
    ),
    handovers: page('MANAGER', 'Handovers from and to organizations that the caller manages, the latest first.'),
  },
});

/** Told to those who propose something to it, so that a letter reaches somebody. */
export const organizationApprovers = contribute(() => Organization, {
  handoverApprovers: values(
    () => HandoverApprover,
    (key) =>
      sql`select m.person_id as id, m.name from network.managers_of(${key}) m order by m.name, m.person_id limit 50`,
    'Who may answer a handover that is proposed to it, by name: those who manage it. At most 50.',
    { audience: 'MANAGER', bound: 50, nullable: true },
  ),
});
