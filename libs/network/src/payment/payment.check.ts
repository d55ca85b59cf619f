import { type Tx } from '#lib/writes';
import { PaymentAlreadyReversedError } from './payment.errors.js';

/** Throws for a payment that counts no more; the payment is locked by the caller. */
export async function refuseReversed(tx: Tx, paymentId: string): Promise<void> {
  const known = await tx.one<{ reversed_on: string }>(
    'select reversed_on from network.payment_reversal where payment_id = $1',
    [paymentId],
  );
  if (known) throw new PaymentAlreadyReversedError(known.reversed_on);
}
