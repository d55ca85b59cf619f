import { sendMail } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { type Contact, reachOf } from '../due/due.contacts.js';
import { type Instalment, instalmentsOf } from '../due/due.instalments.js';
import { duesCalled } from '../due/due.mails.js';
import { type DuesCallRecord } from './dues-call.entity.js';

export interface CalledDue {
  id: string;
  organization_id: string;
  name: string;
  amount_cents: number;
}

/** Tells each organization what it owes and when: those who direct or administer it on the day. Keeps whom no letter reaches, and why. */
export async function tellDues(tx: Tx, call: DuesCallRecord, dues: readonly CalledDue[]): Promise<void> {
  const reach = await reachOf(
    tx,
    dues.map((due) => due.organization_id),
    tx.today,
  );
  const instalments = await instalmentsOf(
    tx,
    dues.map(({ id }) => id),
    tx.today,
  );
  const account = await tx.one('select 1 as known from network.bank_account where organization_id = $1', [
    call.issuerId,
  ]);
  for (const due of dues)
    await tell(
      tx,
      { call, due, hasNotice: account !== undefined },
      instalments.get(due.id)!,
      reach.get(due.organization_id)!.contacts,
    );
  await tx.query(
    `update network.due d set letters = r.letters, untold = r.untold
     from unnest($1::text[], $2::smallint[], $3::text[]) r(id, letters, untold) where d.id = r.id`,
    [
      dues.map(({ id }) => id),
      dues.map((due) => reach.get(due.organization_id)!.contacts.length),
      dues.map((due) => reach.get(due.organization_id)!.untold),
    ],
  );
}

async function tell(
  tx: Tx,
  { call, due, hasNotice }: { call: DuesCallRecord; due: CalledDue; hasNotice: boolean },
  instalments: readonly Instalment[],
  contacts: readonly Contact[],
): Promise<void> {
  const noticeLink = hasNotice ? `/files/payment-notices/${due.id}.pdf` : null;
  const { amount_cents: amountCents, name: organization } = due;
  for (const { personId, name, email, locale } of contacts) {
    await sendMail(tx, duesCalled, {
      to: email,
      locale,
      values: { dueId: due.id, name, organization, year: call.year, amountCents, instalments, noticeLink },
      key: `dues:${due.id}:called:${personId}`,
    });
  }
}
