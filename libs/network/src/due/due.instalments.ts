import { type Asking } from './due.contacts.js';

/** A part of a due as letters and printed pages name it. */
export interface Instalment {
  dueOn: string;
  amountCents: number;
  /** What of it is not paid by the day: what was paid covers them in order. */
  openCents: number;
  /** Its day has passed. */
  isPast: boolean;
}

/** The instalments of each due in order, as they stand on a day. */
export async function instalmentsOf(
  tx: Asking,
  dueIds: readonly string[],
  day: string,
): Promise<Map<string, Instalment[]>> {
  const rows = await tx.query<{ id: string; paid: number; dueOn: string; amountCents: number }>(
    `select i.due_id as id, i.due_on::text as "dueOn", i.amount_cents as "amountCents",
       (select coalesce(sum(p.amount_cents), 0)::int from network.payment_that_counts p where p.due_id = i.due_id and p.received_on <= $2::date) as paid
     from network.due_instalment i where i.due_id = any($1) order by i.due_id, i.place`,
    [dueIds, day],
  );
  const found = new Map<string, Instalment[]>();
  const left = new Map<string, number>();
  for (const { id, paid, dueOn, amountCents } of rows) {
    const money = left.get(id) ?? paid;
    const covered = Math.min(money, amountCents);
    left.set(id, money - covered);
    const instalment = { dueOn, amountCents, openCents: amountCents - covered, isPast: dueOn < day };
    found.set(id, [...(found.get(id) ?? []), instalment]);
  }
  return found;
}
