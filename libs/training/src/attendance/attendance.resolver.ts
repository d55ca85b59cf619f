import { randomBytes } from 'node:crypto';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Pool } from 'pg';
import { Audience, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { Mutates, ref, type RequestContext } from '#lib/graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  payloadFor,
  UnitOfWork,
} from '#lib/writes';
import { TrainingSessionStateError } from '../training-session/training-session.errors.js';
import { opensAt } from './attendance.check.js';
import {
  AttendanceCodeError,
  HalfDayNotOpenError,
  HalfDaySealedError,
  TooManyCodesError,
} from './attendance.errors.js';
import { AttendanceGate } from './attendance.gate.js';
import { AttendanceSignInput } from './attendance.inputs.js';
import { sign } from './attendance.sign.js';
import { AttendanceCodes, AttendanceSignature } from './attendance.type.js';
import { AttendanceWrites } from './attendance.writes.js';
import { codeOf, STEP_MS, stepAt } from './codes.js';

const STEPS = 20;

@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly gate: AttendanceGate,
    private readonly uow: UnitOfWork,
    private readonly pool: Pool,
  ) {}

  /** By hand: a wrong code is counted before the transaction, and whatever becomes of it. */
  @Audience('SIGNED_IN')
  @Mutates(
    payloadFor(AttendanceWrites),
    'Signs the sheet of half a day. Somebody who has signed already is answered that signature.',
    [
      ...[AttendanceCodeError, TooManyCodesError, HalfDayNotOpenError, HalfDaySealedError, TrainingSessionStateError],
      ...[NotAllowedError, NotFoundError, InvalidInputError, IdempotencyKeyReusedError],
    ],
  )
  async attendanceSign(
    @Args('input') { idempotencyKey, ...input }: AttendanceSignInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    const hasCode = await this.gate.admit(input, context.actor);
    const id = await this.uow.run(context, (tx) => {
      const expected = tx.expect('attsig');
      // Sent again, it comes with the code of another moment.
      const known = { ...input, code: null };
      return tx.idempotent(idempotencyKey, 'attendanceSign', known, () => this.signed(input, tx, hasCode), expected);
    });
    return { signature: ref(AttendanceSignature, id) };
  }

  private async signed(...asked: Parameters<typeof sign>): Promise<string> {
    const [, tx] = asked;
    const { id, isUnchanged, ...change } = await sign(...asked);
    if (!isUnchanged) await tx.audit({ type: 'AttendanceSignature', id, action: 'ATTENDANCE_SIGN', ...change });
    return id;
  }

  /** By hand: reads of tables never work out codes. */
  @Audience('SIGNED_IN')
  @Query(() => AttendanceCodes, {
    nullable: true,
    description:
      'The codes to be shown for half a day, while its sheet is open: for whoever holds the session; null for others, and at other times.',
  })
  async attendanceCodes(
    @Args('halfDayId', { type: () => ID, description: 'The half-day.' }) halfDayId: string,
    @Context() { actor }: RequestContext,
  ): Promise<AttendanceCodes | null> {
    const { rows } = await this.pool.query<{ startsAt: Date; endsAt: Date; sessionId: string }>(
      `select h.starts_at as "startsAt", h.ends_at as "endsAt", s.id as "sessionId"
       from training.half_day h join training.training_session s on s.id = h.training_session_id
       where h.id = $1 and s.status in ('PUBLISHED', 'OPEN', 'CONFIRMED', 'HELD')
         and ($2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))
         and not exists (select from training.attendance_seal l where l.half_day_id = h.id)`,
      [halfDayId, coordinates(actor), scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION), actor.personId],
    );
    const [halfDay] = rows;
    const now = Date.now();
    if (!halfDay || opensAt(halfDay).getTime() > now || halfDay.endsAt.getTime() < now) return null;
    const secret = await this.secretOf(halfDay.sessionId);
    const first = stepAt(now);
    const steps = Array.from({ length: STEPS }, (_, i) => first + i);
    const codes = steps
      .filter((step) => step * STEP_MS < halfDay.endsAt.getTime())
      .map((step) => ({ ...codeOf(secret, halfDayId, step), ...shown(step) }));
    return { now: new Date(now).toISOString(), codes };
  }

  /** Made when it is first needed. */
  private async secretOf(sessionId: string): Promise<Buffer> {
    await this.pool.query(
      'insert into training.attendance_secret (training_session_id, secret) values ($1, $2) on conflict do nothing',
      [sessionId, randomBytes(32)],
    );
    const { rows } = await this.pool.query<{ secret: Buffer }>(
      'select secret from training.attendance_secret where training_session_id = $1',
      [sessionId],
    );
    return rows[0]!.secret;
  }
}

const shown = (step: number): { from: string; until: string } => ({
  from: new Date(step * STEP_MS).toISOString(),
  until: new Date((step + 1) * STEP_MS).toISOString(),
});
