import { type Tx } from '#lib/writes';
import { PaymentAlreadyReversedError } from './payment.errors.js';

/** Throws when the payment was reversed; the caller has locked it. */
export async function refuseReversed(tx: Tx, paymentId: string): Promise<void> {
  const day = await reversedOn(tx, paymentId);
  if (day) throw new PaymentAlreadyReversedError(day);
}

export async function reversedOn(tx: Tx, paymentId: string): Promise<string | undefined> {
  const known = await tx.one<{ reversed_on: string }>(
    'select reversed_on from network.payment_reversal where payment_id = $1',
    [paymentId],
  );
  return known?.reversed_on;
}
