import { sendMail } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { contactsOf } from '../due/due.contacts.js';
import { duesCalled } from '../due/due.mails.js';
import { type DuesCallRecord } from './dues-call.entity.js';

export interface CalledDue {
  id: string;
  organization_id: string;
  name: string;
  amount_cents: number;
}

/** Tells each organization what it owes: those who direct or administer it on the day. */
export async function tellDues(tx: Tx, call: DuesCallRecord, dues: readonly CalledDue[]): Promise<void> {
  const contacts = await contactsOf(
    tx,
    dues.map((due) => due.organization_id),
    tx.today,
  );
  for (const due of dues) {
    for (const { personId, name, email, locale } of contacts.get(due.organization_id) ?? []) {
      await sendMail(tx, duesCalled, {
        to: email,
        locale,
        values: {
          dueId: due.id,
          name,
          organization: due.name,
          year: call.year,
          amountCents: due.amount_cents,
          dueOn: call.dueOn,
        },
        key: `dues:${due.id}:called:${personId}`,
      });
    }
  }
}
