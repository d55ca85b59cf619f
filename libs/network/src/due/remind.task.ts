import { todayInParis } from '#lib/graphql';
import { task, transactionOf } from '#lib/jobs';
import { lateness, remind, REMINDED_AFTER } from './due.reminders.js';

/** Reminds of what is late, each stage once and one a day: after a week, a month and two. Demonstration dues are left alone. */
export const remindTask = task<{ day?: string }>(
  'dues.remind',
  async ({ day = todayInParis() }, { withClient, once, log }) => {
    const due = await withClient(async (client) => {
      const { rows } = await client.query<{ id: string; stage: number }>(
        `select d.id, l.sent + 1 as stage from network.due d join network.dues_call c on c.id = d.dues_call_id
         cross join lateral network.dues_lateness(d.id, $1::date) l
         join network.due_instalment i on i.due_id = d.id and i.place = l.place
         -- After a payment that was none there is as much time again: not three reminders in three days.
         cross join lateral (select max(reversed_on) as reversed_on from network.payment_reversal where due_id = d.id) v
         where c.status = 'ISSUED' and not d.demonstration and l.late_cents > 0 and l.sent < cardinality($2::int[])
           and greatest(i.due_on, v.reversed_on) + ($2::int[])[l.sent + 1] <= $1::date
         order by d.id`,
        [day, REMINDED_AFTER],
      );
      return rows;
    });
    for (const { id, stage } of due) {
      await once(`dues.remind:${id}:${day}`, async (client) => {
        const tx = transactionOf(client);
        const late = await lateness(tx, id, day);
        // Paid or reminded of meanwhile.
        if (!late || late.refusal === 'NOT_LATE' || late.refusal === 'SENT_TODAY' || late.sent >= stage) return;
        if (late.refusal) log.warn({ due: id, stage, refusal: late.refusal }, 'Nobody can be reminded of a late due');
        else await remind(tx, late, day);
      });
    }
  },
);
