import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { type ReceiptIssueInput } from '../payment/payment.inputs.js';
import { refuseReversed } from '../payment/reversal.service.js';
import { ReceiptAlreadyIssuedError } from './receipt.errors.js';
import { type PrintedReceipt } from './receipt.pdf.js';

interface Paid {
  due_id: string;
  organization_id: string;
  amount_cents: number;
  received_on: string;
  method: string;
  reference: string | null;
  demonstration: boolean;
  dues_year: number;
  payer: string;
  payer_address: string | null;
}

@Injectable()
export class ReceiptService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pool: Pool,
  ) {}

  issue({ idempotencyKey, ...input }: ReceiptIssueInput, context: RequestContext): Promise<string> {
    const { actor, today, requestId } = context;
    const { paymentId } = input;
    if (!coordinates(actor)) throw new NotAllowedError();
    const year = Number(today.slice(0, 4));
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'receiptIssue', input, async () => {
          const paid = await tx.one<Paid>(
            `select p.due_id, p.organization_id, p.amount_cents, p.received_on, p.method, p.reference, p.demonstration, d.year as dues_year,
             o.name as payer, concat_ws(', ', nullif(a.street, ''), a.postal_code || ' ' || a.city) as payer_address
           from network.payment p join network.due d on d.id = p.due_id join network.organization o on o.id = p.organization_id
           left join network.organization_address a on a.organization_id = o.id and a.valid_from <= $2::date and a.valid_to > $2::date
           where p.id = $1 for update of p`,
            [paymentId, today],
          );
          if (!paid) throw new NotFoundError('paymentId');
          const known = await tx.one<{ number: string }>('select number from network.receipt where payment_id = $1', [
            paymentId,
          ]);
          if (known) throw new ReceiptAlreadyIssuedError(known.number);
          await refuseReversed(tx, paymentId);
          // Locked until the end of the transaction: whoever comes next waits, and a rollback gives the number back.
          const { last } = (await tx.one<{ last: number }>(
            `insert into network.receipt_counter (year, demonstration, last) values ($1, $2, 1)
           on conflict (year, demonstration) do update set last = receipt_counter.last + 1 returning last`,
            [year, paid.demonstration],
          ))!;
          const id = typeId('receipt');
          const { number } = (await tx.one<{ number: string }>(
            `insert into network.receipt (id, year, sequence, issued_on, payment_id, due_id, organization_id, payer, payer_address, dues_year,
             amount_cents, received_on, method, reference, demonstration)
           values ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, ''), $10, $11, $12, $13, $14, $15) returning number`,
            [
              id,
              year,
              last,
              today,
              paymentId,
              paid.due_id,
              paid.organization_id,
              paid.payer,
              paid.payer_address,
              paid.dues_year,
              paid.amount_cents,
              paid.received_on,
              paid.method,
              paid.reference,
              paid.demonstration,
            ],
          ))!;
          await tx.audit({
            type: 'Receipt',
            id,
            action: 'RECEIPT_ISSUE',
            organizationId: paid.organization_id,
            after: { number, paymentId, amountCents: paid.amount_cents },
          });
          return id;
        }),
      requestId,
    );
  }

  /** For printing: null when there is none, or the actor may not see it. */
  async find(id: string, actor: Actor): Promise<PrintedReceipt | null> {
    const { rows } = await this.pool.query<PrintedReceipt>(
      `select r.number, r.issued_on as "issuedOn", r.payer, r.payer_address as "payerAddress", r.dues_year as "duesYear",
         r.amount_cents as "amountCents", r.received_on as "receivedOn", r.method, r.reference, r.demonstration as "isDemonstration",
         greatest(v.reversed_on, case when v.reversed_on is not null then r.issued_on end) as "annulledOn", v.reason as "annulledFor"
       from network.receipt r left join network.payment_reversal v on v.payment_id = r.payment_id
       where r.id = $1 and ($2 or r.organization_id = any($3))`,
      [id, coordinates(actor), actor.organizations],
    );
    return rows[0] ?? null;
  }
}
