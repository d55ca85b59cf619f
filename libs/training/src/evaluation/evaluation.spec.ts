import { beforeAll, describe, expect, it } from '@jest/globals';
import { type PoolClient } from 'pg';
import { ANONYMOUS, type Actor } from '#lib/access';
import { once, type JobHelpers } from '#lib/jobs';
import { training as module } from '#lib/training';
import { completedBy } from '../testing/completed.js';
import { coordinator, manager, nord, otherManager, publishedCourse, useTraining } from '../testing/training.js';
import { actor, tablesThatHold } from '#lib/testing';

const training = useTraining();
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training);
});

let day = Date.parse('2026-03-02');
let count = 0;
interface Evaluated {
  session: string;
  evaluation: string;
  people: { id: string; enrolmentId: string }[];
}

const query = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await training.pool.query(text, values)).rows;

/** A session that so many attended, an hour ago or so many months. */
async function held(many: number, months = 0): Promise<Omit<Evaluated, 'evaluation'>> {
  day += 86_400_000;
  const on = new Date(day).toISOString().slice(0, 10);
  const { sessionId, people } = await completedBy(
    training,
    course,
    on,
    Array.from({ length: many }, (_, i) => `N${i}`),
  );
  await query(
    `update training.half_day set starts_at = now() - make_interval(months => $2) - interval '3 hours' * (1 + (half = 'MORNING')::int),
       ends_at = now() - make_interval(months => $2) - interval '3 hours' * (half = 'MORNING')::int - interval '1 minute' where training_session_id = $1`,
    [sessionId, months],
  );
  await query(`update network.person set email = 'n' || right(id, 8) || '@equipe.example' where id = any($1)`, [
    people.map(({ id }) => id),
  ]);
  return { session: sessionId, people };
}

async function evaluated(many: number): Promise<Evaluated> {
  const { session, people } = await held(many);
  await run();
  const [{ id }] = await query(`select id from training.evaluation where training_session_id = $1 and moment = 'HOT'`, [
    session,
  ]);
  return { session, evaluation: id, people };
}
const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await training.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
};
/** As the job runs every hour; one that dies does so before the commit. */
async function run(dies = false): Promise<void> {
  const task = module.tasks.find(({ name }) => name === 'training.evaluations')!;
  await task.run({}, {
    ...{ jobId: `evaluations ${++count}`, withClient },
    once: (key: string, work: (client: PoolClient) => Promise<unknown>) =>
      withClient((client) =>
        once(client, key, async (same) => {
          await work(same);
          if (dies) throw new Error('The process dies');
        }),
      ),
  } as JobHelpers);
}
const letters = async (): Promise<any[]> =>
  (
    await query(`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'mail.send' and j.payload ->> 'template' = 'EVALUATION_ASKED' order by j.id`)
  ).map(({ payload }) => payload);
const lettersTo = async (people: readonly { id: string }[], moment: string): Promise<any[]> => {
  const addresses = (
    await query('select email from network.person where id = any($1)', [people.map(({ id }) => id)])
  ).map(({ email }) => email);
  return (await letters()).filter(({ to, values }) => addresses.includes(to) && values.moment === moment);
};
const tokenOf = ({ values }: any): string => new URL(values.link, 'http://localhost').hash.slice(1);

const as = (personId: string): Actor => ({ ...actor(), personId });
const hot = (satisfaction: number, more: object[] = []): object[] => [
  ...['satisfaction', 'objectives', 'content', 'methods', 'organization'].map((key) => ({ key, value: satisfaction })),
  { key: 'pace', value: 2 },
  ...more,
];
const answer = (evaluationId: string, personId: string, answers: object[]) =>
  training.write('evaluationAnswer', { evaluationId, answers }, 'evaluation { viewerHasAnswered }', as(personId));
const FIELDS = `status resultsStatus answerCount results { key answerCount mean counts texts } viewerMayAnswer viewerHasAnswered`;
const read = async (id: string, who: Actor = manager): Promise<any> =>
  (await training.ask(`{ evaluation(id: "${id}") { ${FIELDS} } }`, who)).evaluation;
const close = (id: string) =>
  query(`update training.evaluation set opens_at = now() - interval '9 days', closes_at = now() where id = $1`, [id]);

describe('those who took part', () => {
  it('are asked once by a letter with a link of their own, although the job dies and runs again', async () => {
    const { session, people } = await held(2, 3);
    await query(`update training.enrolment set status = 'ABSENT' where id = $1`, [people[1]!.enrolmentId]);
    await expect(run(true)).rejects.toThrow('The process dies');
    expect(await lettersTo(people, 'COLD')).toEqual([]);
    await run();
    await run();
    const sent = await lettersTo(people, 'COLD');
    expect(sent).toHaveLength(1);
    expect(await query(`select moment from training.evaluation where training_session_id = $1`, [session])).toEqual([
      { moment: 'COLD' },
    ]);
    const token = tokenOf(sent[0]);
    const asked = await training.write(
      'evaluationCheck',
      { token },
      'evaluation { moment isAnonymous session { id } questions { key kind isRequired choices } }',
      ANONYMOUS,
    );
    expect(asked.evaluation).toMatchObject({ moment: 'COLD', isAnonymous: true, session: { id: session } });
    const answers = [
      { key: 'used', value: 3 },
      { key: 'useful', value: 5 },
      { key: 'skills', value: 4 },
    ];
    const first = await training.write('evaluationAnswer', { token, answers }, 'evaluation { id }', ANONYMOUS);
    expect(first.userErrors).toEqual([]);
    expect(await training.fault('evaluationAnswer', { token, answers }, ANONYMOUS)).toMatchObject({
      code: 'EVALUATION_ANSWERED',
    });
    expect(await training.fault('evaluationCheck', { token: 'none' }, ANONYMOUS)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('answer once, however many times at once; others do not', async () => {
    const { evaluation, people } = await evaluated(2);
    const [one, two] = people as unknown as [{ id: string }, { id: string }];
    const all = await Promise.all(Array.from({ length: 6 }, () => answer(evaluation, one.id, hot(4))));
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await query('select 1 from training.evaluation_ballot where evaluation_id = $1', [evaluation])).toHaveLength(
      1,
    );
    expect(await read(evaluation, as(one.id))).toMatchObject({ viewerMayAnswer: false, viewerHasAnswered: true });
    expect(await read(evaluation, as(two.id))).toMatchObject({ viewerMayAnswer: true, viewerHasAnswered: false });
    const stranger = (await evaluated(1)).people[0]!;
    expect((await answer(evaluation, stranger.id, hot(1))).userErrors[0].code).toBe('NOT_FOUND');
    expect(await read(evaluation, as(stranger.id))).toBeNull();
    expect((await answer(evaluation, two.id, hot(4).slice(1))).userErrors[0]).toMatchObject({ path: ['answers'] });
    const wrong = [...hot(4).slice(0, 5), { key: 'pace', value: 4 }];
    expect((await answer(evaluation, two.id, wrong)).userErrors[0].path).toEqual(['answers', '5', 'value']);
    await close(evaluation);
    expect((await answer(evaluation, two.id, hot(4))).userErrors[0].code).toBe('EVALUATION_CLOSED');
  });
});

describe('what was answered', () => {
  it('is joined to nobody by anything in the tables', async () => {
    const { evaluation, people } = await evaluated(8);
    let before: string[] = [];
    const places: number[] = [];
    for (const [i, { id }] of people.entries()) {
      const words = `phrase-${i}-jamais-ailleurs`;
      expect((await answer(evaluation, id, hot(1 + (i % 5), [{ key: 'liked', text: words }]))).userErrors).toEqual([]);
      const ballots = await query(
        `select id::text, xmin::text, answers ->> 'liked' as words from training.evaluation_ballot where evaluation_id = $1 order by ctid`,
        [evaluation],
      );
      const now = ballots.map((ballot) => ballot.id);
      // All are written anew by whoever answered last, under other ids and in other places.
      expect(new Set(ballots.map(({ xmin }) => xmin)).size).toBe(1);
      places.push(ballots.findIndex((ballot) => ballot.words === words));
      expect(now.filter((one) => before.includes(one))).toEqual([]);
      before = now;
    }
    // Once in forty thousand times chance alone puts each of eight last.
    expect(places).not.toEqual(people.map((_, i) => i));
    const columns = await query(
      `select column_name from information_schema.columns where table_schema = 'training' and table_name = 'evaluation_ballot'`,
    );
    expect(columns.map(({ column_name: name }) => name).sort()).toEqual(['answers', 'evaluation_id', 'id']);
    // Neither an id of a ballot nor a word of it stands anywhere else: the audit log, idempotency keys, jobs, letters.
    const found = await tablesThatHold(
      training.pool,
      ['jamais-ailleurs', ...before].join('|'),
      'training.evaluation_ballot',
    );
    expect(found).toEqual([]);
    const marks = await query(
      `select distinct column_name from information_schema.columns where table_schema = 'training' and table_name = 'evaluation_invitation'`,
    );
    expect(marks.map(({ column_name: name }) => name).sort()).toEqual([
      ...['enrolment_id', 'evaluation_id', 'has_answered', 'secret_hash'],
    ]);
  });

  it('is joined to nobody by being the only answer, once it is closed', async () => {
    const { evaluation, people } = await evaluated(3);
    await answer(evaluation, people[1]!.id, hot(1));
    const marks = () =>
      query(
        `select 1 from training.evaluation_invitation where evaluation_id = $1 and (has_answered or secret_hash is not null)`,
        [evaluation],
      );
    await run();
    expect(await marks()).toHaveLength(3);
    await close(evaluation);
    await run();
    expect(await marks()).toEqual([]);
    expect(await read(evaluation, as(people[1]!.id))).toMatchObject({
      viewerMayAnswer: false,
      viewerHasAnswered: false,
    });
    expect((await answer(evaluation, people[1]!.id, hot(1))).userErrors[0].code).toBe('EVALUATION_CLOSED');
  });

  it('is told from five on, once nothing more is to come, to whoever holds the session', async () => {
    const { evaluation, people } = await evaluated(7);
    const cast = async (i: number, more: object[] = []) => answer(evaluation, people[i]!.id, hot(5, more));
    const hidden = { resultsStatus: 'COLLECTING', answerCount: null, results: [] };
    for (let i = 0; i < 6; i++) {
      await cast(i, [{ key: 'liked', text: `Apprécié ${i}` }, ...(i < 4 ? [{ key: 'improve', text: 'Le café' }] : [])]);
      // Five and six read alike: the sixth is not what is different.
      expect(await read(evaluation)).toMatchObject(hidden);
    }
    await close(evaluation);
    const told = await read(evaluation);
    expect(told).toMatchObject({ status: 'CLOSED', resultsStatus: 'RELEASED', answerCount: 6 });
    expect(told.results.map(({ key }: any) => key)).toEqual([
      ...['satisfaction', 'objectives', 'content', 'methods', 'pace', 'organization', 'liked'],
    ]);
    expect(told.results[0]).toMatchObject({ answerCount: 6, mean: 5, counts: [0, 0, 0, 0, 6], texts: null });
    expect(told.results[4]).toMatchObject({ mean: null, counts: [0, 6, 0] });
    expect(told.results[6].texts).toHaveLength(6);
    expect((await read(evaluation, coordinator)).answerCount).toBe(6);
    expect(await read(evaluation, as(people[0]!.id))).toMatchObject({
      resultsStatus: null,
      answerCount: null,
      results: [],
    });
    expect(await read(evaluation, otherManager)).toBeNull();
  });

  it('of fewer than five is not told, nor how many there are', async () => {
    const { evaluation, people } = await evaluated(6);
    const none = await evaluated(6);
    for (const { id } of people.slice(0, 4)) await answer(evaluation, id, hot(2));
    await close(evaluation);
    await close(none.evaluation);
    const few = await read(evaluation);
    expect(few).toMatchObject({ resultsStatus: 'TOO_FEW', answerCount: null, results: [] });
    expect(few).toEqual(await read(none.evaluation));
  });
});

describe('the satisfaction of a course', () => {
  const of = async (id: string): Promise<any[]> =>
    (
      await training.ask(
        `{ course(id: "${id}") { satisfaction { year answerCount mean satisfiedPercent } } }`,
        ANONYMOUS,
      )
    ).course.satisfaction;

  it('is public by year from five answers; what sessions with too few add is told with the whole year alone', async () => {
    const own = await publishedCourse(training);
    const usual = course;
    course = own;
    const [large, small, tiny] = [await evaluated(6), await evaluated(4), await evaluated(2)];
    course = usual;
    for (const [i, { id }] of large.people.entries()) await answer(large.evaluation, id, hot(i < 3 ? 5 : 3));
    for (const { id } of small.people) await answer(small.evaluation, id, hot(1));
    for (const { id } of tiny.people) await answer(tiny.evaluation, id, hot(1));
    expect(await of(own)).toEqual([]);
    const all = [large, small, tiny];
    const moved = (to: number) =>
      query(
        `update training.half_day set starts_at = make_timestamptz($2, 6, 3, 8, 0, 0) + (half = 'AFTERNOON')::int * interval '5 hours',
           ends_at = make_timestamptz($2, 6, 3, 11, 0, 0) + (half = 'AFTERNOON')::int * interval '5 hours' where training_session_id = any($1)`,
        [all.map(({ session }) => session), to],
      );
    for (const { evaluation } of all) await close(evaluation);
    const year = new Date().getUTCFullYear();
    const [alone] = await query('select * from training.satisfaction_at($1, $2, now())', [own, year]);
    expect(alone).toEqual({ answer_count: 6, mean: 4, satisfied_percent: 50 });
    // Whoever moves half-days afterwards, from a year to another, changes no year of answers.
    await moved(2025);
    expect(await of(own)).toEqual([{ year, answerCount: 6, mean: 4, satisfiedPercent: 50 }]);
    await query('update training.evaluation set year = 2025 where id = any($1)', [all.map((one) => one.evaluation)]);
    expect(await of(own)).toEqual([{ year: 2025, answerCount: 12, mean: 2.5, satisfiedPercent: 25 }]);
    // Four alone would be what the year says less what the session says.
    await query('delete from training.evaluation where id = $1', [tiny.evaluation]);
    expect(await of(own)).toEqual([{ year: 2025, answerCount: 6, mean: 4, satisfiedPercent: 50 }]);
  });
});

describe('what is asked', () => {
  it('is what the provider asks from a day on, after overall satisfaction', async () => {
    const question = { kind: 'CHOICE', label: 'Et le repas ?', choices: ['Bon', 'Froid'], isRequired: true };
    const input = { organizationId: nord, moment: 'HOT', from: '2031-01-01', questions: [question] };
    expect(await training.fault('evaluationFormPublish', { ...input, from: '2020-01-01' })).toMatchObject({
      path: ['from'],
    });
    expect(await training.fault('evaluationFormPublish', input, otherManager)).toMatchObject({ code: 'NOT_ALLOWED' });
    const made = await training.write(
      'evaluationFormPublish',
      input,
      'evaluationForm { from questions { key label choices } }',
    );
    expect(made.evaluationForm.questions).toMatchObject([
      { key: 'satisfaction' },
      { key: 'q1', choices: ['Bon', 'Froid'] },
    ]);
    const { evaluationForms } = await training.ask(
      `{ evaluationForms(filter: { organization: "${nord}", moment: HOT }) { nodes { from provider { id } } } }`,
    );
    expect(evaluationForms.nodes).toEqual([
      { from: '2031-01-01', provider: { id: nord } },
      { from: '2000-01-01', provider: null },
    ]);
  });

  it('before a session is answered by name, for who teaches and who provides it', async () => {
    const { session, people } = await held(2);
    await query(
      `update training.half_day set starts_at = starts_at + interval '9 days', ends_at = ends_at + interval '9 days' where training_session_id = $1`,
      [session],
    );
    await query(`update training.training_session set status = 'OPEN' where id = $1`, [session]);
    await query(
      `update training.enrolment set status = 'ACCEPTED', attended_minutes = null where training_session_id = $1`,
      [session],
    );
    await run();
    const [{ id }] = await query('select id from training.evaluation where training_session_id = $1', [session]);
    const answers = [
      { key: 'level', value: 2 },
      { key: 'practice', value: 1 },
      { key: 'expectations', text: 'Tout revoir' },
    ];
    expect((await answer(id, people[0]!.id, answers)).userErrors).toEqual([]);
    const positioning = async (who: Actor): Promise<any> =>
      (await training.ask(`{ evaluation(id: "${id}") { isAnonymous positioning { name key answer } } }`, who))
        .evaluation;
    expect(await positioning(manager)).toEqual({
      isAnonymous: false,
      positioning: [
        { name: 'Zoé N0', key: 'level', answer: '2' },
        { name: 'Zoé N0', key: 'practice', answer: 'Jamais' },
        { name: 'Zoé N0', key: 'expectations', answer: 'Tout revoir' },
      ],
    });
    expect((await positioning(as(people[0]!.id))).positioning).toHaveLength(3);
    expect((await positioning(as(people[1]!.id))).positioning).toEqual([]);
    expect((await positioning(coordinator)).positioning).toEqual([]);
  });
});
