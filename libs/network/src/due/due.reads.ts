import {
  asc,
  type Columns,
  computed,
  contribute,
  desc,
  linked,
  many,
  one,
  page,
  perKey,
  reads,
  single,
  type Sql,
  sql,
  values,
} from '#lib/reads';
import { DuesCall } from '../dues-call/dues-call.type.js';
import { Organization } from '../organization/organization.type.js';
import { Payment } from '../payment/payment.type.js';
import { lateOn, paidBy, statusOn } from './due.balance.js';
import { DueRecord } from './due.entity.js';
import { Due, DueInstalment, DuesReminder } from './due.type.js';

interface Viewer {
  organizations: unknown;
  coordinator: unknown;
}

/** The organization's own people see what was called; coordinators see drafts too. Nobody else sees anything. */
export const mayBeSeen = (t: Pick<Columns<DueRecord>, 'organizationId' | 'issuedOn'>, actor: Viewer): Sql =>
  sql`${actor.coordinator} or (${t.organizationId} = any(${actor.organizations}) and ${t.issuedOn} is not null)`;

export const dueReads = reads<DueRecord>(Due, {
  from: DueRecord,
  key: 'id',
  visible: (t, { actor }) => mayBeSeen(t, actor),
  listed: (t, _, { day }) => sql`${t.issuedOn} <= ${day} or ${t.issuedOn} is null`,
  fields: {
    call: one(
      () => DuesCall,
      (t) => t.duesCallId,
    ),
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    basis: computed(
      (t) => sql`json_build_object('kind', ${t.basisKind}, 'on', ${t.basisOn}, 'inhabitants', ${t.inhabitants},
        'inhabitantsCountedOn', ${t.inhabitantsCountedOn}, 'headcount', ${t.headcount})`,
    ),
    paidCents: computed((t, { day }) => paidBy(t.id, day)),
    balanceCents: computed((t, { day }) => sql`${t.amountCents} - ${paidBy(t.id, day)}`),
    status: computed((t, { day }) => statusOn(t.id, t.amountCents, day)),
    isLate: perKey((key, { day }) => sql`select ${lateOn(key, day)}`),
    instalments: values(
      () => DueInstalment,
      (key) =>
        sql`select i.place, i.due_on as "dueOn", i.amount_cents as "amountCents" from network.due_instalment i where i.due_id = ${key} order by i.place`,
    ),
    payments: linked(
      () => Payment,
      (key) => sql`select p.id from network.payment p where p.due_id = ${key} order by p.received_on, p.id`,
    ),
    reminders: values(
      () => DuesReminder,
      (key) =>
        sql`select r.stage, r.sent_at as "sentAt" from network.dues_reminder r where r.due_id = ${key} order by r.stage`,
    ),
  },
  filters: {
    organization: (t, id: string) => sql`${t.organizationId} = ${id}`,
    year: (t, year: number) => sql`${t.year} = ${year}`,
    status: (t, status: string, { day }) => sql`${statusOn(t.id, t.amountCents, day)} = ${status}`,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { YEAR: [asc('year')], LATEST: [desc('year')] },
  defaultSort: () => 'LATEST',
  roots: {
    due: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })),
    dues: page(),
  },
});

export const organizationDues = contribute(() => Organization, {
  dues: many(() => Due, {
    needs: [],
    variant: () => 'own',
    on: { own: (t, key) => sql`${t.organizationId} = ${key}` },
    filter: ({ filter }) => (filter ?? {}) as object,
  }),
});
