import { type Changed, expectVersion, kept, NotFoundError, type Tx } from '#lib/writes';
import { type GoverningBodyRecord } from '../governing-body/governing-body.entity.js';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { mayGovern } from '../governing-body/governing-body.policy.js';
import { MeetingRecord } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';
import { MeetingStateError } from './meeting.errors.js';
import { Meeting } from './meeting.type.js';

export const meetings = kept(Meeting, MeetingRecord);

export interface Met {
  meeting: MeetingRecord;
  body: GoverningBodyRecord;
}

/** The meeting that a use case changes, locked with its body; throws for whoever may not, and when it stands otherwise. */
export async function meetingToChange(
  tx: Tx,
  { id, expectedVersion }: Changed,
  statuses: readonly string[],
  path = 'id',
): Promise<Met> {
  const { governingBodyId } = await meetings.find(tx, id, path);
  const body = await bodyToGovern(tx, governingBodyId, path);
  const meeting = await meetings.locked(tx, id, path);
  await expectVersion(tx, meeting, expectedVersion);
  if (!statuses.includes(meeting.status)) throw new MeetingStateError(meeting.status);
  return { meeting, body };
}

/**
 * The same for the minutes, until they are approved. They are not for everyone as their meeting is: whoever may not write them is
 * told no more than that nothing was found.
 */
export async function minutesToChange(tx: Tx, input: Changed): Promise<Met> {
  const found = await tx.one<{ organization_id: string | null }>(
    'select b.organization_id from network.meeting m join network.governing_body b on b.id = m.governing_body_id where m.id = $1',
    [input.id],
  );
  if (!found || !mayGovern(tx.actor, found.organization_id)) throw new NotFoundError('id');
  const met = await meetingToChange(tx, input, [MeetingStatus.HELD]);
  refuseApproved(met.meeting);
  return met;
}

/** Nothing of a meeting changes once its minutes are approved. */
export function refuseApproved({ status, minutesApprovedOn }: MeetingRecord): void {
  if (minutesApprovedOn) throw new MeetingStateError(status, true);
}

/** Counts up the version of a meeting when something that belongs to it changes, so that an edit made at the same time meets a conflict. */
export const touch = (tx: Tx, { id }: MeetingRecord): Promise<unknown> =>
  tx.query('update network.meeting set version = version + 1 where id = $1', [id]);
