import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, refusing, UnitOfWork } from '#lib/writes';
import { AbsentVoterError } from '../decision/decision.errors.js';
import { membersOn } from '../mandate/mandate.check.js';
import { MeetingStateError } from './meeting.errors.js';
import { meetingToChange, minutesToChange } from './meeting.policy.js';
import {
  type AttendanceRecordInput,
  type MinutesApproveInput,
  type MinutesWriteInput,
} from './meeting-write.inputs.js';

/** What is kept of a meeting: who was there, and the minutes. Nothing of it changes once the minutes are approved. */
@Injectable()
export class MinutesService {
  constructor(private readonly uow: UnitOfWork) {}

  recordAttendances({ idempotencyKey, ...input }: AttendanceRecordInput, context: RequestContext): Promise<string> {
    const { meetingId, attendances, expectedVersion } = input;
    for (const [i, { mandateId, status, proxyId }] of attendances.entries()) {
      if ((status === 'REPRESENTED') !== Boolean(proxyId) || proxyId === mandateId)
        throw new InvalidInputError(PROXY, ['attendances', String(i), 'proxyId']);
    }
    const ids = attendances.map((a) => a.mandateId);
    if (new Set(ids).size < ids.length) throw new InvalidInputError(TWICE, 'attendances');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'attendanceRecord', input, async () => {
          const meeting = await meetingToChange(tx, meetingId, 'meetingId', {
            statuses: ['CONVOKED', 'HELD'],
            expectedVersion,
          });
          if (meeting.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
          const proxies = attendances.flatMap(({ proxyId }) => proxyId ?? []);
          await membersOn(tx, meeting.governing_body_id, [...ids, ...proxies], meeting.scheduled_on, 'attendances');
          await refusing({ vote_of_present: () => new AbsentVoterError('attendances') }, () =>
            tx.query(
              `insert into network.attendance (meeting_id, governing_body_id, mandate_id, status, proxy_id)
           select $1, $2, a.mandate_id, a.status, a.proxy_id from unnest($3::text[], $4::text[], $5::text[]) a(mandate_id, status, proxy_id)
           on conflict (meeting_id, mandate_id) do update set status = excluded.status, proxy_id = excluded.proxy_id`,
              [
                meeting.id,
                meeting.governing_body_id,
                ids,
                attendances.map((a) => a.status),
                attendances.map((a) => a.proxyId ?? null),
              ],
            ),
          );
          await tx.query('update network.meeting set version = version + 1 where id = $1', [meeting.id]);
          await tx.audit({
            type: 'Meeting',
            id: meeting.id,
            action: 'ATTENDANCE_RECORD',
            organizationId: meeting.body.organizationId,
            after: { attendances },
          });
          return meeting.id;
        }),
      context.requestId,
    );
  }

  write({ idempotencyKey, ...input }: MinutesWriteInput, { actor, requestId }: RequestContext): Promise<string> {
    const { id, text, expectedVersion } = input;
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'minutesWrite', input, async () => {
          const meeting = await minutesToChange(tx, id, expectedVersion);
          if (meeting.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
          await tx.query('update network.meeting set minutes = $2, version = version + 1 where id = $1', [id, text]);
          await tx.audit({
            type: 'Meeting',
            id,
            action: 'MINUTES_WRITE',
            organizationId: meeting.body.organizationId,
            before: { minutes: meeting.minutes },
            after: { minutes: text },
          });
          return id;
        }),
      requestId,
    );
  }

  approve(
    { id, on, expectedVersion }: MinutesApproveInput,
    { actor, today, requestId }: RequestContext,
  ): Promise<string> {
    const day = on ?? today;
    return this.uow.run(
      actor,
      async (tx) => {
        const meeting = await minutesToChange(tx, id, expectedVersion);
        if (meeting.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
        if (!meeting.minutes) throw new InvalidInputError(NONE, 'id');
        if (day < meeting.scheduled_on || day > today) throw new InvalidInputError(DAY, 'on');
        await tx.query('update network.meeting set minutes_approved_on = $2, version = version + 1 where id = $1', [
          id,
          day,
        ]);
        await tx.audit({
          type: 'Meeting',
          id,
          action: 'MINUTES_APPROVE',
          organizationId: meeting.body.organizationId,
          after: { approvedOn: day },
        });
        return id;
      },
      requestId,
    );
  }
}

const PROXY = {
  fr: 'Une personne représentée l’est par quelqu’un d’autre ; les autres n’ont pas de mandataire.',
  en: 'Somebody represented is so by somebody else; the others have no proxy.',
};
const TWICE = { fr: 'Un membre est nommé deux fois.', en: 'A member is named twice.' };
const NONE = { fr: 'Il n’y a pas encore de compte rendu.', en: 'There are no minutes yet.' };
const DAY = {
  fr: 'L’approbation a lieu entre le jour de la réunion et aujourd’hui.',
  en: 'Minutes are approved between the day of the meeting and today.',
};
