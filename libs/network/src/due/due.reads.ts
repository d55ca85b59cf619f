import { ID, Int } from '@nestjs/graphql';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  filter,
  linked,
  many,
  maybe,
  one,
  page,
  perKey,
  reads,
  sort,
  type Sql,
  sql,
  values,
} from '#lib/reads';
import { DuesCall } from '../dues-call/dues-call.type.js';
import { Organization } from '../organization/organization.type.js';
import { Payment } from '../payment/payment.type.js';
import { includeDemonstration, OF_ITS_OWNER } from '../record/record.filters.js';
import { lateOn, paidBy, statusOn } from './due.balance.js';
import { DueRecord } from './due.entity.js';
import { DueStatus } from './due.enums.js';
import { Due, DueInstalment, DuesReminder, NextReminder } from './due.type.js';

interface Viewer {
  organizations: unknown;
  coordinator: unknown;
}

/** The organization's own people see what was called; coordinators see drafts too. Nobody else sees anything. */
export const mayBeSeen = (t: Pick<Columns<DueRecord>, 'organizationId' | 'issuedOn'>, actor: Viewer): Sql =>
  sql`${actor.coordinator} or (${t.organizationId} = any(${actor.organizations}) and ${t.issuedOn} is not null)`;

/** Short enough for a bank transfer, and of one due alone. */
const paymentReference = (id: Sql, year: Sql): Sql => sql`'COT-' || ${year} || '-' || upper(right(${id}, 8))`;

const nameOf = (t: Pick<Columns<DueRecord>, 'organizationId'>): Sql =>
  sql`(select o.name from network.organization o where o.id = ${t.organizationId})`;

export const dueReads = reads<DueRecord>(Due, {
  from: DueRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => mayBeSeen(t, actor),
  listed: (t, _, { day }) => sql`${t.issuedOn} <= ${day} or ${t.issuedOn} is null`,
  fields: {
    call: maybe(() => DuesCall, 'duesCallId', 'The call that it belongs to.'),
    organization: one(() => Organization, 'organizationId', 'Who owes it.'),
    basis: computed(
      (t) => sql`json_build_object('kind', ${t.basisKind}, 'on', ${t.basisOn}, 'inhabitants', ${t.inhabitants},
        'inhabitantsCountedOn', ${t.inhabitantsCountedOn}, 'headcount', ${t.headcount})`,
    ),
    paidCents: computed((t, { day }) => paidBy(t.id, day)),
    balanceCents: computed((t, { day }) => sql`${t.amountCents} - ${paidBy(t.id, day)}`),
    status: computed((t, { day }) => statusOn(t.id, t.amountCents, day)),
    paymentReference: computed((t) => paymentReference(t.id, t.year)),
    noticePath: computed(
      (
        t,
      ) => sql`case when ${t.issuedOn} is not null and exists (select from network.dues_call c join network.bank_account b
        on b.organization_id = c.issuer_id where c.id = ${t.duesCallId}) then '/files/payment-notices/' || ${t.id} || '.pdf' end`,
    ),
    isLate: perKey(
      (key, { day }) => sql`select ${lateOn(key, day)}`,
      'Whether the day of an instalment has passed without its being fully paid.',
      { type: () => Boolean, asOf: 'The day to describe; the day of the list when left out.' },
    ),
    instalments: values(
      () => DueInstalment,
      (key) =>
        sql`select i.place, i.due_on as "dueOn", i.amount_cents as "amountCents" from network.due_instalment i where i.due_id = ${key} order by i.place`,
      'Its parts in order; at most 12.',
      { bound: 12 },
    ),
    payments: linked(
      () => Payment,
      (key) => sql`select p.id from network.payment p where p.due_id = ${key} order by p.received_on, p.id`,
      'What was paid, oldest first, also what was reversed since; at most 50.',
      { bound: 50 },
    ),
    reminders: values(
      () => DuesReminder,
      (key) =>
        sql`select r.place, r.stage, r.sent_at as "sentAt" from network.dues_reminder r where r.due_id = ${key} order by r.sent_at, r.place, r.stage`,
      'Reminders that were sent, oldest first; at most 3 for each instalment.',
      { bound: 36 },
    ),
    nextReminder: perKey(
      (key, { today, actor }) =>
        sql`select json_build_object('stage', case when l.place is not null and l.sent < 3 then l.sent + 1 end,
          'lateCents', greatest(l.late_cents, 0), 'refusal', l.refusal)
        from network.dues_lateness(${key}, ${today}) l where ${actor.coordinator} and l.refusal is distinct from 'DRAFT'`,
      'Whether a reminder could be sent today, whatever day is described; null for a draft, and for all but coordinators.',
      { type: () => NextReminder, nullable: true },
    ),
  },
  filters: {
    organization: filter(ID, 'Those of this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    year: filter(Int, 'Those for this year.', (t, year) => sql`${t.year} = ${year}`),
    status: filter(
      DueStatus,
      'Those that stand so on the day.',
      (t, status, { day }) => sql`${statusOn(t.id, t.amountCents, day)} = ${status}`,
    ),
    isUntold: filter(
      Boolean,
      'True: those that no letter told the organization of when the call was issued; false: those that one did.',
      (t, isUntold) => sql`(${t.untold} is not null) = ${isUntold} and ${t.letters} is not null`,
    ),
    includeDemonstration,
  },
  sorts: {
    YEAR: sort('By year, then by name of the organization.', asc('year'), asc(nameOf, 'text')),
    LATEST: [desc('year'), asc(nameOf, 'text')],
  },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The latest year first, each by name of the organization, when left out.',
    asOf: 'The day to describe; what was called later is left out. Today in Paris, or the day of the parent, when left out.',
    narrower: {
      DuesOfCallFilter: { plural: 'dues of a call', filters: ['status', 'organization', 'isUntold'] },
      DuesOfOrganizationFilter: { plural: 'dues of an organization', filters: ['status', 'year'] },
    },
  },
  roots: {
    due: byId('STAFF', 'One due by its id; null when there is none or it may not be seen.', 'the due', {
      asOf: 'The day to describe; today in Paris when left out.',
    }),
    dues: page(
      'STAFF',
      'Dues, the latest year first: all for coordinators, for others those of their own organizations.',
    ),
  },
});

export const organizationDues = contribute(() => Organization, {
  dues: many(() => Due, 'organizationId', 'Its dues, latest year first; empty for callers who may not see them.', {
    audience: 'STAFF',
    nullable: true,
    filter: 'DuesOfOrganizationFilter',
    ...OF_ITS_OWNER,
  }),
});
