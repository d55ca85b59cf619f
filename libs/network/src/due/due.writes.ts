import { coordinates } from '#lib/access';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { NothingToRemindError } from './due.errors.js';
import { ReminderSendInput } from './due.inputs.js';
import { LAST_STAGE, lateness, remind } from './due.reminders.js';
import { Due } from './due.type.js';

/** Only coordinators keep the money of the network. */
@Writes(Due)
export class DueWrites {
  @Write('COORDINATOR', 'Sends the next reminder of what is late, one a day at most.', [NothingToRemindError])
  async reminderSend({ dueId }: ReminderSendInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const late = await lateness(tx, dueId, tx.today);
    if (!late) throw new NotFoundError('dueId');
    if (late.late_cents <= 0) throw new NothingToRemindError('NOT_LATE');
    if (late.sent_that_day) throw new NothingToRemindError('SENT_TODAY');
    if (late.sent >= LAST_STAGE) throw new NothingToRemindError('ALL_SENT');
    const stage = late.sent + 1;
    if (!(await remind(tx, dueId, stage, late, tx.today))) throw new NothingToRemindError('NO_ADDRESS');
    return { id: dueId, organizationId: late.organization_id, after: { stage, lateCents: late.late_cents } };
  }
}
