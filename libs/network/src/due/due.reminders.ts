import { type WorkTransaction } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { type Asking, reachOf } from './due.contacts.js';
import { type ReminderRefusal } from './due.enums.js';
import { instalmentsOf } from './due.instalments.js';
import { duesReminder } from './due.mails.js';

/** Days after which an unpaid instalment is reminded of by itself: once, twice, a third time. */
export const REMINDED_AFTER = [7, 30, 60] as const;

export interface Reminded {
  id: string;
  organization_id: string;
  organization: string;
  year: number;
  /** The last instalment whose day has passed: its reminders are counted. */
  place: number;
  late_cents: number;
  sent: number;
  /** What keeps the next one from being sent; null when nothing does. One a day at most, whoever sends it. */
  refusal: ReminderRefusal | null;
}

/** What is late of a due on a day, and how many reminders were sent; the due is locked. Undefined when it is not called. */
export async function lateness(tx: Asking, dueId: string, day: string): Promise<Reminded | undefined> {
  // A statement of its own: the next one then sees what another transaction did meanwhile.
  await tx.query('select 1 from network.due where id = $1 for update', [dueId]);
  const [row] = await tx.query<Reminded>(
    `select d.id, d.organization_id, o.name as organization, d.year, l.*
     from network.due d join network.organization o on o.id = d.organization_id cross join lateral network.dues_lateness(d.id, $2::date) l
     where d.id = $1 and d.issued_on is not null`,
    [dueId, day],
  );
  return row;
}

export interface Sent {
  stage: number;
  letters: number;
}

/** Writes to everybody concerned, once for each stage, what is late of a due that may be reminded of. */
export async function remind(tx: WorkTransaction, late: Reminded, day: string): Promise<Sent> {
  const { id: dueId, organization, year, place, late_cents: lateCents } = late;
  const { contacts } = (await reachOf(tx, [late.organization_id], day)).get(late.organization_id)!;
  const stage = late.sent + 1;
  await tx.query('insert into network.dues_reminder (due_id, place, stage) values ($1, $2, $3)', [dueId, place, stage]);
  const instalments = (await instalmentsOf(tx, [dueId], day)).get(dueId);
  for (const { personId, name, email, locale } of contacts) {
    await sendMail(tx, duesReminder, {
      to: email,
      locale,
      values: { dueId, name, organization, year, lateCents, stage, instalments },
      key: `dues:${dueId}:reminder:${place}.${stage}:${personId}`,
    });
  }
  return { stage, letters: contacts.length };
}
