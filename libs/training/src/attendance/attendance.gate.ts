import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { type HalfDayRow, mustBeOpen, TAKES_PART } from './attendance.check.js';
import { AttendanceCodeError, HalfDaySealedError, TooManyCodesError } from './attendance.errors.js';
import { AttendanceMethod } from './attendance.enums.js';
import { type AttendanceSignInput } from './attendance.inputs.js';
import { matching } from './codes.js';

/** Wrong codes within an hour: of one enrolment, and of all of a session. */
const FREE = [5, 100];

interface Asked extends HalfDayRow {
  secret: Buffer | null;
  isOwn: boolean;
  takesPart: boolean;
  holds: boolean;
  hasSigned: boolean;
}

/**
 * Whether whoever signs for themselves has the code of this moment. It stands before the transaction: a wrong code stays counted
 * although nothing is done.
 */
@Injectable()
export class AttendanceGate {
  constructor(private readonly pool: Pool) {}

  /** Answers whether they have: whoever notes for others needs none, and who has signed or has no place is told further on. */
  async admit({ halfDayId, enrolmentId, method, code }: AttendanceSignInput, actor: Actor): Promise<boolean> {
    const asked = await this.read(halfDayId, enrolmentId, actor);
    if (!asked || !(asked.isOwn || (asked.holds && method !== AttendanceMethod.CODE)))
      throw new NotFoundError('enrolmentId');
    const isNoted = asked.holds && method !== AttendanceMethod.CODE;
    if (method === AttendanceMethod.TRAINER && !isNoted) throw new NotAllowedError(undefined, 'method');
    // Whoever has no place is refused further on; their guesses would make others wait.
    if (isNoted || asked.hasSigned || !asked.takesPart) return false;
    if (asked.sealedAt) throw new HalfDaySealedError(asked.sealedAt);
    mustBeOpen(asked);
    if (!code) throw new InvalidInputError(CODE, 'code');
    const right = asked.secret ? matching(asked.secret, halfDayId, code, Date.now()) : undefined;
    // Nobody guesses that one.
    if (right === 'code') return true;
    const { rows } = await this.pool.query<{ until: Date | null }>('select training.try_code($1, $2, $3) as until', [
      [enrolmentId, asked.sessionId],
      FREE,
      right !== undefined,
    ]);
    const until = rows[0]?.until;
    if (until) throw new TooManyCodesError(until);
    if (!right) throw new AttendanceCodeError();
    return true;
  }

  private async read(halfDayId: string, enrolmentId: string, actor: Actor): Promise<Asked | undefined> {
    const managed = scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION);
    const { rows } = await this.pool.query<Asked>(
      `select h.id, h.training_session_id as "sessionId", h.starts_at as "startsAt", h.ends_at as "endsAt", x.secret,
         (select l.sealed_at from training.attendance_seal l where l.half_day_id = h.id and l.kind = 'SEAL') as "sealedAt",
         coalesce(e.person_id = $3, false) as "isOwn", e.status = any($6) as "takesPart",
         $4 or s.organization_id = any($5) or coalesce(training.is_trained_by(s.id, $3), false) as holds,
         exists (select from training.attendance_signature a where a.half_day_id = h.id and a.enrolment_id = e.id
           and a.method <> 'TRAINER' and not a.is_correction) as "hasSigned"
       from training.half_day h join training.training_session s on s.id = h.training_session_id
         join training.enrolment e on e.training_session_id = s.id
         left join training.attendance_secret x on x.training_session_id = s.id
       where h.id = $1 and e.id = $2`,
      [halfDayId, enrolmentId, actor.personId, coordinates(actor), managed, TAKES_PART],
    );
    return rows[0];
  }
}

const CODE = {
  fr: 'Saisissez le code qui s’affiche, ou scannez-le.',
  en: 'Type the code that is shown, or scan it.',
};
