import { noun } from '#lib/nouns';
import { paymentReads } from './payment.reads.js';
import { PaymentWrites } from './payment.writes.js';

export const payment = noun({ reads: [paymentReads], writes: [PaymentWrites] });
