import { type JobsTransaction } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { type Asking, contactsOf } from './due.contacts.js';
import { duesReminder } from './due.mails.js';

export const LAST_STAGE = 3;
/** Days after which an unpaid instalment is reminded of by itself: once, twice, a third time. */
export const REMINDED_AFTER = [7, 30, 60] as const;

export interface Reminded {
  organization_id: string;
  organization: string;
  year: number;
  late_cents: number;
  sent: number;
  /** One a day at most, whoever sends it. */
  sent_that_day: boolean;
}

/** What is late of a due on a day, and how many reminders were sent; the due is locked. Undefined when it is not called. */
export async function lateness(tx: Asking, dueId: string, day: string): Promise<Reminded | undefined> {
  // A statement of its own: the next one then sees what another transaction did meanwhile.
  await tx.query('select 1 from network.due where id = $1 for update', [dueId]);
  const [row] = await tx.query<Reminded>(
    `select d.organization_id, o.name as organization, d.year,
       (coalesce((select sum(i.amount_cents) from network.due_instalment i where i.due_id = d.id and i.due_on < $2::date), 0)
         - coalesce((select sum(p.amount_cents) from network.payment_that_counts p where p.due_id = d.id and p.received_on <= $2::date), 0))::int as late_cents,
       coalesce(r.sent, 0)::int as sent, coalesce(r.sent_on >= $2::date, false) as sent_that_day
     from network.due d join network.organization o on o.id = d.organization_id
     cross join lateral (
       select max(stage) as sent, max(sent_at at time zone 'Europe/Paris')::date as sent_on from network.dues_reminder where due_id = d.id) r
     where d.id = $1 and d.issued_on is not null`,
    [dueId, day],
  );
  return row;
}

/** Writes to everybody concerned, once for each stage; answers whether anybody could be written to. */
export async function remind(
  tx: Asking & JobsTransaction,
  dueId: string,
  stage: number,
  late: Reminded,
  day: string,
): Promise<boolean> {
  const contacts = (await contactsOf(tx, [late.organization_id], day)).get(late.organization_id) ?? [];
  if (contacts.length === 0) return false;
  await tx.query('insert into network.dues_reminder (due_id, stage) values ($1, $2)', [dueId, stage]);
  for (const { personId, name, email, locale } of contacts) {
    await sendMail(tx, duesReminder, {
      to: email,
      locale,
      values: { dueId, name, organization: late.organization, year: late.year, lateCents: late.late_cents, stage },
      key: `dues:${dueId}:reminder:${stage}:${personId}`,
    });
  }
  return true;
}
