import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, organizationsOf } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { instalmentsOf } from '../due/due.instalments.js';
import { type PrintedNotice } from './notice.pdf.js';

@Injectable()
export class PrintedNotices {
  constructor(private readonly pool: Pool) {}

  /** Null when there is none, when the account to pay to is not recorded, or the actor may not see the due. */
  async find(id: string, actor: Actor): Promise<PrintedNotice | null> {
    const today = todayInParis();
    const { rows } = await this.pool.query<Omit<PrintedNotice, 'instalments'>>(
      `select i.name as issuer, i.address as "issuerAddress", i.siren as "issuerSiren",
         (select l.bytes from network.organization_logo l where l.organization_id = c.issuer_id) as logo, b.iban, b.bic,
         'COT-' || d.year || '-' || upper(right(d.id, 8)) as reference, p.name as payer, p.address as "payerAddress", d.year,
         d.amount_cents as "amountCents", d.issued_on::text as "issuedOn", d.demonstration as "isDemonstration"
       from network.due d join network.dues_call c on c.id = d.dues_call_id join network.bank_account b on b.organization_id = c.issuer_id
       cross join lateral network.issuer_on(c.issuer_id, $4::date) i cross join lateral network.issuer_on(d.organization_id, $4::date) p
       where d.id = $1 and d.issued_on is not null and ($2 or d.organization_id = any($3))`,
      [id, coordinates(actor), organizationsOf(actor), today],
    );
    if (!rows[0]) return null;
    const query = async <R>(text: string, values: readonly unknown[] = []) =>
      (await this.pool.query(text, [...values])).rows as R[];
    const instalments = (await instalmentsOf({ query }, [id], today)).get(id) ?? [];
    return { ...rows[0], instalments };
  }
}
