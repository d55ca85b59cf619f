import { coordinates } from '#lib/access';
import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { NothingToRemindError } from './due.errors.js';
import { ReminderSendInput } from './due.inputs.js';
import { lateness, remind } from './due.reminders.js';
import { Due } from './due.type.js';

/** Only coordinators keep the money of the network. */
@Writes(Due)
export class DueWrites {
  @Write('COORDINATOR', 'Sends the next reminder of what is late, one a day at most.', [NothingToRemindError])
  async reminderSend({ dueId }: ReminderSendInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const late = await lateness(tx, dueId, tx.today);
    if (!late) throw new NotFoundError('dueId');
    if (late.refusal) throw new NothingToRemindError(late.refusal, 'dueId');
    const { stage } = await remind(tx, late, tx.today);
    const { place, late_cents: lateCents, organization_id: organizationId } = late;
    return { id: dueId, organizationId, after: { place, stage, lateCents } };
  }
}
