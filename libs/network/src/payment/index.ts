import { noun } from '#lib/nouns';
import { organizationPayments, paymentReads } from './payment.reads.js';
import { PaymentWrites } from './payment.writes.js';

export const payment = noun({ reads: [paymentReads], contributions: [organizationPayments], writes: [PaymentWrites] });
