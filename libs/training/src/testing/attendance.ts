import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, type WrittenApp } from '#lib/testing';
import { nord, planned } from './training.js';

export interface Learner {
  personId: string;
  enrolmentId: string;
  who: Actor;
}

let made = 0;

/** Somebody of the network, who is signed in. */
export async function person(
  training: WrittenApp,
  familyName = `Numéro ${++made}`,
): Promise<{ personId: string; who: Actor }> {
  const personId = typeId('person');
  await training.pool.query('insert into network.person (id, given_name, family_name) values ($1, $2, $3)', [
    ...[personId, 'Camille', familyName],
  ]);
  return { personId, who: { ...actor(), personId } };
}

/** Somebody who has a place in a session. */
export async function learner(
  training: WrittenApp,
  sessionId: string,
  organizationId: string | null = nord,
): Promise<Learner> {
  const { personId, who } = await person(training);
  const enrolmentId = typeId('enrolment');
  await training.pool.query(
    `insert into training.enrolment (id, training_session_id, person_id, organization_id, status) values ($1, $2, $3, $4, 'ACCEPTED')`,
    [enrolmentId, sessionId, personId, organizationId],
  );
  return { personId, enrolmentId, who };
}

/** Several, one after the other: places are counted by whoever has locked the session. */
export async function learners(training: WrittenApp, sessionId: string, count: number): Promise<Learner[]> {
  const all: Learner[] = [];
  while (all.length < count) all.push(await learner(training, sessionId));
  return all;
}

export interface Held {
  sessionId: string;
  /** One under way, and one to come. */
  now: string;
  next: string;
  trainer: Actor;
}

let days = 0;

/** A session that is announced, with a trainer of its own: its first half-day is now, its second tomorrow. */
export async function heldNow(training: WrittenApp, courseId: string): Promise<Held> {
  const { personId, who } = await person(training);
  const day = new Date(Date.UTC(2031, 0, 6) + 7 * 86_400_000 * ++days).toISOString().slice(0, 10);
  const input = planned(courseId, [day], { evenOnHolidays: true });
  const { trainingSession } = await training.write(
    'trainingSessionPlan',
    input,
    'trainingSession { id halfDays { id } }',
  );
  const { id, halfDays } = trainingSession;
  await training.write('trainingSessionTrainersSet', { id, trainerIds: [personId] });
  await training.write('trainingSessionPublish', { id });
  const [now, next] = halfDays.map((halfDay: { id: string }) => halfDay.id);
  await moved(training, now, -1, 2);
  await moved(training, next, 24, 27);
  return { sessionId: id, now, next, trainer: who };
}

/** Puts a half-day so many hours from now. */
export async function moved(training: WrittenApp, halfDayId: string, from: number, to: number): Promise<void> {
  await training.pool.query(
    `update training.half_day set starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $3) where id = $1`,
    [halfDayId, Math.round(from * 60), Math.round(to * 60)],
  );
}
