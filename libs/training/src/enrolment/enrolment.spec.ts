import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '#lib/access';
import { actor, somebody, tablesThatHold } from '#lib/testing';
import { as, enrolling, ids, openSession as opened, people as hired, statuses } from '../testing/enrolment.js';
import { moved } from '../testing/attendance.js';
import { withClientOf } from '../testing/jobs.js';
import { arrives } from '../testing/team.js';
import {
  ain,
  coordinator,
  manager,
  nord,
  otherManager,
  planned,
  publishedCourse,
  useTraining,
} from '../testing/training.js';

const training = useTraining();
const { request, enrolment, session, accept, withdraw, letters, tokenTo, serve } = enrolling(training);
const openSession = (more: object = {}) => opened(training, course, more);
const people = (organizationId: string, how: number) => hired(training, organizationId, how);
let course: string;
/** People of another organization than that which provides the course. */
let others: string[];
beforeAll(async () => {
  course = await publishedCourse(training);
  others = await people(ain, 3);
});

describe('people who enrol', () => {
  it('have a place while there is one, then wait in order; each has a result of their own', async () => {
    const { id } = await openSession();
    const [a, b, c, d] = await people(nord, 4);
    const first = await request(id, [a!, b!, c!]);
    expect(first.userErrors).toEqual([]);
    expect(statuses(first)).toEqual(['ACCEPTED', 'ACCEPTED', 'WAITLISTED']);
    const second = await request(id, [a!, d!, 'person_none']);
    expect(statuses(second)).toEqual(['ALREADY_ENROLLED', 'WAITLISTED', 'NOT_FOUND']);
    expect(second.results[1].enrolment.waitlistPosition).toBe(2);
    expect(second.results[0].userErrors[0].message).toContain('déjà inscrite');
    expect(await session(id)).toMatchObject({ placesTaken: 2, placesLeft: 0, overbookedBy: 0, waitlistLength: 2 });
    expect((await letters('ENROLMENT_ACCEPTED')).length).toBeGreaterThanOrEqual(2);
  });

  it('are answered the same when the request is repeated under its key, and refused under the key of another', async () => {
    const { id } = await openSession();
    const [a, b] = await people(nord, 2);
    const idempotencyKey = 'enrol-once-0001';
    const first = await request(id, [a!], manager, { idempotencyKey });
    expect(await request(id, [a!], manager, { idempotencyKey })).toEqual(first);
    const other = await request(id, [b!], manager, { idempotencyKey });
    expect(other.userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('are themselves, people of an organization that the caller manages, or anybody for whoever holds the session', async () => {
    const { id } = await openSession({ capacity: 9 });
    const [a, b] = await people(nord, 2);
    const self = as(a);
    expect(statuses(await request(id, [a!, b!], self))).toEqual(['ACCEPTED', 'NOT_FOUND']);
    expect(statuses(await request(id, [b!, others[0]!], otherManager))).toEqual(['NOT_FOUND', 'ACCEPTED']);
    expect(statuses(await request(id, [others[1]!], manager))).toEqual(['ACCEPTED']);
    expect(statuses(await request(id, [b!, others[2]!], coordinator))).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await training.refused('enrolmentRequest', { trainingSessionId: id, personIds: [a] }, ANONYMOUS)).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it('are nothing to an organization that they have not joined', async () => {
    const { id } = await openSession();
    const { personId } = await somebody(training.pool);
    await arrives(training, ain, '2020-01-01', { person: personId });
    const [enrolled] = ids(await request(id, [personId], as(personId)));
    expect(await enrolment(enrolled!, otherManager)).toBeNull();
    expect((await withdraw(enrolled!, otherManager)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await enrolment(enrolled!, as(personId))).toMatchObject({ status: 'ACCEPTED' });
  });

  it('are refused where the session is not open, and after the last day unless by whoever holds it', async () => {
    const { id } = await openSession();
    const [a] = await people(nord, 1);
    await training.pool.query(`update training.training_session set enrol_until = '2020-01-01' where id = $1`, [id]);
    const late = await request(id, [others[0]!], otherManager);
    expect(late).toMatchObject({
      results: null,
      userErrors: [{ code: 'ENROLMENT_CLOSED', path: ['trainingSessionId'] }],
    });
    expect(statuses(await request(id, [a!]))).toEqual(['ACCEPTED']);
    const { enrolments } = (await training.ask(`{ trainingSession(id: "${id}") { enrolments { nodes { isLate } } } }`))
      .trainingSession;
    expect(enrolments.nodes).toEqual([{ isLate: true }]);
    await training.write('trainingSessionCancel', { id, reason: 'Trop peu de monde' });
    expect((await request(id, [a!])).userErrors[0].code).toBe('ENROLMENT_CLOSED');
    const draft = await training.write(
      'trainingSessionPlan',
      planned(course, ['2031-01-07']),
      'trainingSession { id }',
    );
    const hidden = await request(draft.trainingSession.id, [others[0]!], otherManager);
    expect(hidden.userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ask first where the provider decides', async () => {
    const { id } = await openSession({ admission: 'BY_PROVIDER', capacity: 1 });
    const [one, two, three] = ids(await request(id, others, otherManager));
    expect(await session(id)).toMatchObject({ placesLeft: 1, waitlistLength: 0 });
    expect((await accept(one!, {}, otherManager)).userErrors[0].code).toBe('NOT_ALLOWED');
    expect((await accept(one!)).enrolment).toEqual({ status: 'ACCEPTED', beyondCapacity: false });
    expect((await accept(two!)).enrolment).toEqual({ status: 'WAITLISTED', beyondCapacity: false });
    expect((await accept(two!)).userErrors[0].code).toBe('NO_PLACE_LEFT');
    expect((await accept(two!, { beyondCapacity: true })).enrolment).toEqual({
      status: 'ACCEPTED',
      beyondCapacity: true,
    });
    expect(await session(id)).toMatchObject({ placesTaken: 2, placesLeft: 0, overbookedBy: 1, waitlistLength: 0 });
    const refused = await training.write(
      'enrolmentRefuse',
      { id: three, reason: 'Prérequis manquants' },
      'enrolment { status endCause endReason }',
    );
    expect(refused.enrolment).toEqual({ status: 'REFUSED', endCause: 'PROVIDER', endReason: 'Prérequis manquants' });
    expect((await accept(three!)).userErrors[0].code).toBe('ENROLMENT_STATE');
  });

  it('are above the capacity where that is meant, also where it was lowered below those who have a place', async () => {
    const { id } = await openSession();
    const [, , third] = ids(await request(id, await people(nord, 3)));
    await training.write('trainingSessionUpdate', { id, capacity: 1 });
    expect((await accept(third!)).userErrors[0].code).toBe('NO_PLACE_LEFT');
    expect(await accept(third!, { beyondCapacity: true })).toEqual({
      enrolment: { status: 'ACCEPTED', beyondCapacity: true },
      userErrors: [],
    });
    expect(await session(id)).toMatchObject({ placesTaken: 3, overbookedBy: 2, waitlistLength: 0 });
  });

  it('are a hundred at once for ten places: ten have one, and the others stand in one order', async () => {
    const { id } = await openSession({ capacity: 10 });
    const all = await people(nord, 100);
    const told = await Promise.all(all.map((person) => asked(person)));
    expect(told.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const given = told.map((one) => one.results[0].enrolment);
    expect(given.filter(({ status }) => status === 'ACCEPTED')).toHaveLength(10);
    const { enrolments } = (
      await training.ask(
        `{ trainingSession(id: "${id}") { enrolments(filter: { status: WAITLISTED }, orderBy: { field: WAITLIST, direction: ASC }, first: 100) { nodes { waitlistPosition } } } }`,
      )
    ).trainingSession;
    expect(enrolments.nodes.map((node: any) => node.waitlistPosition)).toEqual(
      Array.from({ length: 90 }, (_, i) => i + 1),
    );
    expect(await session(id)).toMatchObject({ placesTaken: 10, placesLeft: 0, waitlistLength: 90 });

    /** Whom a busy server asks to come back comes back, under the same key. */
    async function asked(person: string): Promise<any> {
      for (;;)
        try {
          return await request(id, [person], manager, { idempotencyKey: `herd-${person}` });
        } catch (error) {
          if (!String(error).includes('timeout exceeded when trying to connect')) throw error;
        }
    }
  }, 60_000);

  it('are not one more than there are places, whoever writes', async () => {
    const { id } = await openSession({ capacity: 1 });
    const [a, b] = await people(nord, 2);
    await request(id, [a!]);
    const insert = training.pool.query(
      `insert into training.enrolment (id, training_session_id, person_id, status) values ('enrolment_x', $1, $2, 'ACCEPTED')`,
      [id, b],
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'places_kept' });
  });
});

describe('a place that becomes free', () => {
  it('is offered to whoever waits longest, and answered by the link without signing in', async () => {
    const { id } = await openSession();
    const who = await people(nord, 5);
    const [first, , third, fourth] = ids(await request(id, who));
    await withdraw(first!);
    expect(await session(id)).toMatchObject({ placesTaken: 2, placesLeft: 0, waitlistLength: 3 });
    expect((await enrolment(third!)).offer).toMatchObject({ status: 'OPEN' });
    expect((await enrolment(fourth!)).offer).toBeNull();
    const token = await tokenTo(who[2]!);
    const OFFER = 'offer { expiresAt session { id title } }';
    const checked = await training.write('enrolmentOfferCheck', { token }, OFFER, ANONYMOUS);
    expect(checked.offer).toMatchObject({ session: { id } });
    const accepted = await training.write('enrolmentOfferAccept', { token }, 'enrolment { id }', ANONYMOUS);
    // Whoever has the link answers, and sees nothing of the person.
    expect(accepted).toEqual({ enrolment: null, userErrors: [] });
    expect(await enrolment(third!)).toMatchObject({
      ...{ status: 'ACCEPTED', offer: null, waitlistHistory: [{ place: 1 }] },
      steps: [
        { kind: 'REQUESTED', side: 'PROVIDER' },
        { kind: 'WAITLISTED', side: 'SYSTEM' },
        { kind: 'OFFERED', side: 'SYSTEM' },
        { kind: 'ACCEPTED', side: 'PERSON' },
      ],
    });
    expect(await enrolment(fourth!)).toMatchObject({
      waitlistPosition: 1,
      waitlistHistory: [{ place: 2 }, { place: 1 }],
    });
    for (const name of ['enrolmentOfferAccept', 'enrolmentOfferDecline'])
      expect(await training.fault(name, { token }, ANONYMOUS)).toMatchObject({ code: 'OFFER_OVER' });
    expect(await training.fault('enrolmentOfferAccept', { token: 'x'.repeat(43) }, ANONYMOUS)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('goes on to the next when it is declined or nobody answers, and whoever let it go does not come back by themselves', async () => {
    const { id } = await openSession();
    const who = await people(nord, 5);
    const [first, , third, fourth, fifth] = ids(await request(id, who));
    await withdraw(first!);
    const { offer } = await enrolment(third!);
    expect(await training.fault('enrolmentOfferDecline', { offerId: offer.id }, otherManager)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await training.fault('enrolmentOfferDecline', { offerId: offer.id, token: 'x' }, manager)).toMatchObject({
      path: ['token'],
    });
    await training.write('enrolmentOfferDecline', { offerId: offer.id }, '', as(who[2]));
    expect(await enrolment(third!)).toMatchObject({ status: 'WITHDRAWN', endCause: 'OFFER_DECLINED' });
    expect((await enrolment(fourth!)).offer).toMatchObject({ status: 'OPEN' });
    await training.pool.query(
      `update training.enrolment_offer set made_at = now() - interval '4 days', expires_at = now() - interval '1 day' where enrolment_id = $1`,
      [fourth],
    );
    const token = await tokenTo(who[3]!);
    expect(await training.fault('enrolmentOfferAccept', { token }, ANONYMOUS)).toMatchObject({ code: 'OFFER_OVER' });
    await serve();
    expect(await enrolment(fourth!)).toMatchObject({
      status: 'WITHDRAWN',
      endCause: 'OFFER_EXPIRED',
      waitlistPosition: null,
    });
    expect((await enrolment(fifth!)).offer).toMatchObject({ status: 'OPEN' });
    // Who withdraws with an offer in hand leaves it to the next, of whom there is none.
    await withdraw(fifth!);
    expect(await session(id)).toMatchObject({ placesTaken: 1, placesLeft: 1, waitlistLength: 0 });
    expect(statuses(await request(id, [who[2]!]))).toEqual(['ACCEPTED']);
  });

  it('is offered once, however many serve the list at once and however often it is tried again', async () => {
    const { id } = await openSession();
    const who = await people(nord, 6);
    const given = ids(await request(id, who));
    await training.pool.query('update training.training_session set capacity = 4 where id = $1', [id]);
    await expect(serve(id, true)).rejects.toThrow('dies');
    await Promise.all(Array.from({ length: 8 }, () => serve(id)));
    await serve(id);
    const offered = await Promise.all(given.map(async (one) => (await enrolment(one)).offer !== null));
    expect(offered).toEqual([false, false, true, true, false, false]);
    const sent = (await letters('PLACE_OFFERED')).map(({ to }) => to);
    const { rows } = await training.pool.query('select email from network.person where id = any($1) order by id', [
      who,
    ]);
    expect(sent.filter((to) => rows.some(({ email }) => email === to))).toEqual([rows[2].email, rows[3].email]);
  });

  it('is nobody’s where the capacity was lowered: nobody loses a place, and nobody else comes in', async () => {
    const { id } = await openSession({ capacity: 3 });
    const who = await people(nord, 5);
    const given = ids(await request(id, who));
    await withdraw(given[0]!);
    await training.write('trainingSessionUpdate', { id, capacity: 1 });
    expect(await session(id)).toMatchObject({ placesTaken: 3, placesLeft: 0, overbookedBy: 2, waitlistLength: 2 });
    await withdraw(given[1]!);
    expect((await enrolment(given[4]!)).offer).toBeNull();
    // What was offered before stays so.
    const token = await tokenTo(who[3]!);
    expect((await training.write('enrolmentOfferAccept', { token }, '', ANONYMOUS)).userErrors).toEqual([]);
    expect(await session(id)).toMatchObject({ placesTaken: 2, overbookedBy: 1, waitlistLength: 1 });
    await training.write('trainingSessionUpdate', { id, capacity: 3 });
    expect((await enrolment(given[4]!)).offer).toMatchObject({ status: 'OPEN' });
  });

  it('is taken no more once enrolment is closed, whenever it was offered', async () => {
    const { id } = await openSession({ capacity: 1 });
    const who = await people(nord, 2);
    const given = ids(await request(id, who));
    await withdraw(given[0]!);
    const token = await tokenTo(who[1]!);
    await training.pool.query(`update training.training_session set enrol_until = '2020-01-01' where id = $1`, [id]);
    const { offer } = await enrolment(given[1]!);
    const fault = (input: object, by: Actor) => training.fault('enrolmentOfferAccept', input, by);
    expect(await fault({ token }, ANONYMOUS)).toMatchObject({ code: 'OFFER_OVER' });
    expect(await fault({ offerId: offer.id }, otherManager)).toMatchObject(
      await fault({ offerId: 'offer_x' }, otherManager),
    );
    // It keeps no place either.
    await serve();
    expect(await enrolment(given[1]!)).toMatchObject({ status: 'WITHDRAWN', endCause: 'OFFER_EXPIRED' });
    expect(await session(id)).toMatchObject({ placesTaken: 0, placesLeft: 1 });
  });

  it('is not offered once enrolment is closed, and offers end with the session', async () => {
    const { id } = await openSession({ capacity: 1 });
    const given = ids(await request(id, await people(nord, 3)));
    await withdraw(given[0]!);
    await training.write('trainingSessionCancel', { id, reason: 'Salle inondée' });
    for (const one of given.slice(1))
      expect(await enrolment(one)).toMatchObject({ status: 'WITHDRAWN', endCause: 'SESSION_OVER', offer: null });
    expect((await letters('SESSION_CANCELLED')).filter(({ values }) => values.reason === 'Salle inondée')).toHaveLength(
      2,
    );
    const closed = await openSession({ capacity: 1 });
    const waiting = ids(await request(closed.id, await people(nord, 2)));
    await training.pool.query(`update training.training_session set enrol_until = '2020-01-01' where id = $1`, [
      closed.id,
    ]);
    await withdraw(waiting[0]!);
    expect((await enrolment(waiting[1]!)).offer).toBeNull();
  });
});

describe('an enrolment', () => {
  it('is seen by those whom it concerns, in lists, counts, nesting and by its id', async () => {
    const { id } = await openSession({ capacity: 9, remoteUrl: 'https://visio.example/salle' });
    const [mine, theirs] = ids(await request(id, [...(await people(nord, 1)), others[0]!]));
    const [stranger, colleague] = await people(ain, 2);
    const lists = `enrolments(filter: { session: "${id}" }) { totalCount nodes { id } } trainingSession(id: "${id}") { enrolments { totalCount nodes { id } } }
      mine: node(id: "${mine}") { id } theirs: node(id: "${theirs}") { id }`;
    const seen = async (who: Actor): Promise<unknown> => {
      const { enrolments, trainingSession, mine: a, theirs: b } = await training.ask(`{ ${lists} }`, who);
      expect(trainingSession.enrolments).toEqual(enrolments);
      return [enrolments.totalCount, enrolments.nodes.length, a !== null, b !== null];
    };
    expect(await seen(manager)).toEqual([2, 2, true, true]);
    expect(await seen(coordinator)).toEqual([2, 2, true, true]);
    expect(await seen(otherManager)).toEqual([1, 1, false, true]);
    expect(await seen(as(others[0]))).toEqual([1, 1, false, true]);
    expect(await seen(as(colleague, actor(['MEMBER'], [ain])))).toEqual([0, 0, false, false]);
    expect(await seen(as(stranger))).toEqual([0, 0, false, false]);
    const person = `{ person(id: "${others[0]}") { enrolments { totalCount } } organization(key: "caue-01") { enrolments { totalCount } } }`;
    const member = await training.ask(person, as(colleague, actor(['MEMBER'], [ain])));
    expect(member.organization.enrolments.totalCount).toBe(0);
    expect(member.person?.enrolments.totalCount ?? 0).toBe(0);
    expect((await session(id, as(others[0]))).remoteUrl).toBe('https://visio.example/salle');
    expect((await session(id, as(stranger))).remoteUrl).toBeNull();
    // What one may not see one cannot change, and is not told of.
    for (const name of ['enrolmentWithdraw', 'enrolmentAccept'])
      expect(await training.fault(name, { id: mine }, otherManager)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdraw(theirs!, otherManager, { expectedVersion: 9 })).toMatchObject({
      userErrors: [{ code: 'VERSION_CONFLICT' }],
    });
    expect((await withdraw(theirs!, as(others[0]))).enrolment.status).toBe('WITHDRAWN');
    expect(await enrolment(theirs!)).toMatchObject({ endCause: 'PERSON' });
  });

  it('has absences that were announced, with the reason, for half-days of its session', async () => {
    const { id, halfDays } = await openSession();
    const [person] = await people(nord, 1);
    const [mine] = ids(await request(id, [person!]));
    const announce = (more: object, who: Actor = as(person)) =>
      training.write(
        'absenceAnnounce',
        { id: mine, reason: 'Conseil municipal', ...more },
        'enrolment { absences { on half reason } }',
        who,
      );
    const announced = await announce({ halfDayIds: [halfDays[1]!.id] });
    expect(announced.enrolment.absences).toMatchObject([{ half: 'AFTERNOON', reason: 'Conseil municipal' }]);
    expect((await announce({ halfDayIds: ['halfday_x'] })).userErrors[0].path).toEqual(['halfDayIds', '0']);
    expect((await announce({})).enrolment.absences).toHaveLength(2);
    expect((await announce({}, otherManager)).userErrors[0].code).toBe('NOT_FOUND');
    // Who employs them knows that they will not be there, and not why.
    const [theirs] = ids(await request(id, [others[0]!], otherManager));
    await training.write('absenceAnnounce', { id: theirs, reason: 'Hôpital' }, '', as(others[0]));
    const told = async (who: Actor) => (await enrolment(theirs!, who)).absences[0].reason;
    expect([await told(as(others[0])), await told(manager), await told(otherManager)]).toEqual([
      'Hôpital',
      'Hôpital',
      null,
    ]);
    await withdraw(theirs!, as(others[0]), { reason: 'Opération' });
    expect((await enrolment(theirs!, manager)).endReason).toBe('Opération');
    expect((await enrolment(theirs!, otherManager)).endReason).toBeNull();
    expect(JSON.stringify(await training.lastAudited(theirs!))).not.toContain('Opération');
  });

  it('is neither taken back nor withdrawn once the sheet has an entry: whoever was there stays on it', async () => {
    const { id, halfDays } = await openSession();
    const [person] = await people(nord, 1);
    const [mine] = ids(await request(id, [person!]));
    // People sign from a quarter of an hour before.
    await moved(training, halfDays[0]!.id, 0.1, 3);
    await training.pool.query(
      `insert into training.attendance_signature (id, training_session_id, half_day_id, enrolment_id, method, presence, recorded_by)
       values ('attsig_signed', $1, $2, $3, 'CODE', 'PRESENT', $4)`,
      [id, halfDays[0]!.id, mine, person],
    );
    const refused = await training.write('enrolmentRefuse', { id: mine, reason: 'Erreur' }, 'enrolment { id }');
    for (const { userErrors } of [refused, await withdraw(mine!, as(person))])
      expect(userErrors).toMatchObject([{ code: 'ENROLMENT_STATE', message: expect.stringContaining('émargement') }]);
    expect(await enrolment(mine!)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('is told of when its session is confirmed or moved', async () => {
    const { id } = await openSession({ remoteUrl: 'https://visio.example/x' });
    await request(id, await people(nord, 3));
    await training.write('trainingSessionConfirm', { id });
    const confirmed = await letters('SESSION_CONFIRMED');
    expect(confirmed.filter(({ values }) => values.link.endsWith(id)).map(({ values }) => values.joinLink)).toEqual([
      'https://visio.example/x',
      'https://visio.example/x',
    ]);
    await training.write('trainingSessionUpdate', { id, capacity: 3 });
    expect(await letters('SESSION_MOVED')).toEqual([]);
    await training.write('trainingSessionUpdate', { id, place: 'Ailleurs' });
    expect(await letters('SESSION_MOVED')).toHaveLength(3);
  });

  it('ends when whoever is enrolled is erased, and the place goes to whoever waits', async () => {
    const { id } = await openSession({ capacity: 1 });
    const who = await people(nord, 2);
    const [first, second] = ids(await request(id, who));
    await training.write('absenceAnnounce', { id: first, reason: 'Rendez-vous médical' });
    const erased = await training.write('personErase', { id: who[0] }, '', coordinator);
    expect(erased.userErrors).toEqual([]);
    expect(await enrolment(first!)).toMatchObject({ status: 'WITHDRAWN', endCause: 'PERSON', absences: [] });
    await serve(id);
    expect((await enrolment(second!)).offer).toMatchObject({ status: 'OPEN' });
  });

  it('leaves nothing of what was written about whoever is erased', async () => {
    const { id } = await openSession();
    const [person] = await people(nord, 1);
    const [who, said] = [as(person), 'Zyx 4711'];
    const accommodation = { need: said, trainersMayRead: true };
    const [first] = ids(await request(id, [person!]));
    await training.write('absenceAnnounce', { id: first, reason: said }, '', who);
    await withdraw(first!, who, { reason: said });
    const [second] = ids(await request(id, [person!]));
    expect((await training.write('enrolmentRefuse', { id: second, reason: said }, '')).userErrors).toEqual([]);
    await request(id, [person!], who, { accommodation });
    expect(await tablesThatHold(training.pool, said)).toEqual(
      expect.arrayContaining([
        'audit.entry',
        'training.absence',
        'training.accommodation_request',
        'training.enrolment',
      ]),
    );
    await training.write('personErase', { id: person }, '', coordinator);
    expect(await tablesThatHold(training.pool, said)).toEqual([]);
  });

  it('ends also when it was asked for while whoever is enrolled was being erased', async () => {
    const { id } = await openSession();
    const [person] = await people(nord, 1);
    const given = await withClientOf(training, async (client) => {
      // What is asked for stops between the look at who they are and the enrolment.
      await client.query('begin');
      await client.query('lock table training.enrolment_request in share mode');
      const asked = request(id, [person!]);
      await wait(1);
      const erased = training.write('personErase', { id: person }, '', coordinator);
      await Promise.race([erased, wait(2)]);
      await client.query('commit');
      expect((await erased).userErrors).toEqual([]);
      return asked;
    });
    expect(await enrolment(ids(given)[0]!)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await session(id)).toMatchObject({ placesTaken: 0 });

    /** Until so many statements wait for what others hold. */
    async function wait(count: number): Promise<void> {
      const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await training.pool.query<{ n: number }>(waiting)).rows[0]!.n < count);
    }
  });

  it('keeps its counts as they are: nothing is different when they are worked out anew', async () => {
    const { rows } = await training.pool.query('select * from training.kept_differences');
    expect(rows).toEqual([]);
  });
});
