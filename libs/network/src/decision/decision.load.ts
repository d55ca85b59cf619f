import { expectVersion, InvalidInputError, kept, NotFoundError, type Tx } from '#lib/writes';
import { type GoverningBodyRecord } from '../governing-body/governing-body.entity.js';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { MeetingStateError } from '../meeting/meeting.errors.js';
import { DecisionRecord } from './decision.entity.js';
import { Decision } from './decision.type.js';

export const decisions = kept(Decision, DecisionRecord, {
  refusals: {
    decision_agenda_item_id_meeting_id_fkey: () => new NotFoundError('agendaItemId'),
    meeting_is_approved: () => new MeetingStateError('HELD', true),
    decision_votes_within_seats: ({ detail }) => new InvalidInputError(tooMany(detail), 'counts'),
  },
});

/** The decision that a use case changes, locked with its body; throws for whoever may not, and once its minutes are approved. */
export async function decisionToChange(
  tx: Tx,
  id: string,
  path: string,
  expectedVersion?: number | null,
): Promise<{ decision: DecisionRecord; body: GoverningBodyRecord }> {
  const { governingBodyId } = await decisions.find(tx, id, path);
  const body = await bodyToGovern(tx, governingBodyId, path);
  const decision = await decisions.locked(tx, id, path);
  await expectVersion(tx, decision, expectedVersion);
  const meeting = await tx.one<{ status: string }>(
    'select status from network.meeting where id = $1 and minutes_approved_on is not null',
    [decision.meetingId],
  );
  if (meeting) throw new MeetingStateError(meeting.status, true);
  return { decision, body };
}

const tooMany = (seats = '') => ({
  fr: `Plus de voix que de sièges occupés ce jour-là : ${seats}.`,
  en: `More votes than seats held on that day: ${seats}.`,
});
