import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { DuesCallStateError, NothingToRemindError, PaymentExceedsBalanceError } from '../due/due.errors.js';
import { LAST_STAGE, lateness, remind } from '../due/due.reminders.js';
import { type PaymentRecordInput, type ReminderSendInput } from './payment.inputs.js';

/** Only coordinators keep the money of the network. */
@Injectable()
export class PaymentService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: PaymentRecordInput, context: RequestContext): Promise<string> {
    const { actor, today, requestId } = context;
    if (!coordinates(actor)) throw new NotAllowedError();
    const receivedOn = input.receivedOn ?? today;
    if (receivedOn > today) throw new InvalidInputError(FUTURE, 'receivedOn');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'paymentRecord', input, async () => {
          // Locked: two payments at once follow each other.
          const due = await tx.one<{
            organization_id: string;
            amount_cents: number;
            demonstration: boolean;
            status: string;
          }>(
            `select d.organization_id, d.amount_cents, d.demonstration, c.status
             from network.due d join network.dues_call c on c.id = d.dues_call_id where d.id = $1 for update of d`,
            [input.dueId],
          );
          if (!due) throw new NotFoundError('dueId');
          if (due.status !== 'ISSUED') throw new DuesCallStateError(due.status, 'dueId');
          const { paid } = (await tx.one<{ paid: number }>(
            'select coalesce(sum(amount_cents), 0)::int as paid from network.payment_that_counts where due_id = $1',
            [input.dueId],
          ))!;
          const balance = due.amount_cents - paid;
          if (input.amountCents > balance) throw new PaymentExceedsBalanceError(balance);
          const id = typeId('payment');
          await tx.query(
            `insert into network.payment (id, due_id, organization_id, received_on, amount_cents, method, reference, demonstration)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [
              id,
              input.dueId,
              due.organization_id,
              receivedOn,
              input.amountCents,
              input.method,
              input.reference?.trim() || null,
              due.demonstration,
            ],
          );
          await tx.audit({
            type: 'Payment',
            id,
            action: 'PAYMENT_RECORD',
            organizationId: due.organization_id,
            after: { ...input, receivedOn },
          });
          return id;
        }),
      requestId,
    );
  }

  /** The next of the three; answers the due. */
  remind({ idempotencyKey, ...input }: ReminderSendInput, context: RequestContext): Promise<string> {
    const { actor, today, requestId } = context;
    const { dueId } = input;
    if (!coordinates(actor)) throw new NotAllowedError();
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'reminderSend', input, async () => {
          const late = await lateness(tx, dueId, today);
          if (!late) throw new NotFoundError('dueId');
          if (late.late_cents <= 0) throw new NothingToRemindError('NOT_LATE');
          if (late.sent >= LAST_STAGE) throw new NothingToRemindError('ALL_SENT');
          const stage = late.sent + 1;
          if (!(await remind(tx, dueId, stage, late, today))) throw new NothingToRemindError('NO_ADDRESS');
          await tx.audit({
            type: 'Due',
            id: dueId,
            action: 'REMINDER_SEND',
            organizationId: late.organization_id,
            after: { stage, lateCents: late.late_cents },
          });
          return dueId;
        }),
      requestId,
    );
  }
}

const FUTURE = { fr: 'Un paiement n’est pas reçu dans l’avenir.', en: 'A payment is not received in the future.' };
