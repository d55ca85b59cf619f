import { beforeAll, describe, expect, it } from '@jest/globals';
import { PersonalDataHolders } from '#lib/personal-data';
import { ANONYMOUS, type Actor } from '#lib/access';
import { actor, tablesThatHold } from '#lib/testing';
import { learner, type Learner } from '../testing/attendance.js';
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
const as = (personId: string): Actor => ({ ...actor(), personId });
const WORDS = 'Une boucle magnétique jamais-ailleurs';

let session: string;
let trainer: string;
let referent: string;
beforeAll(async () => {
  const course = await publishedCourse(training);
  const made = await training.write('trainingSessionPlan', planned(course, ['2030-05-14']), 'trainingSession { id }');
  session = made.trainingSession.id;
  [trainer, referent] = [await arrives(training, nord, '2020-01-01'), await arrives(training, nord, '2020-01-01')];
  await training.pool.query(`update network.person set email = 'referent@equipe.example' where id = $1`, [referent]);
  await training.write('trainingSessionTrainersSet', { id: session, trainerIds: [trainer] });
  await training.write('trainingSessionOpen', { id: session });
  const { userErrors } = await training.write('accommodationReferentSet', { organizationId: nord, personId: referent });
  expect(userErrors).toEqual([]);
});

const ask = ({ enrolmentId, who }: Learner, more: object = {}) =>
  training.write(
    'accommodationRequest',
    { enrolmentId, need: WORDS, ...more },
    'accommodationRequest { id need answer }',
    who,
  );
/** What somebody reads of it: at the enrolment, in the session, by its id. */
const readBy = async ({ enrolmentId }: Learner, id: string, who: Actor): Promise<string> =>
  JSON.stringify(
    await training.ask(
      `{ enrolment(id: "${enrolmentId}") { accommodationRequest { need } } node(id: "${id}") { ... on AccommodationRequest { need } }
         trainingSession(id: "${session}") { accommodationRequests { id need participant } } }`,
      who,
    ),
  );

describe('what somebody needs to take part', () => {
  it('is read by them and the referent, by trainers where they agree: by no role, in no list and in no log', async () => {
    const one = await learner(training, session, ain);
    const { accommodationRequest: request, userErrors } = await ask(one);
    expect(userErrors).toEqual([]);
    for (const who of [one.who, as(referent)]) expect(await readBy(one, request.id, who)).toContain(WORDS);
    const others = [manager, otherManager, coordinator, actor(['ADMINISTRATOR']), as(trainer), ANONYMOUS];
    for (const who of others.slice(0, 5)) {
      const read = await readBy(one, request.id, who);
      expect(read).not.toContain(WORDS);
      expect(read).not.toContain(request.id);
    }
    expect((await ask(one, { trainersMayRead: true })).accommodationRequest.id).toBe(request.id);
    expect(await readBy(one, request.id, as(trainer))).toContain(WORDS);
    const found = await tablesThatHold(
      training.pool,
      `jamais-ailleurs|${request.id.slice(14)}`,
      'training.accommodation_request',
    );
    // Letters have a key of their own, by which they are sent once.
    expect(found.filter((name) => !name.startsWith('graphile_worker'))).toEqual([]);
    const { rows: letters } = await training.pool.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'to' = 'referent@equipe.example'`,
    );
    expect(letters).toHaveLength(2);
    expect(JSON.stringify(letters)).not.toMatch(new RegExp(`jamais-ailleurs|${one.personId}`));
  });

  it('is told with the enrolment too, of oneself alone', async () => {
    const personId = await arrives(training, ain, '2020-01-01');
    const input = { trainingSessionId: session, personIds: [personId], accommodation: { need: WORDS } };
    expect(await training.fault('enrolmentRequest', input, otherManager)).toMatchObject({ path: ['accommodation'] });
    const { results } = await training.write(
      'enrolmentRequest',
      { ...input, idempotencyKey: 'with-need-1' },
      'results { enrolment { id accommodationRequest { need } } }',
      as(personId),
    );
    expect(results[0].enrolment.accommodationRequest).toEqual({ need: WORDS });
  });

  it('is answered by the referent alone, taken back by the person, and goes with the enrolment', async () => {
    const [one, two] = [await learner(training, session, ain), await learner(training, session, ain)];
    const { accommodationRequest: request } = await ask(one);
    const answer = { id: request.id, answer: 'La salle en a une.' };
    for (const who of [manager, coordinator, as(trainer), one.who])
      expect(
        await training.fault('accommodationAnswer', answer, { ...who, personId: who.personId ?? trainer }),
      ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await training.fault('accommodationAnswer', answer, as(referent))).toBeUndefined();
    expect(await readBy(one, request.id, one.who)).toContain(WORDS);
    expect(
      await training.fault('accommodationRequest', { enrolmentId: one.enrolmentId, need: 'X' }, two.who),
    ).toMatchObject({ code: 'NOT_FOUND' });
    await training.write('accommodationWithdraw', { enrolmentId: one.enrolmentId }, '', one.who);
    await ask(two);
    await training.write('enrolmentWithdraw', { id: two.enrolmentId }, '', two.who);
    const { rows } = await training.pool.query(
      'select 1 from training.accommodation_request where enrolment_id = any($1)',
      [[one.enrolmentId, two.enrolmentId]],
    );
    expect(rows).toEqual([]);
  });

  it('is read by whoever is named for as long as they work there, and only what was asked since', async () => {
    const one = await learner(training, session, ain);
    await training.pool.query(`update network.person set email = 'asks@equipe.example' where id = $1`, [one.personId]);
    const { accommodationRequest: request } = await ask(one);
    const next = await arrives(training, nord, '2020-01-01');
    const input = { organizationId: nord, personId: next };
    expect(await training.fault('accommodationReferentSet', input, coordinator)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await training.fault('accommodationReferentSet', input)).toBeUndefined();
    const isClosed = async (): Promise<void> => {
      expect(await readBy(one, request.id, as(next))).not.toContain(request.id);
      expect(await training.fault('accommodationAnswer', { id: request.id, answer: 'Oui.' }, as(next))).toMatchObject({
        code: 'NOT_FOUND',
      });
    };
    await isClosed();
    const { rows: letters } = await training.pool.query(
      `select payload ->> 'template' as template from graphile_worker._private_jobs where payload ->> 'to' = 'asks@equipe.example'`,
    );
    expect(letters).toEqual([{ template: 'ACCOMMODATION_REFERENT_CHANGED' }]);
    await ask(one);
    expect(await readBy(one, request.id, as(next))).toContain(WORDS);
    // Named again, they go on reading.
    expect(await training.fault('accommodationReferentSet', input)).toBeUndefined();
    expect(await readBy(one, request.id, as(next))).toContain(WORDS);
    const named = async () =>
      training.ask(
        `{ trainingSession(id: "${session}") { accommodationReferent } organization(id: "${nord}") { accommodationReferent { id } } }`,
      );
    expect((await named()).organization.accommodationReferent).toEqual({ id: next });
    await training.pool.query('update network.position set valid_to = $2 where person_id = $1', [next, '2026-01-01']);
    await isClosed();
    expect(await named()).toEqual({
      trainingSession: { accommodationReferent: null },
      organization: { accommodationReferent: null },
    });
  });

  it('is forgotten thirty days after the session', async () => {
    const one = await learner(training, session, ain);
    await ask(one);
    const left = async (): Promise<number> =>
      (
        await training.pool.query('select 1 from training.accommodation_request where enrolment_id = $1', [
          one.enrolmentId,
        ])
      ).rows.length;
    const ends = (days: number) =>
      training.pool.query(
        `update training.half_day set starts_at = now() - make_interval(days => $2) - interval '1 hour' * (case half when 'MORNING' then 8 else 4 end),
           ends_at = now() - make_interval(days => $2) - interval '1 hour' * (case half when 'MORNING' then 5 else 1 end) where training_session_id = $1`,
        [session, days],
      );
    const holders = training.app.app.get(PersonalDataHolders, { strict: false });
    await ends(29);
    await holders.expire(training.pool);
    expect(await left()).toBe(1);
    await ends(30);
    await holders.expire(training.pool);
    expect(await left()).toBe(0);
  });
});
