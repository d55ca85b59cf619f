import { beforeAll, expect, it } from '@jest/globals';
import ical from 'ical.js';
import { type Actor, hashOf } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { coordinator, manager, nord, planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training);
});

/** Somebody with an account, as who asks in the schema. */
async function asker(): Promise<{ who: Actor; personId: string }> {
  const { personId } = await somebody(training.pool);
  return { who: { ...actor(), personId }, personId };
}
const make = async (who: Actor): Promise<string> =>
  (await training.ask('mutation { calendarFeedMake { path userErrors { code } } }', who)).calendarFeedMake.path;
const fetched = (path: string) => fetch(`${training.app.url}${path}`);
async function events(path: string) {
  const answer = await fetched(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ical.Component(ical.parse(await answer.text()));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mes formations et réunions');
  return calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
}
async function sessionOn(day: string, more: object = {}): Promise<string> {
  const input = { ...planned(course, [day]), capacity: null, ...more };
  const { trainingSession } = await training.write('trainingSessionPlan', input, 'trainingSession { id }');
  await training.write('trainingSessionPublish', { id: trainingSession.id });
  return trainingSession.id;
}
const enrol = (sessionId: string, personId: string, status: string) =>
  training.pool.query(
    `insert into training.enrolment (id, training_session_id, person_id, organization_id, status) values ($1, $2, $3, $4, $5)`,
    [typeId('enrolment'), sessionId, personId, nord, status],
  );

it('has the half-days in which somebody has a place or teaches, and no others', async () => {
  const { who, personId } = await asker();
  const remote = { mode: 'REMOTE', place: null, remoteUrl: 'https://visio.example/salle' };
  const attended = await sessionOn('2030-02-05', remote);
  await enrol(attended, personId, 'ACCEPTED');
  await enrol(await sessionOn('2030-02-06'), personId, 'REQUESTED');
  await sessionOn('2030-02-07');
  const halfDays = [
    { on: '2030-02-08', half: 'MORNING', trainerIds: [personId] },
    { on: '2030-02-08', half: 'AFTERNOON' },
  ];
  const taught = await sessionOn('2030-02-08', { halfDays });
  const path = await make(who);
  const [morning, afternoon, lesson, ...others] = await events(path);
  expect(others).toEqual([]);
  expect(morning!.startDate.toJSDate()).toEqual(new Date('2030-02-05T08:00:00Z'));
  expect(afternoon!.description).toBe(
    'Vous participez.\nEn ligne : https://visio.example/salle\nDe 14:00 à 17:30, heure du lieu (Europe/Paris).',
  );
  expect(lesson!.description).toContain('Vous animez cette séance.');
  expect(lesson!.component.getFirstPropertyValue('url')).toContain(`/formations/sessions/${taught}`);

  await training.write('trainingSessionCancel', { id: attended, reason: 'Grève' });
  const [cancelled] = await events(path);
  expect(cancelled!.uid).toBe(morning!.uid);
  expect(cancelled!.sequence).toBeGreaterThan(morning!.sequence);
  expect(cancelled!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

it('is told once, to its owner alone, and ends when another is made, when it is revoked, and with the account', async () => {
  const { who, personId } = await asker();
  const madeAt = async (reader: Actor) =>
    (await training.ask(`{ person(id: "${personId}") { calendarFeedMadeAt } }`, reader)).person?.calendarFeedMadeAt;
  expect(await madeAt(who)).toBeNull();
  const first = await make(who);
  expect(first).toMatch(/^\/files\/calendars\/[\w-]{43}\.ics$/);
  expect(await madeAt(who)).not.toBeNull();
  expect(await madeAt({ ...coordinator, personId: typeId('person') })).toBeFalsy();
  const { rows } = await training.pool.query(
    'select to_jsonb(f)::text as kept from training.calendar_feed f where person_id = $1',
    [personId],
  );
  expect(rows[0].kept).not.toContain(first.slice(17, 60));
  const second = await make(who);
  expect((await fetched(first)).status).toBe(404);
  expect((await fetched(second)).status).toBe(200);
  await training.app.run('mutation { calendarFeedRevoke { userErrors { code } } }', {}, who);
  expect((await fetched(second)).status).toBe(404);
  expect(await madeAt(who)).toBeNull();
  // Of whoever has no account any more.
  const secret = 'x'.repeat(43);
  await training.pool.query(
    `with gone as (insert into network.person (id, given_name, family_name) values ($1, 'Zoé', 'Partie') returning id)
    insert into training.calendar_feed (person_id, secret_hash) select id, $2 from gone`,
    [typeId('person'), hashOf(secret)],
  );
  expect((await fetched(`/files/calendars/${secret}.ics`)).status).toBe(404);
  // Nobody makes one without being somebody.
  const { errors, data } = await training.app.run(
    'mutation { calendarFeedMake { path errors { code } } }',
    {},
    manager,
  );
  expect(errors?.[0]?.extensions['code'] ?? (data as any).calendarFeedMake.errors[0].code).toMatch(
    /NOT_ALLOWED|FORBIDDEN/,
  );
});

it('is not read without end, and what is no address makes nobody wait', async () => {
  const { who } = await asker();
  const path = await make(who);
  const many = [];
  for (let i = 0; i < 35; i++) many.push(await fetched(path));
  const refused = many.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(5);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  const guessed = await Promise.all(
    Array.from({ length: 40 }, (_, i) => fetched(`/files/calendars/${String(i).padStart(43, 'x')}.ics`)),
  );
  expect(new Set(guessed.map(({ status }) => status))).toEqual(new Set([404]));
  const other = await fetched(await make((await asker()).who));
  expect([other.status, other.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
  const dead = `/files/calendars/${'y'.repeat(43)}.ics`;
  for (let i = 0; i < 31; i++) await fetched(dead);
  expect((await fetched(dead)).status).toBe(429);
  const answer = await training.app.post('{ certificateVerification(number: "x", code: "y") { valid } }');
  expect(await answer.json()).toMatchObject({ data: { certificateVerification: null } });
});
