import { coordinates } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { DuesCallStateError } from '../dues-call/dues-call.errors.js';
import { refuseReversed } from './payment.check.js';
import { PaymentRecord } from './payment.entity.js';
import { PaymentAlreadyReversedError, PaymentExceedsBalanceError } from './payment.errors.js';
import { PaymentRecordInput, PaymentReverseInput } from './payment.inputs.js';
import { Payment } from './payment.type.js';

const payments = kept(Payment, PaymentRecord);

/** Only coordinators keep the money of the network. */
@Writes(Payment)
export class PaymentWrites {
  @Write('COORDINATOR', 'Records money received towards a due.', [PaymentExceedsBalanceError, DuesCallStateError])
  async paymentRecord(input: PaymentRecordInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const receivedOn = input.receivedOn ?? tx.today;
    if (receivedOn > tx.today) throw new InvalidInputError(FUTURE, 'receivedOn');
    const due = await dueToPay(tx, input.dueId);
    if (input.amountCents > due.balance) throw new PaymentExceedsBalanceError(due.balance);
    const { organizationId, isDemonstration } = due;
    const id = await payments.insert(tx, { ...input, receivedOn, organizationId, isDemonstration });
    return { id, organizationId, after: { ...input, receivedOn } };
  }

  /** Nothing is taken back by deleting it: a reversal is a record of its own beside the payment. */
  @Write(
    'COORDINATOR',
    'Reverses a payment recorded by mistake or returned by the bank: it stays on record but no longer counts, and its receipt is annulled.',
    [PaymentAlreadyReversedError],
  )
  async paymentReverse({ paymentId, reason, ...input }: PaymentReverseInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const reversedOn = input.reversedOn ?? tx.today;
    if (reversedOn > tx.today) throw new InvalidInputError(REVERSED_IN_FUTURE, 'reversedOn');
    // Locks the due first, as payments and reminders do, so that sums do not change meanwhile.
    await tx.query(
      'select 1 from network.due where id = (select due_id from network.payment where id = $1) for update',
      [paymentId],
    );
    const { dueId, organizationId, amountCents, receivedOn, isDemonstration } = await payments.locked(
      tx,
      paymentId,
      'paymentId',
    );
    await refuseReversed(tx, paymentId);
    if (reversedOn < receivedOn) throw new InvalidInputError(BEFORE, 'reversedOn');
    await tx.query(
      `insert into network.payment_reversal (payment_id, due_id, reversed_on, reason, demonstration) values ($1, $2, $3, $4, $5)`,
      [paymentId, dueId, reversedOn, reason, isDemonstration],
    );
    return { id: paymentId, organizationId, before: { amountCents, receivedOn }, after: { reversedOn, reason } };
  }
}

/** Locked: two payments at once follow each other. What was paid is added up behind the lock. */
async function dueToPay(tx: Tx, id: string) {
  const [due, sum] = await Promise.all([
    tx.one<{ organizationId: string; owed: number; isDemonstration: boolean; status: string }>(
      `select d.organization_id as "organizationId", d.amount_cents as owed, d.demonstration as "isDemonstration", c.status
       from network.due d join network.dues_call c on c.id = d.dues_call_id where d.id = $1 for update of d`,
      [id],
    ),
    tx.one<{ paid: number }>(
      'select coalesce(sum(amount_cents), 0)::int as paid from network.payment_that_counts where due_id = $1',
      [id],
    ),
  ]);
  if (!due) throw new NotFoundError('dueId');
  if (due.status !== 'ISSUED') throw new DuesCallStateError(due.status, 'dueId');
  return { ...due, balance: due.owed - sum!.paid };
}

const FUTURE = {
  fr: 'La date de réception d’un paiement ne peut pas être à venir.',
  en: 'A payment cannot be received in the future.',
};
const REVERSED_IN_FUTURE = {
  fr: 'La date d’annulation d’un paiement ne peut pas être à venir.',
  en: 'A payment cannot be reversed in the future.',
};
const BEFORE = {
  fr: 'Un paiement ne peut pas être annulé avant d’avoir été reçu.',
  en: 'A payment cannot be reversed before it was received.',
};
