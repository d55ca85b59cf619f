import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '#lib/access';
import { as, enrolling, openSession, statuses } from '../testing/enrolment.js';
import { arrives } from '../testing/team.js';
import { ain, manager, nord, otherManager, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const { request, enrolment, withdraw, letters, serve } = enrolling(training);
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training);
});

const person = async (): Promise<string> => {
  const id = await arrives(training, ain, '2020-01-01');
  await training.pool.query('update network.person set email = $2 where id = $1', [id, `${id}@equipe.example`]);
  return id;
};
const open = async (capacity: number, of = course): Promise<string> =>
  (await openSession(training, of, { capacity })).id;
const enrol = async (sessionId: string, personIds: readonly string[]): Promise<any[]> =>
  (await request(sessionId, personIds)).results.map(({ enrolment }: any) => enrolment);
const OF = 'id status version offer { id enrolment { id status session { id } } }';
const begin = (personId: string, who: Actor = as(personId), courseId = course) =>
  training.write('courseWaitBegin', { courseId, personId }, `courseWait { ${OF} }`, who);
const wait = async (id: string, who: Actor = manager): Promise<any> =>
  (await training.ask(`{ courseWait(id: "${id}") { ${OF} } }`, who)).courseWait;
const answer = (how: 'Accept' | 'Decline', offerId: string, who: Actor) =>
  training.write(`enrolmentOffer${how}`, { offerId }, 'enrolment { id status steps { kind side } }', who);

describe('somebody who waits for any session of a course', () => {
  it('is offered a place that becomes free in any of them, before those who asked later', async () => {
    const [first, second] = [await open(1), await open(1)];
    const [[taken], [other]] = [await enrol(first, [await person()]), await enrol(second, [await person()])];
    const who = await person();
    const { courseWait } = await begin(who);
    expect(courseWait).toMatchObject({ status: 'WAITING', offer: null });
    const [later] = await enrol(first, [await person()]);
    await withdraw(taken.id);
    const offered = await wait(courseWait.id, as(who));
    expect(offered).toMatchObject({
      status: 'OFFERED',
      offer: { enrolment: { status: 'WAITLISTED', session: { id: first } } },
    });
    // Another place meanwhile is for the next, and nobody waits for it.
    await withdraw(other.id);
    expect((await wait(courseWait.id)).offer.enrolment.session.id).toBe(first);
    const { enrolment } = await answer('Accept', offered.offer.id, as(who));
    expect(enrolment.status).toBe('ACCEPTED');
    expect(enrolment.steps.map(({ kind }: any) => kind)).toEqual(['REQUESTED', 'WAITLISTED', 'OFFERED', 'ACCEPTED']);
    expect(await wait(courseWait.id)).toMatchObject({ status: 'PLACED', offer: null });
    // The wait is over for good, also once the place is given back: it goes to whoever waits for this session.
    await withdraw(enrolment.id, as(who));
    expect(await wait(courseWait.id)).toMatchObject({ status: 'PLACED', offer: null });
    const { trainingSession } = await training.ask(
      `{ trainingSession(id: "${first}") { enrolments(filter: { status: WAITLISTED }) { nodes { id offer { id } } } } }`,
    );
    expect(trainingSession.enrolments.nodes).toEqual([{ id: later.id, offer: { id: expect.any(String) } }]);
  });

  it('is offered a place that is free already at once, and is not enrolled twice by whoever asks for it meanwhile', async () => {
    const own = await publishedCourse(training);
    const session = await open(1, own);
    const first = await person();
    expect((await begin(first, as(first), own)).courseWait).toMatchObject({
      ...{ status: 'OFFERED', offer: { enrolment: { session: { id: session } } } },
    });
    const next = await person();
    const { courseWait } = await begin(next, as(next), own);
    expect(courseWait).toMatchObject({ status: 'WAITING', offer: null });
    // A place that nobody has served yet, as when whoever waits has only now what the course asks for.
    await training.pool.query('update training.training_session set capacity = 2 where id = $1', [session]);
    expect(statuses(await request(session, [next], as(next)))).toEqual(['ALREADY_ENROLLED']);
    expect((await wait(courseWait.id)).offer.enrolment.session.id).toBe(session);
  });

  it('keeps their turn when they enrol in a session themselves', async () => {
    const own = await publishedCourse(training);
    const session = await open(1, own);
    const [taken] = await enrol(session, [await person()]);
    const who = await person();
    await begin(who, as(who), own);
    const [later] = await enrol(session, [await person()]);
    const { results } = await request(session, [who], as(who));
    expect(results[0].enrolment).toMatchObject({ status: 'WAITLISTED', waitlistPosition: 1 });
    const [letter] = (await letters('ENROLMENT_WAITLISTED')).slice(-1);
    expect(letter).toMatchObject({ to: `${who}@equipe.example`, values: { position: 1 } });
    await withdraw(taken.id);
    expect([(await enrolment(results[0].enrolment.id)).offer, (await enrolment(later.id)).offer]).toEqual([
      ...[{ id: expect.any(String), status: 'OPEN', expiresAt: expect.any(String) }, null],
    ]);
  });

  it('has one offer at a time, however many sessions have a place at once', async () => {
    const own = await publishedCourse(training);
    const sessions = [await open(1, own), await open(1, own), await open(1, own)];
    const places = [];
    for (const session of sessions) places.push((await enrol(session, [await person()]))[0].id);
    const people = [await person(), await person()];
    const waits: string[] = [];
    for (const id of people) waits.push((await begin(id, as(id), own)).courseWait.id);
    await Promise.all(places.map((id) => withdraw(id)));
    const found = await Promise.all(waits.map((id) => wait(id)));
    expect(found.map(({ status }) => status)).toEqual(['OFFERED', 'OFFERED']);
    const { rows } = await training.pool.query(
      `select e.person_id, o.training_session_id from training.enrolment_offer o join training.enrolment e on e.id = o.enrolment_id
       where o.training_session_id = any($1) and o.status = 'OPEN'`,
      [sessions],
    );
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([...people].sort());
    expect(new Set(rows.map(({ training_session_id }) => training_session_id)).size).toBe(2);
    expect((await training.pool.query('select * from training.kept_differences')).rows).toEqual([]);
  });

  it('who lets a place go is offered those of other sessions, and not that one again', async () => {
    const own = await publishedCourse(training);
    const who = await person();
    const { courseWait } = await begin(who, as(who), own);
    // Whoever waits comes before others as soon as a session opens.
    const first = await open(2, own);
    const { offer } = await wait(courseWait.id);
    expect(offer.enrolment.session.id).toBe(first);
    expect(await enrol(first, [await person(), await person()])).toMatchObject([
      ...[{ status: 'ACCEPTED' }, { status: 'WAITLISTED' }],
    ]);
    await answer('Decline', offer.id, as(who));
    await serve();
    expect(await wait(courseWait.id)).toMatchObject({ status: 'WAITING', offer: null });
    const second = await open(1, own);
    expect((await wait(courseWait.id)).offer.enrolment.session.id).toBe(second);
  });

  it('is withdrawn with its offer, and never comes back', async () => {
    const own = await publishedCourse(training);
    const who = await person();
    const { courseWait } = await begin(who, as(who), own);
    const session = await open(1, own);
    const { offer } = await wait(courseWait.id);
    const gone = await training.write('courseWaitWithdraw', { id: courseWait.id }, `courseWait { ${OF} }`, as(who));
    expect(gone.courseWait).toMatchObject({ status: 'WITHDRAWN', offer: null });
    expect((await answer('Accept', offer.id, as(who))).userErrors[0].code).toBe('OFFER_OVER');
    await serve();
    await serve(session);
    expect(await wait(courseWait.id)).toMatchObject({ status: 'WITHDRAWN', offer: null });
    expect((await training.write('courseWaitWithdraw', { id: courseWait.id }, '', as(who))).userErrors).toMatchObject([
      { code: 'COURSE_WAIT_OVER' },
    ]);
    expect((await begin(who, as(who), own)).courseWait.id).not.toBe(courseWait.id);
  });

  it('is seen by whom it concerns, and asked for once', async () => {
    const own = await publishedCourse(training);
    const who = await person();
    const { courseWait } = await begin(who, otherManager, own);
    expect((await begin(who, as(who), own)).userErrors[0].code).toBe('ALREADY_WAITING');
    const stranger = as(await arrives(training, nord, '2020-01-01'));
    expect((await begin(who, stranger, own)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
    for (const reader of [as(who), otherManager, manager])
      expect((await wait(courseWait.id, reader)).id).toBe(courseWait.id);
    const hidden = await training.ask(
      `{ courseWait(id: "${courseWait.id}") { id } courseWaits(filter: { course: "${own}" }) { totalCount nodes { id } } }`,
      stranger,
    );
    expect(hidden).toEqual({ courseWait: null, courseWaits: { totalCount: 0, nodes: [] } });
    expect((await training.write('courseWaitWithdraw', { id: courseWait.id }, '', stranger)).userErrors[0].code).toBe(
      'NOT_FOUND',
    );
    const { course: shown } = await training.ask(`{ course(id: "${own}") { waitlistLength } }`, ANONYMOUS);
    expect(shown.waitlistLength).toBe(1);
  });
});
