import { today } from '../../day/day.js';
import { PaymentRecordDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** Money received for a due. It is never corrected: a payment that was none is reversed. */
export const paymentForm = recordForm({ record: PaymentRecordDocument, given: ['dueId'] })({
  name: 'payment',
  words: {
    record: 'dues.write.payment',
    recordSubmit: 'dues.write.paymentSubmit',
    recordConfirm: 'dues.write.paymentConfirm',
  },
  fields: {
    amountCents: { kind: 'money', label: 'dues.write.amount', required: true },
    receivedOn: { kind: 'day', label: 'dues.receivedOn', initial: today, required: true },
    method: { kind: 'choice', label: 'dues.method', labels: 'dues.methods', initial: 'TRANSFER', required: true },
    reference: { kind: 'text', label: 'dues.reference', help: 'dues.write.referenceHelp' },
  },
});
