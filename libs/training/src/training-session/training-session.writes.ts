import { manages } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { CourseRecord } from '../course/course.entity.js';
import { Course } from '../course/course.type.js';
import { tellAll } from '../enrolment/enrolment.letters.js';
import { sessionCancelled, sessionConfirmed, sessionMoved } from '../enrolment/enrolment.mails.js';
import { endWaiting, servePlaces } from '../enrolment/places.js';
import { ApprovalMissingError } from '../provider-approval/provider-approval.errors.js';
import { halfDaysOf, withinDays, writeHalfDays, writeTrainers } from './half-days.js';
import { placeOf } from './place.js';
import { sessions, sessionToChange } from './training-session.check.js';
import { type TrainingSessionRecord } from './training-session.entity.js';
import { TrainingSessionStatus } from './training-session.enums.js';
import { HolidayError, TakenTwiceError, TrainingSessionStateError } from './training-session.errors.js';
import {
  type HalfDayInput,
  TrainingSessionCancelInput,
  TrainingSessionDuplicateInput,
  TrainingSessionPlanInput,
  TrainingSessionStepInput,
  TrainingSessionTrainersSetInput,
  TrainingSessionUpdateInput,
} from './training-session.inputs.js';
import { TrainingSession } from './training-session.type.js';

const { DRAFT, PUBLISHED, OPEN, CONFIRMED, HELD, CLOSED, CANCELLED } = TrainingSessionStatus;
const courses = kept(Course, CourseRecord);

@Writes(TrainingSession, { called: 'session' })
export class TrainingSessionWrites {
  @Write('MANAGER', 'Plans a session of a course of one’s organization: a draft at first.', [
    HolidayError,
    TakenTwiceError,
  ])
  async trainingSessionPlan(input: TrainingSessionPlanInput, tx: Tx): Promise<Done> {
    const { courseId, halfDays, territory, zone, evenOnHolidays, remoteUrl, ...values } = input;
    const course = await courses.find(tx, courseId, 'courseId');
    const { organizationId, isDemonstration } = course;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    inOrder({ ...values, joinedAt: remoteUrl ?? null });
    const where = await placeOf(tx, { territory, zone });
    const id = await sessions.insert(tx, {
      ...values,
      ...{ courseId, organizationId, isDemonstration, zone: where.zone, territoryId: where.territoryId },
      joinedAt: remoteUrl,
      courseVersionId: await versionFor(tx, course, firstDay(halfDays) ?? tx.today),
    });
    await writeHalfDays(tx, { id, organizationId, where, evenOnHolidays }, halfDays);
    await deadlinesInOrder(tx, id);
    return { id, organizationId, after: input };
  }

  @Write('SIGNED_IN', 'Changes a session that one’s organization provides or that one teaches in, until it was held.', [
    HolidayError,
    TakenTwiceError,
    TrainingSessionStateError,
  ])
  async trainingSessionUpdate(input: TrainingSessionUpdateInput, tx: Tx): Promise<Done> {
    const { halfDays: sent, territory, zone, evenOnHolidays, remoteUrl, ...values } = input;
    // Null would clear them: a session has one at least.
    const halfDays = sent === null ? [] : sent;
    const session = await sessionToChange(tx, input, [DRAFT, PUBLISHED, OPEN, CONFIRMED]);
    const { id, organizationId } = session;
    const where = await placeOf(tx, { territory, zone }, session);
    const changed = { ...values, joinedAt: remoteUrl, zone: where.zone, territoryId: where.territoryId };
    inOrder(sessions.merged(tx, session, changed));
    const before = await halfDaysOf(tx, id, session.zone);
    // In another zone the same hours are other instants.
    if (halfDays || where.zone !== session.zone)
      await writeHalfDays(tx, { id, organizationId, where, evenOnHolidays }, halfDays ?? before);
    const after = halfDays ? await halfDaysOf(tx, id, where.zone) : before;
    const isOther = JSON.stringify(before) !== JSON.stringify(after);
    const done = await sessions.update(tx, session, changed, isOther ? { halfDays: { before, after } } : {});
    await deadlinesInOrder(tx, id);
    await tellWhatMoved(tx, session, await sessions.find(tx, id), timesOf(before) !== timesOf(after));
    // More places than before are offered to those who wait.
    await servePlaces(tx, id);
    return { id, organizationId, ...done };
  }

  @Write('SIGNED_IN', 'Plans the same session once more: a draft with the same half-days, as far apart.', [
    HolidayError,
    TakenTwiceError,
  ])
  async trainingSessionDuplicate(
    { id: of, startsOn, evenOnHolidays }: TrainingSessionDuplicateInput,
    tx: Tx,
  ): Promise<Done> {
    const session = await sessions.find(tx, of);
    const { organizationId, courseId, zone } = session;
    if (!manages(tx.actor, organizationId)) throw new NotFoundError('id');
    withinDays(startsOn, 'startsOn');
    const later = daysBetween(session.startsOn, startsOn);
    const where = await placeOf(tx, {}, session);
    const { place, address, territoryId, mode, joinedAt, capacity, minimum, admission, isDemonstration } = session;
    const id = await sessions.insert(tx, {
      ...{
        courseId,
        organizationId,
        place,
        address,
        territoryId,
        mode,
        joinedAt,
        capacity,
        minimum,
        admission,
        zone,
        isDemonstration,
      },
      decisionOn: moved(session.decisionOn, later),
      enrolUntil: moved(session.enrolUntil, later),
      courseVersionId: await versionFor(tx, await courses.find(tx, courseId), startsOn),
    });
    await writeHalfDays(tx, { id, organizationId, where, evenOnHolidays }, await halfDaysOf(tx, of, zone, later));
    return { id, organizationId, after: { of, startsOn } };
  }

  @Write(
    'SIGNED_IN',
    'Says who teaches in all half-days of a session, until it was held; who taught those whose sheet is sealed stays.',
    [TakenTwiceError, TrainingSessionStateError],
  )
  async trainingSessionTrainersSet({ trainerIds, ...input }: TrainingSessionTrainersSetInput, tx: Tx): Promise<Done> {
    const session = await sessionToChange(tx, input, [DRAFT, PUBLISHED, OPEN, CONFIRMED]);
    const { id, organizationId } = session;
    await writeTrainers(tx, session, trainerIds);
    await tx.query('update training.training_session set version = version + 1 where id = $1', [id]);
    return { id, organizationId, after: { trainerIds } };
  }

  @Write('SIGNED_IN', 'Shows a draft to everybody; nobody can enrol yet.', [
    TrainingSessionStateError,
    ApprovalMissingError,
  ])
  trainingSessionPublish(input: TrainingSessionStepInput, tx: Tx): Promise<Done> {
    return step(tx, input, [DRAFT], PUBLISHED, (session) => approvedFor(tx, session, input));
  }

  @Write('SIGNED_IN', 'Opens a session: people can enrol from now on.', [
    TrainingSessionStateError,
    ApprovalMissingError,
  ])
  async trainingSessionOpen(input: TrainingSessionStepInput, tx: Tx): Promise<Done> {
    const done = await step(tx, input, [DRAFT, PUBLISHED], OPEN, async (session) => {
      if (session.startsAt.getTime() <= Date.now()) throw new InvalidInputError(BEGUN, 'id');
      await approvedFor(tx, session, input);
    });
    // Whoever waits for any session of the course comes before others.
    await servePlaces(tx, input.id);
    return done;
  }

  @Write('SIGNED_IN', 'Says that a session will take place.', [TrainingSessionStateError])
  async trainingSessionConfirm(input: TrainingSessionStepInput, tx: Tx): Promise<Done> {
    const done = await step(tx, input, [OPEN], CONFIRMED);
    const session = await sessions.find(tx, input.id);
    await tellAll(tx, sessionConfirmed, session, ['ACCEPTED'], { joinLink: session.joinedAt });
    return done;
  }

  @Write('SIGNED_IN', 'Records that a session took place, once its last half-day is over.', [TrainingSessionStateError])
  async trainingSessionHold(input: TrainingSessionStepInput, tx: Tx): Promise<Done> {
    const done = await step(tx, input, [PUBLISHED, OPEN, CONFIRMED], HELD, ({ endsAt }) => {
      if (endsAt.getTime() > Date.now()) throw new InvalidInputError(NOT_OVER, 'id');
    });
    await endWaiting(tx, input.id);
    return done;
  }

  @Write('SIGNED_IN', 'Closes the file of a session that was held: it can no longer change.', [
    TrainingSessionStateError,
  ])
  trainingSessionClose(input: TrainingSessionStepInput, tx: Tx): Promise<Done> {
    return step(tx, input, [HELD], CLOSED);
  }

  @Write('SIGNED_IN', 'Cancels a session; its rooms and trainers are free again.', [TrainingSessionStateError])
  async trainingSessionCancel({ reason, ...input }: TrainingSessionCancelInput, tx: Tx): Promise<Done> {
    const session = await sessionToChange(tx, input, [DRAFT, PUBLISHED, OPEN, CONFIRMED]);
    // What is over took place: completions and certificates may stand on it.
    if (session.endsAt.getTime() <= Date.now()) throw new InvalidInputError(OVER, 'id');
    const { id, organizationId } = session;
    const changed = await sessions.update(tx, session, { status: CANCELLED, cancelReason: reason });
    await tx.query('update training.half_day set live = false where training_session_id = $1', [id]);
    await tx.query(
      'update training.half_day_trainer t set live = false from training.half_day h where h.id = t.half_day_id and h.training_session_id = $1',
      [id],
    );
    const told = { id, version: session.version + 1 };
    await tellAll(tx, sessionCancelled, told, ['ACCEPTED', 'REQUESTED', 'WAITLISTED'], { reason });
    await endWaiting(tx, id);
    return { id, organizationId, ...changed };
  }
}

/** When and where people come; who teaches is told on the page alone. */
const timesOf = (halfDays: readonly HalfDayInput[]): string =>
  JSON.stringify(halfDays.map(({ on, half, from, to, room }) => [on, half, from, to, room]));

/** Those who have a place are told when they would come at another time or to another place. */
async function tellWhatMoved(
  tx: Tx,
  before: TrainingSessionRecord,
  after: TrainingSessionRecord,
  hasOtherHalfDays: boolean,
): Promise<void> {
  if (after.status === DRAFT || after.status === PUBLISHED) return;
  const where = ({ place, address, zone }: TrainingSessionRecord): string => JSON.stringify([place, address, zone]);
  if (!hasOtherHalfDays && where(before) === where(after)) return;
  await tellAll(tx, sessionMoved, after, ['ACCEPTED', 'WAITLISTED'], {});
}

/** Elected officials are trained by approved providers alone, unless it is meant otherwise. */
async function approvedFor(
  tx: Tx,
  { id, startsOn }: TrainingSessionRecord,
  { withoutApproval }: TrainingSessionStepInput,
): Promise<void> {
  if (withoutApproval) return;
  const found = await tx.one<{ lacks: boolean }>('select training.lacks_approval($1) as lacks', [id]);
  if (found?.lacks) throw new ApprovalMissingError(startsOn);
}

async function step(
  tx: Tx,
  input: TrainingSessionStepInput,
  from: readonly TrainingSessionStatus[],
  to: TrainingSessionStatus,
  check: (session: TrainingSessionRecord) => void | Promise<void> = () => undefined,
): Promise<Done> {
  const session = await sessionToChange(tx, input, from);
  await check(session);
  const { id, organizationId } = session;
  return { id, organizationId, ...(await sessions.update(tx, session, { status: to })) };
}

/** What is taught on the day: the version that holds then. */
async function versionFor(tx: Tx, { id, retiredOn }: CourseRecord, day: string): Promise<string> {
  if (retiredOn && retiredOn <= day) throw new InvalidInputError(RETIRED, 'courseId');
  const found = await tx.one<{ id: string }>(
    `select v.id from training.course_version v where v.course_id = $1 and v.valid_from is not null
     order by v.valid_from <= $2::date desc, case when v.valid_from <= $2::date then v.valid_from end desc, v.valid_from limit 1`,
    [id, day],
  );
  if (!found) throw new InvalidInputError(UNPUBLISHED, 'courseId');
  return found.id;
}

const firstDay = (halfDays: readonly { on: string }[]): string | undefined => halfDays.map(({ on }) => on).sort()[0];

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
const moved = (day: string | null, days: number): string | null =>
  day && new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

type Told = Partial<Pick<TrainingSessionRecord, 'mode' | 'place' | 'joinedAt' | 'capacity' | 'minimum'>>;

function inOrder({ mode, place, capacity, minimum }: { [F in keyof Told]: Told[F] | null | undefined }): void {
  if (mode !== 'REMOTE' && !place) throw new InvalidInputError(PLACE, 'place');
  if (capacity && minimum && minimum > capacity) throw new InvalidInputError(MINIMUM, 'minimum');
}

/** What is to be settled before a session lies before its last day. */
async function deadlinesInOrder(tx: Tx, id: string): Promise<void> {
  const { startsOn, endsOn, decisionOn, enrolUntil } = await sessions.find(tx, id);
  if (decisionOn && decisionOn > startsOn) throw new InvalidInputError(DECIDED_LATE, 'decisionOn');
  if (enrolUntil && enrolUntil > endsOn) throw new InvalidInputError(ENROLLED_LATE, 'enrolUntil');
}

const PLACE = {
  fr: 'Indiquez un lieu, ou que la session se tient à distance.',
  en: 'Give a place, or say that it is online.',
};
const MINIMUM = { fr: 'Le minimum dépasse le nombre de places.', en: 'The minimum is above the capacity.' };
const RETIRED = {
  fr: 'Cette formation n’est plus proposée à cette date.',
  en: 'This course is offered no longer on that day.',
};
const UNPUBLISHED = {
  fr: 'Cette formation n’est pas encore publiée : publiez-la d’abord.',
  en: 'This course is not published yet: publish it first.',
};
const BEGUN = { fr: 'Cette session a déjà commencé.', en: 'This session has begun already.' };
const OVER = {
  fr: 'Cette session est terminée : elle ne peut plus être annulée.',
  en: 'This session is over: it can no longer be cancelled.',
};
const NOT_OVER = { fr: 'Cette session n’est pas encore terminée.', en: 'This session is not over yet.' };
const DECIDED_LATE = {
  fr: 'La décision se prend avant le début de la session.',
  en: 'It is decided before the session begins.',
};
const ENROLLED_LATE = {
  fr: 'Les inscriptions se terminent avant la fin de la session.',
  en: 'Enrolment ends before the session does.',
};
