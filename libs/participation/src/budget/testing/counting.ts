import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { participation } from '#lib/participation';
import { citizen, manager, neighbour, writer } from '../../testing/participation.js';
import {
  app,
  ask,
  write,
  voters,
  prepared,
  project,
  rule,
  open,
  close,
  choices,
  cast,
  codes,
  http,
  told,
  WALK,
} from './budgets.js';

it('counts points, and ranks, as they were given', async () => {
  for (const [slug, more, ballots, lines] of [
    [
      'points',
      { ballotKind: 'POINTS', points: 5 },
      [
        [
          { number: 1, points: 4 },
          { number: 2, points: 1 },
        ],
      ],
      '1:4,2:1',
    ],
    ['rangs', { ballotKind: 'RANKED' }, [choices(2, 1)], '1:2,2:3'],
  ] as const) {
    const callId = await prepared(`budget-${slug}`);
    await project(callId, 'Un', 10);
    await project(callId, 'Deux', 20);
    expect(codes(await rule(callId, more))).toEqual([]);
    await open(callId);
    if (slug === 'points')
      expect(
        codes(
          await cast(callId, [
            { number: 1, points: 4 },
            { number: 2, points: 2 },
          ]),
        ),
      ).toEqual(['INVALID_INPUT choices']);
    for (const given of ballots) expect(codes(await cast(callId, [...given]))).toEqual([]);
    await close(callId);
    await write('budgetCount', { callId }, '', manager);
    const { rows } = await app.pool.query('select ballots from participation.budget_result where call_id = $1', [
      callId,
    ]);
    expect(rows).toEqual([{ ballots: [lines] }]);
    expect((await told(callId)).result).toMatchObject({ spent: 30, funded: [{ votes: null }, { votes: null }] });
  }
});

it('shows whoever writes it what the rule does with ballots of nobody, and nobody else', async () => {
  const preview = async (id: string, who: Actor, seed = 'x'): Promise<any> =>
    (
      await ask(
        `query ($id: ID!, $seed: String!) { call(id: $id) { ... on BudgetCall { preview(ballots: 60, seed: $seed) {
          seed ballots spent exhausted envelopes { envelope spent ballots pabulib } funded { project { number title } reason votes explanation } notFunded { project { number } } } } } }`,
        who,
        { id, seed },
      )
    ).call.preview;
  const callId = await prepared('budget-preview');
  for (const cost of [60_000, 50_000, 40_000, 10_000, 5_000]) await project(callId, `À ${cost}`, cost);
  expect(await preview(callId, manager)).toBeNull();
  for (const more of [
    {},
    { ballotKind: 'KNAPSACK' },
    { ballotKind: 'RANKED', kind: 'GREEDY' },
    { ballotKind: 'POINTS', points: 5 },
  ]) {
    await rule(callId, more);
    const first = await preview(callId, manager);
    expect(first).toMatchObject({ seed: 'x', ballots: 60, envelopes: [{ envelope: 100_000, pabulib: null }] });
    expect(first.spent).toBeLessThanOrEqual(100_000);
    expect(first.funded.length + first.notFunded.length).toBe(5);
    expect(await preview(callId, manager)).toEqual(first);
    expect(await preview(callId, manager, 'y')).not.toEqual({ ...first, seed: 'y' });
  }
  // Many ballots are counted aside, one box after the other; who would wait too long is told so.
  const many = async (seeds: string[]): Promise<any> =>
    app.app.run(
      `{ call(id: "${callId}") { ... on BudgetCall { ${seeds
        .map((seed) => `${seed}: preview(ballots: 2000, seed: "${seed}") { spent funded { votes } }`)
        .join(' ')} } } }`,
      {},
      manager,
      'level',
    );
  const { data, errors } = await many(Array.from({ length: 14 }, (_, i) => `s${i}`));
  const answered = Object.entries(data.call).filter(([, answer]) => answer);
  expect(new Set(errors.map(({ extensions }: any) => extensions.code))).toEqual(new Set(['UNAVAILABLE']));
  expect(answered.length + errors.length).toBe(14);
  const [seed, answer] = answered[0] as [string, any];
  expect(answer.funded[0].votes).toBeGreaterThan(300);
  expect((await many([seed])).data.call[seed]).toEqual(answer);
  for (const who of [ANONYMOUS, citizen, neighbour, writer]) expect(await preview(callId, who)).toBeNull();
  const before = await preview(callId, manager);
  await open(callId);
  await cast(callId, choices(1));
  // Real ballots change nothing of it.
  expect(await preview(callId, manager)).toEqual(before);
  await close(callId);
  expect(await preview(callId, manager)).toBeNull();
});

const failed: object[] = [];
const run = (): Promise<unknown> =>
  participation.tasks
    .find(({ name }) => name === 'participation.budgets')!
    .run({}, {
      get: (token: never) => app.app.app.get(token, { strict: false }),
      withClient: (work: any) => work(app.pool),
      log: { error: (facts: object) => failed.push(facts) },
    } as never);

it('is counted whatever is said of its initiative, and only where its vote was held', async () => {
  const ready = async (slug: string): Promise<{ callId: string; id: string }> => {
    const callId = await prepared(slug);
    for (const title of ['Un', 'Deux']) await project(callId, title, 10);
    await rule(callId, { paperDays: 0 });
    const found = await ask('query ($id: ID!) { call(id: $id) { initiative { id } } }', manager, { id: callId });
    const { id } = found.call.initiative;
    await app.pool.query(`update participation.initiative set published_on = '2026-01-01' where id = $1`, [id]);
    return { callId, id };
  };
  const end = (id: string, on?: string): Promise<any> =>
    write('initiativeClose', { id, on, outcomeFr: 'Fini.' }, '', manager);
  const held = await ready('budget-held');
  await open(held.callId);
  await cast(held.callId, choices(1));
  await close(held.callId);
  // It was not closed before the vote; where the rows say so, it is counted all the same.
  expect(codes(await end(held.id, '2026-01-02'))).toEqual(['INVALID_INPUT on']);
  expect(codes(await end(held.id))).toEqual([]);
  await app.pool.query(`update participation.initiative set closed_on = '2026-01-02' where id = $1`, [held.id]);
  await run();
  expect((await told(held.callId)).stage).toBe('COUNTED');

  // What was closed before it opened was never voted on: no paper, no count, and no vote once its time has passed.
  const missed = await ready('budget-missed');
  expect(codes(await end(missed.id))).toEqual([]);
  const reopen = (): Promise<any> => write('initiativeReopen', { id: missed.id }, '', manager);
  const lasts = (time: string): Promise<unknown> =>
    app.pool.query(
      `update participation.call set opens_at = clock_timestamp(), closes_at = clock_timestamp() + $2::interval where id = $1`,
      [missed.callId, time],
    );
  await lasts('1 millisecond');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await run();
  expect((await told(missed.callId)).stage).toBe('PREPARED');
  const booth = { callId: missed.callId, name: 'x', turnout: 1, ballots: ['1'] };
  for (const [mutation, input] of [
    ['budgetBoothRecord', booth],
    ['budgetCount', { callId: missed.callId }],
  ] as const)
    expect(codes(await write(mutation, input, '', manager))).toEqual(['BUDGET_STAGE callId']);
  expect(codes(await reopen())).toEqual(['NOT_ALLOWED']);
  // While there is time left it opens late.
  await lasts('1 day');
  expect(codes(await reopen())).toEqual([]);
  expect((await told(missed.callId)).stage).toBe('VOTING');
  expect(codes(await write('budgetBoothRecord', booth, '', manager))).toEqual(['BUDGET_STAGE callId']);
});

it('is counted by itself once, seen by those who answer for it, and told by the day that was promised', async () => {
  failed.length = 0;
  const callId = await prepared('budget-by-itself');
  await project(callId, 'Un', 10);
  await project(callId, 'Deux', 20);
  await rule(callId, { paperDays: 0, publishedDays: 5 });
  await open(callId);
  const sent = await Promise.all(voters.slice(0, 20).map((who) => cast(callId, choices(1), who)));
  expect(sent.flatMap(codes)).toEqual([]);
  // Nothing is done before its time.
  await run();
  expect(await told(callId, manager)).toMatchObject({ stage: 'VOTING', result: null });

  // Voters of the last second: counted are those who were told that their ballot is in, whatever they said last.
  const change = Promise.all(voters.map((who, i) => cast(callId, choices(i < 20 ? 2 : 1), who)));
  await new Promise((resolve) => setTimeout(resolve, 60));
  await close(callId);
  const late = (await change).map(codes);
  expect([...new Set(late.flat())].filter((code) => code !== 'BUDGET_STAGE')).toEqual([]);
  const counted = voters.filter((_, i) => i < 20 || late[i]!.length === 0).length;
  const said = voters.map((_, i) => (i < 20 && late[i]!.length === 0 ? 2 : i < 20 || late[i]!.length === 0 ? 1 : 0));
  expect(
    codes(await write('budgetBoothRecord', { callId, name: 'x', turnout: 1, ballots: ['1'] }, '', manager)),
  ).toEqual(['INVALID_INPUT callId']);

  // A count that dies leaves nothing behind; of several at once one counts.
  const seeds = await app.pool.query('delete from participation.budget_seed where call_id = $1 returning *', [callId]);
  await run();
  await app.pool.query(
    'insert into participation.budget_seed select * from jsonb_populate_record(null::participation.budget_seed, $1)',
    [JSON.stringify(seeds.rows[0])],
  );
  expect(failed).toHaveLength(1);
  const held = await app.pool.query(
    'select count(choice)::int as n from participation.budget_voter where call_id = $1',
    [callId],
  );
  expect([held.rows[0].n, (await told(callId)).stage]).toEqual([counted, 'CLOSED']);
  await Promise.all([run(), run(), run(), write('budgetCount', { callId }, '', manager)]);
  await run();
  expect(failed).toHaveLength(1);
  const { rows } = await app.pool.query(
    `select (select count(*)::int from participation.budget_result where call_id = $1) as results,
       (select count(*)::int from audit.entry where action = 'BUDGET_COUNT' and subject_id = $1) as entries`,
    [callId],
  );
  expect(rows).toEqual([{ results: 1, entries: 1 }]);

  // Until it is told it is there for those who answer for it alone, and nowhere else.
  const number = (n: number): number => said.filter((one) => one === n).length;
  const { result, ...early } = await told(callId, manager);
  expect(early).toMatchObject({ stage: 'CHECKING' });
  expect(result).toMatchObject({ turnout: counted, publishedAt: null });
  expect(result.checks.map(({ isRight }: any) => isRight)).toEqual([true, true, true, true, true]);
  const votes = Object.fromEntries(
    [...result.funded, ...result.notFunded].map(({ project: { number: n }, votes: v }: any) => [n, v]),
  );
  expect(votes).toEqual({ 1: number(1), 2: number(2) });
  const [{ id: projectId }] = (await ask(`{ budgetProjects(filter: { call: "${callId}" }) { nodes { id } } }`))
    .budgetProjects.nodes;
  for (const who of [ANONYMOUS, citizen, neighbour, voters[0]!]) {
    expect(await told(callId, who)).toMatchObject({ stage: 'CHECKING', result: null, booths: [] });
    expect((await ask(WALK, who, { id: projectId })).node.outcome).toBeNull();
  }
  for (const path of [`${callId}.pb`, `${callId}-receipts.txt`])
    expect((await http(`/files/budget-calls/${path}`)).status).toBe(404);
  expect(codes(await write('budgetResultPublish', { callId }, '', writer))).toEqual(['NOT_ALLOWED']);

  // Whoever voted or follows it gets news of it, once it is told.
  const readers = [voters[0]!, neighbour].map((who) => [typeId('account'), who.personId!] as const);
  for (const [id, personId] of readers)
    await app.pool.query(`insert into identity.account (id, email, person_id) values ($1, $1 || '@example.org', $2)`, [
      id,
      personId,
    ]);
  await app.pool.query('insert into notifications.follow (account_id, subject_id) values ($1, $2)', [
    readers[1]![0],
    callId,
  ]);
  const news = async (): Promise<unknown[]> =>
    (
      await app.pool.query(
        `select e.kind, e.facts, l.waits_for as "waitsFor" from notifications.event e join notifications.line l on l.event_id = e.id
         join notifications.notification n on n.id = l.notification_id where n.account_id = any($1) and e.subject_id = $2`,
        [readers.map(([id]) => id), callId],
      )
    ).rows;
  expect(await news()).toEqual([]);
  await app.pool.query(
    `update participation.call set opens_at = opens_at - interval '9 days', closes_at = now() - interval '5 days' where id = $1`,
    [callId],
  );
  await run();
  // Nothing is checked any more of what everybody was told, also not for those who answer for it.
  for (const who of [ANONYMOUS, manager])
    expect(await told(callId, who)).toMatchObject({ stage: 'COUNTED', result: { turnout: counted, checks: [] } });
  expect(codes(await write('budgetResultPublish', { callId }, '', manager))).toEqual(['BUDGET_STAGE callId']);
  await run();
  const facts = { ballots: counted, funded: result.funded.length };
  expect(await news()).toEqual(readers.map(() => ({ kind: 'participation.budget-told', facts, waitsFor: 'AT_ONCE' })));
});
