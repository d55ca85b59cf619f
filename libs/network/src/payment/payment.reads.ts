import { LocalDate } from '#lib/graphql';
import { asc, computed, contribute, desc, filter, many, maybe, reads, sort, sql } from '#lib/reads';
import { Due } from '../due/due.type.js';
import { Organization } from '../organization/organization.type.js';
import { Receipt } from '../receipt/receipt.type.js';
import { PaymentRecord } from './payment.entity.js';
import { Payment } from './payment.type.js';

export const paymentReads = reads<PaymentRecord>(Payment, {
  from: PaymentRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})`,
  fields: {
    reversedOn: computed(
      (t) => sql`(select v.reversed_on from network.payment_reversal v where v.payment_id = ${t.id})`,
    ),
    reversalReason: computed(
      (t) => sql`(select v.reason from network.payment_reversal v where v.payment_id = ${t.id})`,
    ),
    due: maybe(() => Due, 'dueId', 'What it was paid towards.'),
    receipt: maybe(
      () => Receipt,
      (t) => sql`(select r.id from network.receipt r where r.payment_id = ${t.id})`,
      'The receipt for it, annulled when it was reversed; null while none was issued.',
    ),
  },
  filters: {
    from: filter(LocalDate, 'Received on this day or later.', (t, from) => sql`${t.receivedOn} >= ${from}::date`),
    to: filter(LocalDate, 'Received on this day or before.', (t, to) => sql`${t.receivedOn} <= ${to}::date`),
  },
  listed: (t, _, { day }) => sql`${t.receivedOn} <= ${day}`,
  sorts: {
    RECEIVED_ON: sort('By the day on which they were received.', asc('receivedOn')),
    LATEST: [desc('receivedOn')],
  },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The latest first when left out.',
    asOf: 'The day to describe; what was received later is left out. The day of the parent when left out.',
  },
});

export const organizationPayments = contribute(() => Organization, {
  payments: many(
    () => Payment,
    'organizationId',
    'Payments received from it, latest first, reversed ones included; empty for callers who may not see its dues.',
    { audience: 'STAFF', nullable: true },
  ),
});
