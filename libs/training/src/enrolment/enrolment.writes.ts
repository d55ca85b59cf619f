import { type Done, InvalidInputError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { enrolmentToChange } from './enrolment.check.js';
import { EnrolmentEnd, EnrolmentSide, EnrolmentStatus, EnrolmentStepKind } from './enrolment.enums.js';
import { EnrolmentStateError, NoPlaceLeftError } from './enrolment.errors.js';
import {
  AbsenceAnnounceInput,
  EnrolmentAcceptInput,
  EnrolmentRefuseInput,
  EnrolmentWithdrawInput,
} from './enrolment.inputs.js';
import { letter, tell } from './enrolment.letters.js';
import { enrolmentAccepted, enrolmentEnded, waitlisted } from './enrolment.mails.js';
import { Enrolment } from './enrolment.type.js';
import { addStep, endEnrolment, givePlace, type Places, servePlaces } from './places.js';
import { positionOf, putOnList } from './waiting.js';

const { REQUESTED, ACCEPTED, WAITLISTED } = EnrolmentStatus;
const STEP = EnrolmentStepKind;

@Writes(Enrolment)
export class EnrolmentWrites {
  @Write(
    'SIGNED_IN',
    'Gives somebody who asked or waits a place; who asked comes onto the waiting list when none is left. For whoever holds the session.',
    [[NoPlaceLeftError, 'for whoever waits already'], EnrolmentStateError],
  )
  async enrolmentAccept({ beyondCapacity, ...input }: EnrolmentAcceptInput, tx: Tx): Promise<Done> {
    const { enrolment, places } = await enrolmentToChange(tx, input, [REQUESTED, WAITLISTED], true);
    const { id, organizationId, personId, status } = enrolment;
    const done = { id, organizationId, personId, before: { status } };
    notOver(places, places.endsAt, status);
    const isOffered = status === WAITLISTED && (await hasOffer(tx, id));
    const isFull = !isOffered && places.capacity !== null && places.taken >= places.capacity;
    if (isFull && !beyondCapacity) {
      if (status === WAITLISTED) throw new NoPlaceLeftError();
      await putOnList(tx, id);
      const step = await addStep(tx, id, STEP.WAITLISTED, EnrolmentSide.PROVIDER);
      await tell(tx, [letter(waitlisted, id, step, { position: await positionOf(tx, id) })]);
      return { ...done, after: { status: WAITLISTED } };
    }
    await givePlace(tx, id, isFull);
    const step = await addStep(tx, id, STEP.ACCEPTED, EnrolmentSide.PROVIDER);
    await tell(tx, [letter(enrolmentAccepted, id, step, {})]);
    return { ...done, after: { status: ACCEPTED, beyondCapacity: isFull } };
  }

  @Write('SIGNED_IN', 'Refuses a request, or takes a place back before the session is over. For whoever holds it.', [
    EnrolmentStateError,
  ])
  async enrolmentRefuse({ reason, ...input }: EnrolmentRefuseInput, tx: Tx): Promise<Done> {
    const { enrolment, places } = await enrolmentToChange(tx, input, [REQUESTED, ACCEPTED, WAITLISTED], true);
    const { id, organizationId, personId, status } = enrolment;
    notOver(places, places.endsAt, status);
    await notSigned(tx, enrolment);
    await endEnrolment(tx, id, 'REFUSED', EnrolmentEnd.PROVIDER, reason);
    const step = await addStep(tx, id, STEP.REFUSED, EnrolmentSide.PROVIDER);
    await tell(tx, [letter(enrolmentEnded, id, step, { cause: EnrolmentEnd.PROVIDER, reason })]);
    await servePlaces(tx, places.id);
    return { id, organizationId, personId, before: { status }, after: { status: 'REFUSED', reason } };
  }

  @Write(
    'SIGNED_IN',
    'Withdraws an enrolment: the person, managers of the organization for which they come, whoever holds the session. The place is offered to whoever waits longest.',
    [[EnrolmentStateError, 'also once the session has begun: then an absence is announced instead']],
  )
  async enrolmentWithdraw({ reason = null, ...input }: EnrolmentWithdrawInput, tx: Tx): Promise<Done> {
    const { enrolment, places, side } = await enrolmentToChange(tx, input, [REQUESTED, ACCEPTED, WAITLISTED]);
    const { id, organizationId, personId, status } = enrolment;
    notOver(places, places.startsAt, status);
    await notSigned(tx, enrolment);
    const cause = EnrolmentEnd[side as 'PERSON' | 'ORGANIZATION' | 'PROVIDER'];
    await endEnrolment(tx, id, 'WITHDRAWN', cause, reason);
    const step = await addStep(tx, id, STEP.WITHDRAWN, side);
    if (side !== EnrolmentSide.PERSON) await tell(tx, [letter(enrolmentEnded, id, step, { cause, reason })]);
    await servePlaces(tx, places.id);
    return { id, organizationId, personId, before: { status }, after: { status: 'WITHDRAWN' } };
  }

  @Write(
    'SIGNED_IN',
    'Announces that somebody who has a place will miss half-days: the person, managers of the organization for which they come, whoever holds the session.',
    [EnrolmentStateError],
  )
  async absenceAnnounce({ halfDayIds, reason, ...input }: AbsenceAnnounceInput, tx: Tx): Promise<Done> {
    const { enrolment, places, side } = await enrolmentToChange(tx, input, [ACCEPTED]);
    const { id, organizationId, personId } = enrolment;
    const halfDays = await tx.query<{ id: string; isOver: boolean }>(
      `select h.id, h.ends_at <= now() as "isOver" from training.half_day h where h.training_session_id = $1 order by h.starts_at`,
      [places.id],
    );
    const missed = halfDayIds ?? halfDays.filter(({ isOver }) => !isOver).map((halfDay) => halfDay.id);
    for (const [i, halfDayId] of missed.entries()) {
      const halfDay = halfDays.find((one) => one.id === halfDayId);
      if (!halfDay) throw new NotFoundError(['halfDayIds', String(i)]);
      if (halfDay.isOver) throw new InvalidInputError(OVER, ['halfDayIds', String(i)]);
    }
    if (!missed.length) throw new EnrolmentStateError(enrolment.status, 'BEGUN');
    await tx.query(
      `insert into training.absence (enrolment_id, half_day_id, reason) select $1, h.id, $3 from unnest($2::text[]) h(id)
       on conflict (enrolment_id, half_day_id) do update set reason = excluded.reason`,
      [id, missed, reason],
    );
    await addStep(tx, id, STEP.ABSENCE_ANNOUNCED, side);
    await tx.query('update training.enrolment set version = version + 1 where id = $1', [id]);
    return { id, organizationId, personId, after: { halfDayIds: missed } };
  }
}

const hasOffer = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.query(`select 1 from training.enrolment_offer where enrolment_id = $1 and status = 'OPEN'`, [id])).length >
  0;

function notOver({ status: session }: Places, until: Date, status: string): void {
  if (session === 'HELD' || session === 'CLOSED' || until.getTime() <= Date.now())
    throw new EnrolmentStateError(status, 'BEGUN');
}

/** Whoever signed, or of whom something was noted, stays on the sheet. */
async function notSigned(tx: Tx, { id, status }: { id: string; status: string }): Promise<void> {
  if (await tx.one('select 1 from training.attendance_signature where enrolment_id = $1 limit 1', [id]))
    throw new EnrolmentStateError(status, 'SIGNED');
}

const OVER = { fr: 'Cette demi-journée est passée.', en: 'This half-day is over.' };
