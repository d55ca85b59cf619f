import { notify } from '#lib/notifications';
import { type Done, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { WorkstreamMeetingError } from '../meeting/meeting.errors.js';
import { minutesWritten } from '../meeting/meeting.kinds.js';
import { expectBegun, meetingOfTeam, teamOn } from '../meeting/meeting.rows.js';
import { happened } from '../workstream-activity/happened.js';
import { MinutesRecord } from './minutes.entity.js';
import { MinutesChangedError } from './minutes.errors.js';
import { WorkstreamMinutesApproveInput, WorkstreamMinutesWriteInput } from './minutes.inputs.js';
import { WorkstreamMinutes } from './minutes.type.js';

const minutes = kept(WorkstreamMinutes, MinutesRecord);

/** Each version stays; the meeting is held meanwhile, so that two who write at once get two numbers, or the second is told of the first. */
@Writes(WorkstreamMinutes)
export class MinutesWrites {
  @Write(
    'PERSON',
    'Writes what was said in a meeting of a workstream that one works on, once it has begun. Its team is told.',
    [WorkstreamMeetingError, MinutesChangedError],
  )
  async workstreamMinutesWrite({ meetingId, body, afterNumber }: WorkstreamMinutesWriteInput, tx: Tx): Promise<Done> {
    const { row, leadId, personId } = await meetingOfTeam(tx, { id: meetingId });
    expectBegun(row);
    const last = await lastOf(tx, meetingId);
    if (afterNumber != null && afterNumber !== last) throw new MinutesChangedError(last, 'afterNumber');
    const number = last + 1;
    const { isDemonstration, workstreamId } = row;
    const id = await minutes.insert(tx, { meetingId, number, body, personId, isDemonstration });
    await happened(tx, { kind: 'MINUTES_WRITTEN', workstreamId, subjectId: meetingId });
    await notify(tx, {
      ...{ kind: minutesWritten, subject: meetingId, key: `minutes:${meetingId}:${number}` },
      to: await teamOn(tx, workstreamId, tx.today),
    });
    return { id, organizationId: leadId, personId, after: { meetingId, body } };
  }

  @Write(
    'PERSON',
    'Approves the last version of what somebody else has written of a meeting of a workstream that one works on.',
    [MinutesChangedError],
  )
  async workstreamMinutesApprove(input: WorkstreamMinutesApproveInput, tx: Tx): Promise<Done> {
    const { meetingId } = await minutes.find(tx, input.id);
    const { leadId, personId, row: meeting } = await meetingOfTeam(tx, { id: meetingId });
    const row = await minutes.toChange(tx, input, () => true);
    if (row.personId === personId) throw new NotAllowedError(OWN);
    const last = await lastOf(tx, meetingId);
    if (row.number !== last) throw new MinutesChangedError(last);
    // Approved already, it stays as it was then.
    if (!row.approvedAt)
      await happened(tx, { kind: 'MINUTES_APPROVED', workstreamId: meeting.workstreamId, subjectId: meetingId });
    const change = row.approvedAt ? {} : { approvedAt: new Date(), approverId: personId };
    return { id: row.id, organizationId: leadId, personId: row.personId, ...(await minutes.update(tx, row, change)) };
  }
}

const lastOf = async (tx: Tx, meetingId: string): Promise<number> =>
  (await tx.one<{ number: number }>(
    'select coalesce(max(number), 0) as number from club.minutes where meeting_id = $1',
    [meetingId],
  ))!.number;

const OWN = {
  fr: 'C’est à quelqu’un d’autre d’approuver ce que vous avez écrit.',
  en: 'Somebody else approves what you have written.',
};
