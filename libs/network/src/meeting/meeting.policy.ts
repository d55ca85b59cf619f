import { expectVersion, NotFoundError, type Tx } from '#lib/writes';
import { type GoverningBodyRecord } from '../governing-body/governing-body.entity.js';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { mayGovern } from '../governing-body/governing-body.policy.js';
import { MeetingStateError } from './meeting.errors.js';

export interface MeetingToChange {
  id: string;
  governing_body_id: string;
  status: string;
  scheduled_at: Date;
  scheduled_on: string;
  place: string | null;
  online: boolean;
  minutes: string | null;
  minutes_approved_on: string | null;
  version: number;
  body: GoverningBodyRecord;
}

/** The meeting that a use case changes, locked with its body; throws for whoever may not, and when it stands otherwise. */
export async function meetingToChange(
  tx: Tx,
  id: string,
  path: string,
  { statuses, expectedVersion }: { statuses: readonly string[]; expectedVersion?: number | null },
): Promise<MeetingToChange> {
  const found = await tx.one<{ governing_body_id: string }>(
    'select governing_body_id from network.meeting where id = $1',
    [id],
  );
  if (!found) throw new NotFoundError(path);
  const body = await bodyToGovern(tx, found.governing_body_id, path);
  const meeting = (await tx.one<MeetingToChange>(
    `select id, governing_body_id, status, scheduled_at, scheduled_on, place, online, minutes, minutes_approved_on, version
     from network.meeting where id = $1 for update`,
    [id],
  ))!;
  await expectVersion(tx, meeting, expectedVersion);
  if (!statuses.includes(meeting.status)) throw new MeetingStateError(meeting.status);
  return { ...meeting, body };
}

/**
 * The same for the minutes, which are not for everyone as their meeting is: whoever may not write them is told no more than that
 * nothing was found.
 */
export async function minutesToChange(
  tx: Tx,
  id: string,
  expectedVersion: number | null | undefined,
): Promise<MeetingToChange> {
  const found = await tx.one<{ organization_id: string | null }>(
    'select b.organization_id from network.meeting m join network.governing_body b on b.id = m.governing_body_id where m.id = $1',
    [id],
  );
  if (!found || !mayGovern(tx.actor, found.organization_id)) throw new NotFoundError('id');
  return meetingToChange(tx, id, 'id', { statuses: ['HELD'], expectedVersion });
}
