import { computed, one, reads, single, sql, type Sql } from '#lib/reads';
import { Payment } from '../payment/payment.type.js';
import { ReceiptRecord } from './receipt.entity.js';
import { Receipt } from './receipt.type.js';

/** Not before it was issued, though its payment may have come back earlier. */
const annulledOn = (payment: Sql, issuedOn: Sql): Sql =>
  sql`(select greatest(v.reversed_on, ${issuedOn}) from network.payment_reversal v where v.payment_id = ${payment})`;

export const receiptReads = reads<ReceiptRecord>(Receipt, {
  from: ReceiptRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})`,
  fields: {
    annulledOn: computed((t) => annulledOn(t.paymentId, t.issuedOn)),
    pdfPath: computed((t) => sql`'/files/receipts/' || ${t.id} || '.pdf'`),
    payment: one(
      () => Payment,
      (t) => t.paymentId,
    ),
  },
  roots: { receipt: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })) },
});
