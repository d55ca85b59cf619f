import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, organizationsOf } from '#lib/access';
import { type PrintedReceipt } from './receipt.pdf.js';

@Injectable()
export class PrintedReceipts {
  constructor(private readonly pool: Pool) {}

  /** Null when there is none, or the actor may not see it. */
  async find(id: string, actor: Actor): Promise<PrintedReceipt | null> {
    const { rows } = await this.pool.query<PrintedReceipt>(
      `select r.number, r.issued_on as "issuedOn", r.payer, r.payer_address as "payerAddress", r.dues_year as "duesYear",
         r.amount_cents as "amountCents", r.received_on as "receivedOn", r.method, r.reference, r.demonstration as "isDemonstration",
         r.issuer, r.issuer_address as "issuerAddress", r.issuer_siren as "issuerSiren", r.signatory, r.signatory_function as "signatoryFunction",
         (select l.bytes from network.organization o join network.organization_logo l on l.organization_id = o.id where o.siren = r.issuer_siren) as logo,
         greatest(v.reversed_on, case when v.reversed_on is not null then r.issued_on end) as "annulledOn", v.reason as "annulledFor"
       from network.receipt r left join network.payment_reversal v on v.payment_id = r.payment_id
       where r.id = $1 and ($2 or r.organization_id = any($3))`,
      [id, coordinates(actor), organizationsOf(actor)],
    );
    return rows[0] ?? null;
  }
}
