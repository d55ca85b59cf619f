import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { PaymentAlreadyReversedError } from './payment.errors.js';
import { type PaymentReverseInput } from './payment.inputs.js';

/** Nothing is taken back by deleting it: a reversal is a record of its own beside the payment. */
@Injectable()
export class ReversalService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Answers the payment. */
  reverse({ idempotencyKey, ...input }: PaymentReverseInput, context: RequestContext): Promise<string> {
    const { actor, today, requestId } = context;
    if (!coordinates(actor)) throw new NotAllowedError();
    const { paymentId } = input;
    const reversedOn = input.reversedOn ?? today;
    const reason = input.reason.trim();
    if (!reason) throw new InvalidInputError(WHY, 'reason');
    if (reversedOn > today) throw new InvalidInputError(FUTURE, 'reversedOn');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'paymentReverse', input, async () => {
          // The due first, as whoever pays or reminds locks it: what they count does not change under them.
          await tx.query(
            'select 1 from network.due where id = (select due_id from network.payment where id = $1) for update',
            [paymentId],
          );
          const payment = await tx.one<{
            due_id: string;
            organization_id: string;
            amount_cents: number;
            received_on: string;
            demonstration: boolean;
          }>(
            'select due_id, organization_id, amount_cents, received_on, demonstration from network.payment where id = $1 for update',
            [paymentId],
          );
          if (!payment) throw new NotFoundError('paymentId');
          await refuseReversed(tx, paymentId);
          if (reversedOn < payment.received_on) throw new InvalidInputError(BEFORE, 'reversedOn');
          await tx.query(
            `insert into network.payment_reversal (payment_id, due_id, reversed_on, reason, demonstration) values ($1, $2, $3, $4, $5)`,
            [paymentId, payment.due_id, reversedOn, reason, payment.demonstration],
          );
          await tx.audit({
            type: 'Payment',
            id: paymentId,
            action: 'PAYMENT_REVERSE',
            organizationId: payment.organization_id,
            before: { amountCents: payment.amount_cents, receivedOn: payment.received_on },
            after: { reversedOn, reason },
          });
          return paymentId;
        }),
      requestId,
    );
  }
}

/** Throws for a payment that counts no more; the payment is locked by the caller. */
export async function refuseReversed(tx: Tx, paymentId: string): Promise<void> {
  const known = await tx.one<{ reversed_on: string }>(
    'select reversed_on from network.payment_reversal where payment_id = $1',
    [paymentId],
  );
  if (known) throw new PaymentAlreadyReversedError(known.reversed_on);
}

const WHY = { fr: 'Dites pourquoi.', en: 'Say why.' };
const FUTURE = { fr: 'Un paiement n’est pas annulé dans l’avenir.', en: 'A payment is not reversed in the future.' };
const BEFORE = {
  fr: 'Un paiement n’est pas annulé avant d’avoir été reçu.',
  en: 'A payment is not reversed before it was received.',
};
