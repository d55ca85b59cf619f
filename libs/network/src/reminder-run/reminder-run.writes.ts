import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import { type Done, kept, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { type ReminderRefusal } from '../due/due.enums.js';
import { NothingToRemindError } from '../due/due.errors.js';
import { lateness, remind } from '../due/due.reminders.js';
import { DuesCallRecord } from '../dues-call/dues-call.entity.js';
import { DuesCallStateError } from '../dues-call/dues-call.errors.js';
import { DuesCall } from '../dues-call/dues-call.type.js';
import { RemindersSendInput } from './reminder-run.inputs.js';
import { ReminderRun } from './reminder-run.type.js';

const calls = kept(DuesCall, DuesCallRecord);

interface Result {
  dueId: string;
  refusal: ReminderRefusal | null;
  stage: number | null;
  letters: number;
}

/** Only coordinators keep the money of the network. */
@Writes(ReminderRun)
export class ReminderRunWrites {
  @Write(
    'COORDINATOR',
    'Sends the next reminder of several dues of a call, with one result for each; one a day at most.',
    [NothingToRemindError, DuesCallStateError],
  )
  async remindersSend({ duesCallId, dueIds }: RemindersSendInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { status } = await calls.find(tx, duesCallId, 'duesCallId');
    if (status !== 'ISSUED') throw new DuesCallStateError(status, 'duesCallId');
    const dues = await duesToRemind(tx, duesCallId, dueIds);
    const results: Result[] = [];
    // Locked in the order of their ids, so that two runs at once cannot deadlock.
    for (const dueId of dues) results.push(await resultOf(tx, dueId));
    const id = typeId('reminder_run');
    await tx.query('insert into network.reminder_run (id, dues_call_id) values ($1, $2)', [id, duesCallId]);
    await tx.query(
      `insert into network.reminder_result (reminder_run_id, due_id, refusal, stage, letters)
       select $1, r.* from unnest($2::text[], $3::text[], $4::smallint[], $5::smallint[]) r`,
      [
        id,
        dues,
        results.map(({ refusal }) => refusal),
        results.map(({ stage }) => stage),
        results.map(({ letters }) => letters),
      ],
    );
    return { id, organizationId: null, after: { duesCallId, results } };
  }
}

async function duesToRemind(tx: Tx, duesCallId: string, given: string[] | null | undefined): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    given
      ? 'select id from network.due where dues_call_id = $1 and id = any($2) order by id'
      : `select d.id from network.due d cross join lateral network.dues_lateness(d.id, $2::date) l
         where d.dues_call_id = $1 and l.late_cents > 0 order by d.id`,
    [duesCallId, given ?? tx.today],
  );
  if (given && rows.length < new Set(given).size) throw new NotFoundError('dueIds');
  if (rows.length === 0) throw new NothingToRemindError('NOT_LATE', 'duesCallId');
  return rows.map(({ id }) => id);
}

async function resultOf(tx: Tx, dueId: string): Promise<Result> {
  const late = (await lateness(tx, dueId, tx.today))!;
  if (late.refusal) return { dueId, refusal: late.refusal, stage: null, letters: 0 };
  return { dueId, refusal: null, ...(await remind(tx, late, tx.today)) };
}
