import { type Done, InvalidInputError, refusing, type Tx, VersionConflictError, Write, Writes } from '#lib/writes';
import { AbsentVoterError } from '../decision/decision.errors.js';
import { membersOn } from '../mandate/mandate.check.js';
import { NotAMemberError } from '../mandate/mandate.errors.js';
import { MeetingStatus } from './meeting.enums.js';
import { MeetingStateError } from './meeting.errors.js';
import {
  type AttendanceInput,
  AttendanceRecordInput,
  MinutesApproveInput,
  MinutesWriteInput,
} from './meeting.inputs.js';
import { meetingToChange, minutesToChange, refuseApproved, touch } from './meeting.load.js';
import { Meeting } from './meeting.type.js';

const { CONVOKED, HELD } = MeetingStatus;

/** What is kept of a meeting: who was there, and the minutes. */
@Writes(Meeting)
export class MinutesWrites {
  @Write('MANAGER', 'Records who attended and how, until the minutes are approved.', [
    NotAMemberError,
    AbsentVoterError,
    MeetingStateError,
    VersionConflictError,
  ])
  async attendanceRecord(input: AttendanceRecordInput, tx: Tx): Promise<Done> {
    const { meetingId, attendances, expectedVersion } = input;
    checkAttendances(attendances);
    const { meeting, body } = await meetingToChange(
      tx,
      { id: meetingId, expectedVersion },
      [CONVOKED, HELD],
      'meetingId',
    );
    refuseApproved(meeting);
    const ids = attendances.map(({ mandateId }) => mandateId);
    const proxies = attendances.flatMap(({ proxyId }) => proxyId ?? []);
    await membersOn(tx, body.id, [...ids, ...proxies], meeting.scheduledOn, 'attendances');
    await refusing({ vote_of_present: () => new AbsentVoterError('attendances') }, () =>
      tx.query(
        `insert into network.attendance (meeting_id, governing_body_id, mandate_id, status, proxy_id)
         select $1, $2, a.mandate_id, a.status, a.proxy_id from unnest($3::text[], $4::text[], $5::text[]) a(mandate_id, status, proxy_id)
         on conflict (meeting_id, mandate_id) do update set status = excluded.status, proxy_id = excluded.proxy_id`,
        [
          meeting.id,
          body.id,
          ids,
          attendances.map(({ status }) => status),
          attendances.map(({ proxyId }) => proxyId ?? null),
        ],
      ),
    );
    await touch(tx, meeting);
    return { id: meeting.id, organizationId: body.organizationId, after: { attendances } };
  }

  @Write('MANAGER', 'Writes the minutes of a meeting that was held, until they are approved.', [MeetingStateError])
  async minutesWrite({ text, ...input }: MinutesWriteInput, tx: Tx): Promise<Done> {
    const { meeting, body } = await minutesToChange(tx, input);
    const { id, writtenMinutes: minutes } = meeting;
    await tx.query('update network.meeting set minutes = $2, version = version + 1 where id = $1', [id, text]);
    return { id, organizationId: body.organizationId, before: { minutes }, after: { minutes: text } };
  }

  @Write(
    'MANAGER',
    'Approves the minutes: all holders of a role may then read them, and the meeting can no longer be changed.',
    [MeetingStateError],
  )
  async minutesApprove({ on, ...input }: MinutesApproveInput, tx: Tx): Promise<Done> {
    const approvedOn = on ?? tx.today;
    const { meeting, body } = await minutesToChange(tx, input);
    const { id, writtenMinutes, scheduledOn } = meeting;
    if (!writtenMinutes) throw new InvalidInputError(NONE, 'id');
    if (approvedOn < scheduledOn || approvedOn > tx.today) throw new InvalidInputError(DAY, 'on');
    await tx.query('update network.meeting set minutes_approved_on = $2, version = version + 1 where id = $1', [
      id,
      approvedOn,
    ]);
    return { id, organizationId: body.organizationId, after: { approvedOn } };
  }
}

function checkAttendances(attendances: readonly AttendanceInput[]): void {
  for (const [i, { mandateId, status, proxyId }] of attendances.entries()) {
    if ((status === 'REPRESENTED') !== Boolean(proxyId) || proxyId === mandateId)
      throw new InvalidInputError(PROXY, ['attendances', String(i), 'proxyId']);
  }
  const members = new Set(attendances.map(({ mandateId }) => mandateId));
  if (members.size < attendances.length) throw new InvalidInputError(TWICE, 'attendances');
}

const PROXY = {
  fr: 'Une personne représentée doit l’être par quelqu’un d’autre ; les autres n’ont pas de mandataire.',
  en: 'A represented person must be represented by somebody else; the others have no proxy.',
};
const TWICE = { fr: 'Un membre est nommé deux fois.', en: 'A member is named twice.' };
const NONE = { fr: 'Il n’y a pas encore de compte rendu.', en: 'There are no minutes yet.' };
const DAY = {
  fr: 'La date de l’approbation doit se situer entre le jour de la réunion et aujourd’hui.',
  en: 'The date of approval must lie between the day of the meeting and today.',
};
