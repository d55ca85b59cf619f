import { byId, computed, maybe, reads, sql, type Sql } from '#lib/reads';
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
    payment: maybe(() => Payment, 'paymentId', 'The payment that it certifies.'),
  },
  roots: {
    receipt: byId('STAFF', 'One receipt by its id; null when there is none or it may not be seen.', 'the receipt'),
  },
});
