import { manages } from '#lib/access';
import { apart } from '#lib/network';
import { type Changed, expectVersion, kept, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { holdsSession } from '../training-session/training-session.check.js';
import { type EnrolmentRecord, EnrolmentRecord as Record } from './enrolment.entity.js';
import { EnrolmentSide } from './enrolment.enums.js';
import { EnrolmentStateError } from './enrolment.errors.js';
import { Enrolment } from './enrolment.type.js';
import { lockPlaces, type Places } from './places.js';

export const enrolments = kept(Enrolment, Record, { refusals: apart() });

export interface ToChange {
  enrolment: EnrolmentRecord;
  places: Places;
  /** On whose side the caller stands. */
  side: EnrolmentSide;
}

/** The enrolment and its session, locked, for those whom it concerns, as long as it stands in one of these ways. */
export async function enrolmentToChange(
  tx: Tx,
  { id, expectedVersion }: Changed,
  statuses: readonly string[],
  isForProvider = false,
): Promise<ToChange> {
  const { trainingSessionId } = await enrolments.find(tx, id);
  const places = (await lockPlaces(tx, trainingSessionId))!;
  const enrolment = await enrolments.locked(tx, id);
  const side = await sideOf(tx, enrolment, places);
  // Whoever it does not concern is not told that it is there.
  if (!side) throw new NotFoundError('id');
  if (isForProvider && !(await holdsSession(tx, places))) throw new NotAllowedError();
  await expectVersion(tx, enrolment, expectedVersion);
  if (!statuses.includes(enrolment.status)) throw new EnrolmentStateError(enrolment.status);
  return { enrolment, places, side: isForProvider ? EnrolmentSide.PROVIDER : side };
}

/** On whose side the caller stands; undefined for whoever it does not concern. */
export async function sideOf(
  tx: Tx,
  { personId, organizationId }: EnrolmentRecord,
  places: Places,
): Promise<EnrolmentSide | undefined> {
  if (personId === tx.actor.personId) return EnrolmentSide.PERSON;
  if (await holdsSession(tx, places)) return EnrolmentSide.PROVIDER;
  return organizationId !== null && manages(tx.actor, organizationId) ? EnrolmentSide.ORGANIZATION : undefined;
}
