import { InvalidInputError, kept, type Tx } from '#lib/writes';
import { maySteer, mayWork, ofWork } from '../workstream/workstream.policy.js';
import { MeetingRecord } from './meeting.entity.js';
import { WorkstreamMeetingState } from './meeting.enums.js';
import { WorkstreamMeetingError } from './meeting.errors.js';
import { WorkstreamMeeting } from './meeting.type.js';

export const meetings = kept(WorkstreamMeeting, MeetingRecord);

type Asked = { id: string; expectedVersion?: number | null };

/** The meeting, locked, by somebody who works on its workstream; whoever does not see that is not told that there is one. */
export async function meetingOfTeam(tx: Tx, input: Asked) {
  const { workstreamId } = await meetings.locked(tx, input.id);
  const standing = await ofWork(tx, workstreamId, mayWork);
  return { ...standing, row: await meetings.toChange(tx, input, () => true) };
}

/** The same by whoever steers it. */
export async function meetingToSteer(tx: Tx, input: Asked) {
  const { workstreamId } = await meetings.locked(tx, input.id);
  const standing = await ofWork(tx, workstreamId, maySteer);
  return { ...standing, personId: tx.actor.personId, row: await meetings.toChange(tx, input, () => true) };
}

export const stateOf = ({ cancelledAt, startsAt, endsAt }: MeetingRecord): WorkstreamMeetingState =>
  cancelledAt
    ? WorkstreamMeetingState.CANCELLED
    : !startsAt || !endsAt
      ? WorkstreamMeetingState.DATES_ASKED
      : endsAt <= new Date()
        ? WorkstreamMeetingState.HELD
        : WorkstreamMeetingState.PLANNED;

export function expectState(row: MeetingRecord, states: readonly WorkstreamMeetingState[]): void {
  const state = stateOf(row);
  if (!states.includes(state)) throw new WorkstreamMeetingError(state);
}

/** It has begun: before that nobody was there, and nothing was said. */
export function expectBegun(row: MeetingRecord): void {
  expectState(row, [WorkstreamMeetingState.PLANNED, WorkstreamMeetingState.HELD]);
  if (row.startsAt! > new Date()) throw new InvalidInputError(TO_COME, 'id');
}

const TO_COME = { fr: 'Cette réunion n’a pas encore commencé.', en: 'This meeting has not begun yet.' };

/** Who works on a workstream on a day. */
export const teamOn = async (tx: Tx, workstreamId: string, day: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      'select w.person_id as id from club.workstream_participant w where w.workstream_id = $1 and w.period @> $2::date order by 1',
      [workstreamId, day],
    )
  ).map(({ id }) => id);
