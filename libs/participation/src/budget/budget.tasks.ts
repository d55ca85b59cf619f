import { SYSTEM } from '#lib/access';
import { DomainErrors } from '#lib/graphql';
import { task } from '#lib/jobs';
import { reasonOf } from '#lib/logging';
import { type Done, type Tx, UnitOfWork } from '#lib/writes';
import { BudgetStageError } from './budget.errors.js';
import { BudgetWrites } from './budget.writes.js';

/** Closed, and paper has had its days; whatever is said of its initiative since. */
const TO_COUNT = `select a.id from participation.call a
  where a.kind = 'BUDGET' and a.closes_at <= now() and participation.budget_counts_at(a.id) <= now() and participation.budget_stage(a.id, now()) = 'CLOSED' order by a.closes_at, a.id limit 50`;
/** Counted, and the day that was promised has come. */
const TO_TELL = `select r.call_id as id from participation.budget_result r
  where not exists (select from participation.budget_publication u where u.call_id = r.call_id) and participation.budget_tells_by(r.call_id) <= now() order by r.call_id limit 50`;

/**
 * Counts what is to be counted, and tells what is to be told, by the same writes as anybody’s: each in one transaction that holds the call and looks how
 * far it is. So it is done once however often it is tried, by however many; what is killed leaves nothing, and is tried again a minute later.
 */
export const countDue = task<object>('participation.budgets', async (_, { get, withClient, log }) => {
  const [uow, writes] = [get(UnitOfWork), get(BudgetWrites)];
  const each = async (due: string, action: string, write: (callId: string, tx: Tx) => Promise<Done>): Promise<void> => {
    const { rows } = await withClient((client) => client.query<{ id: string }>(due));
    for (const { id } of rows)
      try {
        await uow.run({ actor: SYSTEM }, async (tx) =>
          tx.audit({ type: 'BudgetCall', action, ...(await write(id, tx)) }),
        );
      } catch (error) {
        // Somebody was faster; what is wrong with one keeps no other from its time.
        const why = error instanceof DomainErrors ? error.errors[0] : error;
        if (!(why instanceof BudgetStageError))
          log.error({ call: id, reason: reasonOf(error) }, 'A budget was not counted');
      }
  };
  await each(TO_COUNT, 'BUDGET_COUNT', (callId, tx) => writes.budgetCount({ callId }, tx));
  await each(TO_TELL, 'BUDGET_RESULT_PUBLISH', (callId, tx) => writes.budgetResultPublish({ callId }, tx));
});
