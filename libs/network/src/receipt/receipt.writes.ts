import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { reversedOn } from '../payment/payment.check.js';
import { PaymentAlreadyReversedError } from '../payment/payment.errors.js';
import { IssuerDetail } from './receipt.enums.js';
import { ReceiptAlreadyIssuedError, ReceiptIncompleteError } from './receipt.errors.js';
import { ReceiptIssueInput } from './receipt.inputs.js';
import { Receipt } from './receipt.type.js';

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
  issuer_id: string | null;
  issuer: string | null;
  issuer_address: string | null;
  issuer_siren: string | null;
  signatory: string | null;
  signatory_function: string | null;
}

/** Only coordinators keep the money of the network. */
@Writes(Receipt)
export class ReceiptWrites {
  @Write('COORDINATOR', 'Issues the receipt for a payment, with the next number of the year.', [
    ReceiptAlreadyIssuedError,
    PaymentAlreadyReversedError,
    ReceiptIncompleteError,
  ])
  async receiptIssue({ paymentId }: ReceiptIssueInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    // What is asked of a payment is asked behind its lock.
    const [paid, known, reversed] = await Promise.all([
      tx.one<Paid>(
        `select p.due_id, p.organization_id, p.amount_cents, p.received_on, p.method, p.reference, p.demonstration, d.year as dues_year,
           o.name as payer, o.address as payer_address, c.issuer_id, i.name as issuer, i.address as issuer_address, i.siren as issuer_siren, i.signatory,
           i.signatory_function
         from network.payment p join network.due d on d.id = p.due_id join network.dues_call c on c.id = d.dues_call_id
         cross join lateral network.issuer_on(p.organization_id, $2::date) o left join lateral network.issuer_on(c.issuer_id, $2::date) i on true
         where p.id = $1 for update of p`,
        [paymentId, tx.today],
      ),
      tx.one<{ number: string }>('select number from network.receipt where payment_id = $1', [paymentId]),
      reversedOn(tx, paymentId),
    ]);
    if (!paid) throw new NotFoundError('paymentId');
    if (known) throw new ReceiptAlreadyIssuedError(known.number);
    if (reversed) throw new PaymentAlreadyReversedError(reversed);
    const missing = missingOf(paid);
    if (missing.length > 0) throw new ReceiptIncompleteError(missing, paid.issuer_id);
    const year = Number(tx.today.slice(0, 4));
    const id = typeId('receipt');
    const number = await this.written(tx, id, paymentId, paid, year, await nextOf(tx, year, paid.demonstration));
    return {
      id,
      organizationId: paid.organization_id,
      after: { number, paymentId, amountCents: paid.amount_cents },
    };
  }

  /** The number is worked out by the database. */
  private async written(
    tx: Tx,
    id: string,
    paymentId: string,
    paid: Paid,
    year: number,
    sequence: number,
  ): Promise<string> {
    const { number } = (await tx.one<{ number: string }>(
      `insert into network.receipt (id, year, sequence, issued_on, payment_id, due_id, organization_id, payer, payer_address, dues_year,
             amount_cents, received_on, method, reference, demonstration, issuer, issuer_address, issuer_siren, signatory, signatory_function)
           values ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, ''), $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) returning number`,
      [
        id,
        year,
        sequence,
        tx.today,
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
        paid.issuer,
        paid.issuer_address,
        paid.issuer_siren,
        paid.signatory,
        paid.signatory_function,
      ],
    ))!;
    return number;
  }
}

function missingOf(paid: Paid): IssuerDetail[] {
  if (!paid.issuer) return [IssuerDetail.ISSUER];
  const said = { ADDRESS: paid.issuer_address, SIREN: paid.issuer_siren, SIGNATORY: paid.signatory };
  return (['ADDRESS', 'SIREN', 'SIGNATORY'] as const).filter((detail) => !said[detail]).map((d) => IssuerDetail[d]);
}

/** Locked until the end of the transaction: whoever comes next waits, and a rollback gives the number back. */
async function nextOf(tx: Tx, year: number, isDemonstration: boolean): Promise<number> {
  const { last } = (await tx.one<{ last: number }>(
    `insert into network.receipt_counter (year, demonstration, last) values ($1, $2, 1)
     on conflict (year, demonstration) do update set last = receipt_counter.last + 1 returning last`,
    [year, isDemonstration],
  ))!;
  return last;
}
