import { computed, maybe, reads, sql } from '#lib/reads';
import { Due } from '../due/due.type.js';
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
});
