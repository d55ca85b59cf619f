import { type Sql, sql } from '#lib/reads';

/** What was paid towards a due by the end of a day, in cents; what was reversed counts on no day. */
export const paidBy = (due: Sql, day: unknown): Sql =>
  sql`(select coalesce(sum(p.amount_cents), 0)::int from network.payment_that_counts p where p.due_id = ${due} and p.received_on <= ${day})`;

/** Whether the instalments whose day has passed exceed what was paid. */
export const lateOn = (due: Sql, day: unknown): Sql =>
  sql`(select coalesce(sum(i.amount_cents), 0) from network.due_instalment i where i.due_id = ${due} and i.due_on < ${day}) > ${paidBy(due, day)}`;

/** One of DueStatus. */
export const statusOn = (due: Sql, amount: Sql, day: unknown): Sql =>
  sql`case when ${paidBy(due, day)} >= ${amount} then 'PAID' when ${lateOn(due, day)} then 'LATE'
    when ${paidBy(due, day)} > 0 then 'PARTIAL' else 'UNPAID' end`;
