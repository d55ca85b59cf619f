import { computed, one, reads, single, sql } from '#lib/reads';
import { Payment } from '../payment/payment.type.js';
import { ReceiptRecord } from './receipt.entity.js';
import { Receipt } from './receipt.type.js';

export const receiptReads = reads<ReceiptRecord>(Receipt, {
  from: ReceiptRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})`,
  fields: {
    pdfPath: computed((t) => sql`'/files/receipts/' || ${t.id} || '.pdf'`),
    payment: one(
      () => Payment,
      (t) => t.paymentId,
    ),
  },
  roots: { receipt: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })) },
});
