import { type TrainingSessionRecord } from '../training-session/training-session.entity.js';
import { holdsSession, sessions } from '../training-session/training-session.check.js';
import { TrainingSessionStateError } from '../training-session/training-session.errors.js';
import { type Done, InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import {
  enrolmentOf,
  type EnrolmentRow,
  halfDayOf,
  type HalfDayRow,
  mustHaveBegun,
  mustBeOpen,
  opensAt,
  TAKES_PART,
} from './attendance.check.js';
import { AttendanceMethod, AttendancePresence } from './attendance.enums.js';
import { AttendanceCodeError, HalfDaySealedError } from './attendance.errors.js';
import { type AttendanceSignInput } from './attendance.inputs.js';

const { CODE, DRAWN, TYPED, TRAINER } = AttendanceMethod;
const { PRESENT } = AttendancePresence;

/** States of a session in which people are there. */
export const TAKES_PLACE = ['PUBLISHED', 'OPEN', 'CONFIRMED', 'HELD'];

/** Signs for oneself, or notes what a trainer says. Whether the code was right is settled before the transaction. */
export async function sign(input: AttendanceSignInput, tx: Tx, hasCode: boolean): Promise<Done> {
  const { halfDayId, enrolmentId, method } = input;
  const { sessionId } = await halfDayOf(tx, halfDayId);
  const found = await sessions.find(tx, sessionId);
  const isNoted = method !== CODE && (await holdsSession(tx, found));
  // Whoever seals locks the session first, and whoever may have to correct does.
  const session = isNoted ? await sessions.locked(tx, sessionId) : found;
  const enrolment = await enrolmentOf(tx, enrolmentId, sessionId);
  if (!isNoted && enrolment.personId !== tx.actor.personId) throw new NotFoundError('enrolmentId');
  mayTakePart(session, enrolment);
  inForm(input);
  if (input.deviceAt && !isNoted) throw new InvalidInputError(DEVICE, 'deviceAt');
  if (method === TYPED) await named(tx, input, enrolment);
  await tx.query('select from training.half_day h where h.id = $1 for no key update', [halfDayId]);
  const halfDay = await halfDayOf(tx, halfDayId);
  const before = method === TRAINER ? undefined : await signedBefore(tx, input);
  const about = { organizationId: session.organizationId, personId: enrolment.personId };
  if (before) return { id: before, ...about, isUnchanged: true };
  if (isNoted) mustHaveBegun(halfDay);
  else mustBeOpen(halfDay);
  // Whoever was given a place, or ceased to hold the session, since the code was asked for.
  if (!isNoted && !hasCode) throw new AttendanceCodeError();
  // What was noted before the seal and arrives after it; what is noted after it needs a reason of its own.
  const isLate = isFromBefore(halfDay, input.deviceAt);
  if (halfDay.sealedAt && !isLate) throw new HalfDaySealedError(halfDay.sealedAt);
  const id = await insertSignature(tx, {
    ...input,
    sessionId,
    isCorrection: isLate,
    reason: isLate ? LATE : null,
    enrolment,
  });
  if (isLate) await linkCorrection(tx, { sessionId, halfDayId, isDemonstration: enrolment.isDemonstration });
  const { presence } = input;
  return { id, ...about, after: { halfDayId, enrolmentId, method, presence, ...(isLate && { isCorrection: true }) } };
}

/** What a device kept while there was no network: of the half-day, before its seal, and not of long ago. */
function isFromBefore({ sealedAt, ...halfDay }: HalfDayRow, deviceAt: unknown): boolean {
  if (!sealedAt || !deviceAt) return false;
  const at = Date.parse(String(deviceAt));
  return opensAt(halfDay).getTime() <= at && at <= sealedAt.getTime() && Date.now() - sealedAt.getTime() < LATEST_MS;
}

/** How long after the seal a device may still bring what it kept. */
const LATEST_MS = 14 * 86_400_000;

const DEVICE = {
  fr: 'L’heure de l’appareil n’accompagne que ce que note une personne qui tient la session.',
  en: 'The time of a device goes only with what somebody notes who holds the session.',
};
const LATE = 'Saisi hors ligne, arrivé après le scellé.';

export function mayTakePart({ status }: TrainingSessionRecord, enrolment: EnrolmentRow): void {
  if (!TAKES_PLACE.includes(status)) throw new TrainingSessionStateError(status);
  if (!TAKES_PART.includes(enrolment.status)) throw new InvalidInputError(NO_PLACE, 'enrolmentId');
}

/** What goes with each way of signing, and nothing else. */
function inForm({ method, drawing, typedName, presence, evidence, note }: AttendanceSignInput): void {
  if ((method === DRAWN) !== Boolean(drawing)) throw new InvalidInputError(DRAW, 'drawing');
  if ((method === TYPED) !== Boolean(typedName)) throw new InvalidInputError(TYPE, 'typedName');
  if (method !== TRAINER && (presence !== PRESENT || evidence || note))
    throw new InvalidInputError(TRAINERS, 'presence');
  if (evidence && presence !== PRESENT) throw new InvalidInputError(EVIDENT, 'evidence');
}

/** A typed name is a signature when it is that of the person, and meant. */
async function named(tx: Tx, { typedName, confirms }: AttendanceSignInput, { personId }: EnrolmentRow): Promise<void> {
  if (!confirms) throw new InvalidInputError(CONFIRM, 'confirms');
  const same = await tx.one<{ is: boolean }>(
    `select position(territories.fold(p.family_name) in territories.fold($2)) > 0 as is from network.person p where p.id = $1`,
    [personId, typedName],
  );
  if (!same?.is) throw new InvalidInputError(OTHER_NAME, 'typedName');
}

async function signedBefore(tx: Tx, { halfDayId, enrolmentId }: AttendanceSignInput): Promise<string | undefined> {
  const found = await tx.one<{ id: string }>(
    `select a.id from training.attendance_signature a where a.half_day_id = $1 and a.enrolment_id = $2 and a.method <> 'TRAINER' and not a.is_correction`,
    [halfDayId, enrolmentId],
  );
  return found?.id;
}

interface Entry extends Partial<AttendanceSignInput> {
  halfDayId: string;
  sessionId: string;
  enrolment: EnrolmentRow;
  isCorrection: boolean;
  reason: string | null;
}

export async function insertSignature(tx: Tx, entry: Entry): Promise<string> {
  const { halfDayId, sessionId, enrolment, method = TRAINER, presence = PRESENT, isCorrection, reason } = entry;
  const { evidence = null, drawing = null, typedName = null, note = null, deviceAt = null } = entry;
  const id = tx.newId('attsig');
  await tx.query(
    `insert into training.attendance_signature (id, training_session_id, half_day_id, enrolment_id, method, presence, evidence, drawing,
       typed_name, note, is_correction, reason, device_at, recorded_by, demonstration)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, sessionId, halfDayId, enrolment.id, method, presence, evidence, drawing],
      ...[typedName, note, isCorrection, reason, deviceAt, tx.actor.personId, enrolment.isDemonstration],
    ],
  );
  return id;
}

/** Each correction is a link of the chain; the session is locked. */
export async function linkCorrection(
  tx: Tx,
  { sessionId, halfDayId, isDemonstration }: { sessionId: string; halfDayId: string; isDemonstration: boolean },
): Promise<void> {
  await tx.query(
    `insert into training.attendance_seal (id, training_session_id, half_day_id, kind, sealed_by, demonstration) values ($1, $2, $3, 'CORRECTION', $4, $5)`,
    [tx.newId('attseal'), sessionId, halfDayId, tx.actor.personId, isDemonstration],
  );
}

const NO_PLACE = {
  fr: 'Cette personne n’a pas de place dans la session.',
  en: 'This person has no place in the session.',
};
const DRAW = {
  fr: 'Une signature dessinée a un tracé, et elle seule.',
  en: 'A drawn signature has a drawing, and nothing else has.',
};
const TYPE = {
  fr: 'Une signature au clavier a le nom saisi, et elle seule.',
  en: 'A typed signature has the name, and nothing else has.',
};
const TRAINERS = {
  fr: 'Seule la personne qui anime note une absence, une excuse, une preuve ou une remarque.',
  en: 'The trainer alone notes an absence, an excuse, evidence or a remark.',
};
const EVIDENT = {
  fr: 'Une preuve montre une présence.',
  en: 'Evidence shows that somebody was there.',
};
const CONFIRM = {
  fr: 'Confirmez que ce nom vaut signature.',
  en: 'Confirm that this name is meant as a signature.',
};
const OTHER_NAME = {
  fr: 'Saisissez le nom de famille de la personne inscrite.',
  en: 'Type the family name of the person who is enrolled.',
};
