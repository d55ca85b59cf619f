import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { CompletionCertifiedError } from '../certificate/certificate.errors.js';
import { sessionToChange } from '../training-session/training-session.check.js';
import { TrainingSessionStateError } from '../training-session/training-session.errors.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { enrolmentOf, halfDayOf, mustHaveBegun, TAKES_PART } from './attendance.check.js';
import { HalfDayNotOpenError, HalfDaySealedError, HeadcountDiffersError } from './attendance.errors.js';
import { AttendanceCorrectInput, AttendanceSealInput, AttendanceSettleInput } from './attendance.inputs.js';
import { settleEnrolments } from './attendance.settle.js';
import { insertSignature, linkCorrection, mayTakePart, TAKES_PLACE } from './attendance.sign.js';
import { AttendanceSeal, AttendanceSignature } from './attendance.type.js';

@Writes(AttendanceSeal, { called: 'seal', field: 'seal' })
export class AttendanceSealWrites {
  @Write('PERSON', 'Ends the sheet of half a day with the head count, for whoever holds the session.', [
    HalfDayNotOpenError,
    HalfDaySealedError,
    HeadcountDiffersError,
    TrainingSessionStateError,
  ])
  async attendanceSeal({ halfDayId, headcount, difference }: AttendanceSealInput, tx: Tx): Promise<Done> {
    const { sessionId } = await halfDayOf(tx, halfDayId);
    const { organizationId, isDemonstration } = await sessionToChange(tx, { id: sessionId }, TAKES_PLACE, 'halfDayId');
    // Signatures under way are on the sheet, or come too late.
    await tx.query('select from training.half_day h where h.id = $1 for no key update', [halfDayId]);
    const halfDay = await halfDayOf(tx, halfDayId);
    if (halfDay.sealedAt) throw new HalfDaySealedError(halfDay.sealedAt);
    mustHaveBegun(halfDay);
    const present = await presentIn(tx, halfDayId);
    if (headcount !== present && !difference) throw new HeadcountDiffersError(present);
    const id = tx.newId('attseal');
    await tx.query(
      `insert into training.attendance_seal (id, training_session_id, half_day_id, kind, headcount, difference, sealed_by, demonstration)
       values ($1, $2, $3, 'SEAL', $4, $5, $6, $7)`,
      [
        id,
        sessionId,
        halfDayId,
        headcount,
        headcount === present ? null : difference,
        tx.actor.personId,
        isDemonstration,
      ],
    );
    return { id, organizationId, after: { halfDayId, headcount, presentCount: present, difference } };
  }
}

@Writes(AttendanceSignature, { called: 'signature', field: 'signature' })
export class AttendanceWrites {
  @Write(
    'SIGNED_IN',
    'Corrects the sheet of half a day after its seal, for whoever holds the session: a further entry.',
    [TrainingSessionStateError],
  )
  async attendanceCorrect({ halfDayId, enrolmentId, ...input }: AttendanceCorrectInput, tx: Tx): Promise<Done> {
    const { sessionId } = await halfDayOf(tx, halfDayId);
    const session = await sessionToChange(tx, { id: sessionId }, TAKES_PLACE, 'halfDayId');
    const enrolment = await enrolmentOf(tx, enrolmentId, sessionId);
    mayTakePart(session, enrolment);
    const { sealedAt } = await halfDayOf(tx, halfDayId);
    if (!sealedAt) throw new InvalidInputError(UNSEALED, 'halfDayId');
    if (input.evidence && input.presence !== 'PRESENT') throw new InvalidInputError(EVIDENT, 'evidence');
    const id = await insertSignature(tx, { ...input, halfDayId, sessionId, enrolment, isCorrection: true });
    await linkCorrection(tx, { sessionId, halfDayId, isDemonstration: session.isDemonstration });
    const { organizationId } = session;
    return { id, organizationId, personId: enrolment.personId, after: { halfDayId, enrolmentId, ...input } };
  }

  @Write(
    'SIGNED_IN',
    'Works out who attended a session and for how long, once its last half-day is over, for whoever holds it. Done again after a correction.',
    [TrainingSessionStateError, CompletionCertifiedError],
    () => TrainingSession,
  )
  async attendanceSettle({ trainingSessionId, expectedVersion }: AttendanceSettleInput, tx: Tx): Promise<Done> {
    const change = { id: trainingSessionId, expectedVersion: expectedVersion ?? null };
    const { id, organizationId, endsAt } = await sessionToChange(tx, change, TAKES_PLACE, 'trainingSessionId');
    if (endsAt.getTime() > Date.now()) throw new InvalidInputError(NOT_OVER, 'trainingSessionId');
    const settled = await settleEnrolments(tx, id);
    return { id, organizationId, ...(settled ? { after: { settled } } : { isUnchanged: true }) };
  }
}

async function presentIn(tx: Tx, halfDayId: string): Promise<number> {
  const found = await tx.one<{ count: number }>(
    `select count(*)::int as count from training.attendance a join training.enrolment e on e.id = a.enrolment_id
     where a.half_day_id = $1 and a.presence = 'PRESENT' and e.status = any($2)`,
    [halfDayId, TAKES_PART],
  );
  return found!.count;
}

const UNSEALED = {
  fr: 'Cette feuille n’est pas scellée : notez-le sur la feuille elle-même.',
  en: 'This sheet is not sealed: note it on the sheet itself.',
};
const EVIDENT = {
  fr: 'Une preuve montre une présence.',
  en: 'Evidence shows that somebody was there.',
};
const NOT_OVER = { fr: 'Cette session n’est pas encore terminée.', en: 'This session is not over yet.' };
