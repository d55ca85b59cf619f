import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, caughtUp } from '#lib/testing';
import { citizen, coordinator, manager, neighbour, useParticipation, writer } from '../testing/participation.js';
import { recountBudgets, recountFile } from './budget.recount.js';
import { electionIn } from './pabulib/read.js';
import { count } from './rule/index.js';

const { app, prepare } = useParticipation();
const { ask, write } = app;

const VOTERS = 56;
const voters: Actor[] = [];
beforeAll(async () => {
  const ids = Array.from({ length: VOTERS }, () => typeId('person'));
  voters.push(...ids.map((personId) => ({ ...actor(), personId })));
  await app.pool.query(
    `insert into network.person (id, given_name, family_name) select x.id, 'V', 'Voix ' || x.nr from unnest($1::text[]) with ordinality x(id, nr)`,
    [ids],
  );
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const soon = (): string => new Date(Date.now() + 3_600_000).toISOString();

/** A published initiative with a budget that is being prepared. */
async function prepared(slug: string, territory?: string): Promise<string> {
  const territories = territory ? [territory] : [];
  const { initiative } = await prepare(slug, { territories }, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const { call } = await write(
    'callRecord',
    {
      ...{ initiativeId: initiative.id, kind: 'BUDGET', titleFr: `Budget ${slug}`, opensAt: soon() },
      closesAt: '2099-01-01T00:00:00Z',
    },
    'call { id __typename }',
    manager,
  );
  expect(call.__typename).toBe('BudgetCall');
  return call.id;
}
const RULE = { kind: 'EQUAL_SHARES', ballotKind: 'APPROVAL', envelope: 100_000, maximumChoices: 3 };
const project = (callId: string, titleFr: string, cost: number, more: object = {}): Promise<any> =>
  write('budgetProjectRecord', { callId, titleFr, cost, ...more }, 'budgetProject { id number version }', manager);
const rule = (callId: string, more: object = {}, who = manager): Promise<any> =>
  write('budgetRuleSet', { callId, ...RULE, ...more }, 'call { id ... on BudgetCall { rule { number } } }', who);
const open = (callId: string): Promise<unknown> =>
  app.pool.query(`update participation.call set opens_at = now() - interval '1 day' where id = $1`, [callId]);
const close = (callId: string): Promise<unknown> =>
  app.pool.query(`update participation.call set closes_at = now() where id = $1`, [callId]);
const choices = (...numbers: number[]): object[] => numbers.map((number) => ({ number }));
const cast = (callId: string, given: object[], who: Actor = citizen, more: object = {}): Promise<any> =>
  write('budgetBallotCast', { callId, choices: given, ...more }, 'receipt { code } call { id }', who);
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }): string[] =>
  userErrors.map(({ code, path }) => [code, ...(path ?? [])].join(' '));
const http = (path: string, who?: string): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { headers: who ? { authorization: `Bearer ${who}` } : {} });

const TOLD = `query ($id: ID!) { call(id: $id) { id version state ... on BudgetCall {
  stage rule { kind completion seedCommitment } booths { name turnout } viewerBallot { votedOn receipt choices { number points } }
  result { turnout online paper spent exhausted ballotsHash seed receipts envelopes { envelope spent ballots pabulib }
    funded { project { number title cost } explanation reason votes share place } notFunded { project { number } reason left against explanation } } } } }`;
const told = async (id: string, who: Actor = citizen): Promise<any> => (await ask(TOLD, who, { id })).call;

it('is prepared by whoever answers for it, and neither rule nor projects change once the ballot is open', async () => {
  const callId = await prepared('budget-prepare');
  expect(await told(callId)).toMatchObject({ stage: 'PREPARED', rule: null, result: null, viewerBallot: null });
  expect(codes(await write('budgetProjectRecord', { callId, titleFr: 'x', cost: 1 }, '', neighbour))).toEqual([
    'NOT_ALLOWED',
  ]);
  expect(codes(await rule(callId, {}, writer))).toEqual(['NOT_ALLOWED']);
  for (const [values, refusal] of [
    [{ kind: 'GREEDY', completion: 'ADD_ONE' }, 'INVALID_INPUT completion'],
    [{ ballotKind: 'POINTS' }, 'INVALID_INPUT points'],
    [{ points: 3 }, 'INVALID_INPUT points'],
    [{ envelope: 0 }, 'INVALID_INPUT envelope'],
    [{ incompatible: [{ number: 1, otherNumber: 2 }] }, 'INVALID_INPUT incompatible 0 number'],
    [{ envelopes: [{ territoryId: 'none', amount: 3 }] }, 'NOT_FOUND envelopes 0 territoryId'],
  ] as const)
    expect(codes(await rule(callId, values))).toEqual([refusal]);
  const first = (await project(callId, 'Un préau', 40_000)).budgetProject;
  await project(callId, 'Une haie', 20_000);
  const { id } = (await project(callId, 'Rien', 1)).budgetProject;
  await write('budgetProjectRemove', { id }, '', manager);
  const removed = await project(callId, 'Un banc', 5_000);
  expect(removed.budgetProject.number).toBe(4);
  expect((await rule(callId)).call.rule.number).toBe(1);
  expect((await rule(callId, { incompatible: [{ number: 2, otherNumber: 1 }] })).call.rule.number).toBe(2);
  const { seedCommitment } = (await told(callId)).rule;
  expect(seedCommitment).toMatch(/^[0-9a-f]{64}$/);
  expect(codes(await cast(callId, choices(1)))).toEqual(['BUDGET_STAGE']);
  await open(callId);
  expect(await told(callId)).toMatchObject({ stage: 'VOTING', rule: { seedCommitment } });
  const stuck = async (): Promise<string[][]> => [
    codes(await rule(callId)),
    codes(await project(callId, 'Trop tard', 1)),
    codes(await write('budgetProjectUpdate', { id: first.id, cost: 1 }, '', manager)),
    codes(await write('budgetProjectRemove', { id: first.id }, '', manager)),
    codes(await write('callUpdate', { id: callId, opensAt: '2030-01-01T00:00:00Z' }, '', manager)),
    codes(await write('callRemove', { id: callId }, '', manager)),
    codes(await write('budgetCount', { callId }, '', manager)),
    codes(await write('budgetBoothRecord', { callId, name: 'x', turnout: 1, ballots: ['1'] }, '', manager)),
  ];
  expect((await stuck()).map(([code]) => code!.split(' ')[0])).toEqual(Array.from({ length: 8 }, () => 'BUDGET_STAGE'));
  expect(codes(await write('contributionSubmit', { callId, title: 'x' }, '', citizen))).toEqual([
    'INVALID_INPUT callId',
  ]);
  // Who may vote and until when stays as it was told; later is no harm.
  const { initiative } = (
    await ask('query ($id: ID!) { call(id: $id) { initiative { id } } }', manager, { id: callId })
  ).call;
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const moved = (closesAt: string): Promise<any> => write('callUpdate', { id: callId, closesAt }, '', manager);
  expect(
    (
      await Promise.all([
        write('initiativeClose', { id: initiative.id, outcomeFr: 'Fini.' }, '', manager),
        write('initiativeUpdate', { id: initiative.id, territories: [territory] }, '', manager),
        moved(new Date(Date.now() + 1000).toISOString()),
      ])
    ).map((answer) => codes(answer)),
  ).toEqual([['BUDGET_STAGE'], ['BUDGET_STAGE territories'], ['BUDGET_STAGE closesAt']]);
  expect(codes(await moved('2199-01-01T00:00:00Z'))).toEqual([]);
  // Whoever may not close it is told that, and not how far the ballot is.
  expect(codes(await write('initiativeClose', { id: initiative.id, outcomeFr: 'x' }, '', neighbour))).toEqual([
    'NOT_ALLOWED',
  ]);
  await close(callId);
  expect(codes(await write('callUpdate', { id: callId, closesAt: '2099-01-01T00:00:00Z' }, '', manager))).toEqual([
    'BUDGET_STAGE closesAt',
  ]);
});

it('takes one ballot of each person, changed until the close, and tells nothing of it to anybody else', async () => {
  const callId = await prepared('budget-vote');
  for (const [title, cost] of [
    ['A', 60_000],
    ['B', 50_000],
    ['C', 40_000],
    ['D', 10_000],
  ] as const)
    await project(callId, `Projet ${title}`, cost);
  await rule(callId, { completion: 'ADD_ONE_THEN_GREEDY', minimumVotes: 2 });
  await open(callId);
  expect(await app.refused('budgetBallotCast', { callId, choices: choices(1) }, ANONYMOUS)).toEqual([
    'UNAUTHENTICATED',
  ]);
  for (const [given, refusal] of [
    [[], 'INVALID_INPUT choices'],
    [choices(1, 2, 3, 4), 'INVALID_INPUT choices'],
    [choices(9), 'INVALID_INPUT choices 0'],
    [choices(1, 1), 'INVALID_INPUT choices 1'],
    [[{ number: 1, points: 5 }], 'INVALID_INPUT choices 0'],
  ] as const)
    expect(codes(await cast(callId, [...given]))).toEqual([refusal]);
  const before = await told(callId, coordinator);
  const [{ xid }] = (await app.pool.query('select pg_current_xact_id()::text as xid')).rows;
  const listener = await app.pool.connect();
  let notified = 0;
  listener.on('notification', () => notified++);
  await listener.query('listen content_changed');
  // Of many at once each counts once, and of one person's the last.
  const sent = await Promise.all(voters.map((who, i) => cast(callId, choices(1, i % 2 ? 2 : 3), who)));
  expect(sent.flatMap(codes)).toEqual([]);
  const again = await cast(callId, choices(4, 3), voters[0]);
  expect(again.receipt.code).toBe(sent[0].receipt.code);
  expect(await told(callId, voters[0])).toMatchObject({
    viewerBallot: {
      receipt: again.receipt.code,
      choices: [
        { number: 3, points: 1 },
        { number: 4, points: 1 },
      ],
    },
    ...{ result: null, booths: [] },
  });
  // Nothing is notified of a ballot; whoever listens hears of all else.
  await listener.query('select 1');
  expect(notified).toBe(0);
  await listener.query(`update participation.budget_seed set seed = seed where call_id = $1`, [callId]);
  await listener.query('unlisten *');
  expect(notified).toBeGreaterThan(0);
  listener.removeAllListeners('notification');
  listener.release();
  // Nothing has moved for anybody: not the record, the feed, the log; and no code or count is anywhere.
  for (const who of [ANONYMOUS, citizen, manager, coordinator])
    expect(await told(callId, who)).toEqual({ ...before, viewerBallot: null });
  await caughtUp(app.pool);
  const feed = await app.pool.query(`select id from changes.current where id = $1 and xid >= $2::text::xid8`, [
    callId,
    xid,
  ]);
  expect(feed.rows).toEqual([]);
  const { rows: log } = await app.pool.query(`select * from audit.entry where action like 'BUDGET_BALLOT%'`);
  expect(log).toEqual([]);
  for (const path of [`/files/budget-calls/${callId}.pb`, `/files/budget-calls/${callId}-receipts.txt`])
    expect((await http(path)).status).toBe(404);
  await expect(
    app.pool.query('insert into participation.budget_voter select * from participation.budget_voter'),
  ).rejects.toThrow(/duplicate key/);

  await close(callId);
  expect(codes(await cast(callId, choices(1)))).toEqual(['BUDGET_STAGE']);
  expect(await told(callId, manager)).toMatchObject({ stage: 'CLOSED', result: null });
  // What can be changed no more is shown no more: it would prove to others how one voted.
  expect((await told(callId, voters[0])).viewerBallot).toMatchObject({ receipt: again.receipt.code, choices: [] });
  // Paper, by whoever answers for it: as many ballots as signatures, each of them sound.
  const booth = (name: string, turnout: number, ballots: string[], who = manager): Promise<any> =>
    write(
      'budgetBoothRecord',
      { callId, name, turnout, ballots, note: 'Rien à signaler.' },
      'call { id ... on BudgetCall { booths { id name } } }',
      who,
    );
  expect(codes(await booth('Mairie', 3, ['1', '2']))).toEqual(['BOOTH_TURNOUT ballots']);
  expect(codes(await booth('Mairie', 2, ['1', '2 2']))).toEqual(['INVALID_INPUT ballots 1']);
  expect(codes(await booth('Mairie', 2, ['1', 'deux']))).toEqual(['INVALID_INPUT ballots 1']);
  expect(await app.refused('budgetBoothRecord', { callId, name: 'x', turnout: 1, ballots: ['1'] }, citizen)).toEqual([
    'FORBIDDEN',
  ]);
  expect(codes(await booth('Mairie', 1, ['1'], neighbour))).toEqual(['NOT_ALLOWED']);
  const [{ id: boothId }] = (await booth('Erreur', 1, ['1'])).call.booths;
  expect(codes(await write('budgetBoothRemove', { callId, boothId }, '', manager))).toEqual([]);
  expect(codes(await booth('Mairie', 2, ['4, 1', '4']))).toEqual([]);
  expect(codes(await booth('Mairie', 1, ['1']))).toEqual(['INVALID_INPUT name']);
  expect((await told(callId)).booths).toEqual([]);
  expect(codes(await write('budgetCount', { callId }, '', writer))).toEqual(['NOT_ALLOWED']);
  expect(codes(await write('budgetCount', { callId }, '', manager))).toEqual([]);

  const { result, rule: said, ...counted } = await told(callId, ANONYMOUS);
  expect(counted).toMatchObject({ stage: 'COUNTED', booths: [{ name: 'Mairie', turnout: 2 }], viewerBallot: null });
  expect(result).toMatchObject({ turnout: 58, online: 56, paper: 2, spent: 100_000, exhausted: true });
  expect(sha256(result.seed)).toBe(said.seedCommitment);
  // 56 of 58 approve of A, and half of them of B or C: what is left of 100,000 pays for C.
  expect(result.funded.map(({ project: { title } }: any) => title)).toEqual(['Projet A', 'Projet C']);
  expect(result.funded[0]).toMatchObject({
    votes: 56,
    place: 1,
    explanation: expect.stringMatching(/^Financé avec 56 bulletins \(97\s%\)\.$/),
  });
  expect(result.notFunded).toMatchObject([
    { project: { number: 2 }, reason: 'TOO_DEAR', left: 0 },
    { project: { number: 4 }, reason: 'TOO_DEAR', left: 0 },
  ]);
  expect(await told(callId, voters[0])).toMatchObject({ viewerBallot: { receipt: null, choices: [] } });
  // Each receipt is found; the ballots can be counted again from the file, and nobody stands in it.
  const receipts = (await (await http(result.receipts)).text()).trim().split('\n');
  expect(receipts).toHaveLength(56);
  expect(receipts.toSorted()).toEqual(sent.map(({ receipt }: any) => sha256(receipt.code)).toSorted());
  const file = await http(result.envelopes[0].pabulib);
  expect(file.headers.get('content-disposition')).toContain('.pb');
  const text = await file.text();
  for (const { personId } of voters) expect(text).not.toContain(personId);
  const taken = electionIn(text);
  expect(taken.election.ballots).toHaveLength(58);
  expect(count(taken.election)).toMatchObject({
    version: taken.functionVersion,
    funded: taken.selected.toSorted(),
    spent: 100_000,
  });
  expect(count(taken.election).projects.map(({ id, why }) => [Number(id), why])).toEqual(
    [...result.funded, ...result.notFunded].map(({ project: { number }, reason }: any) => [number, reason]),
  );
  const {
    rows: [kept],
  } = await app.pool.query('select * from participation.budget_result where call_id = $1', [callId]);
  expect(sha256(kept.ballots.join('\n'))).toBe(result.ballotsHash);
  const { rows: roll } = await app.pool.query(
    'select * from participation.budget_voter where call_id = $1 and coalesce(choice, receipt) is not null',
    [callId],
  );
  expect(roll).toEqual([]);
  await expect(app.pool.query(`update participation.budget_result set spent = 0`)).rejects.toThrow();
  await expect(app.pool.query(`update participation.budget_result set ballots_hash = ''`)).rejects.toThrow(
    /never changes/,
  );
  expect(codes(await write('budgetCount', { callId }, '', manager))).toEqual(['BUDGET_STAGE callId']);
  expect((await app.pool.query('select * from participation.budget_kept_differences')).rows).toEqual([]);
  expect(recountFile(text).isAsSelected).toBe(true);
  expect((await recountBudgets(app.pool)).find(({ id }) => id === callId)).toEqual({
    id: callId,
    ballots: 58,
    differs: [],
  });
  const document = `{ call(id: "${callId}") { ... on BudgetCall { rule { kind completion } result { funded { project { title cost } explanation } exhausted ballotsHash } } } }`;
  expect((await ask(document, ANONYMOUS)).call.result.exhausted).toBe(true);
});

it('asks where one lives, keeps within what one can pay, and publishes no ballots where they are few', async () => {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const [lille, paris] = await Promise.all(
    ['59350', '75056'].map(
      async (code) => (await ask(`{ territory(kind: COMMUNE, code: "${code}") { id } }`)).territory.id,
    ),
  );
  const callId = await prepared('budget-communes', territory);
  expect(codes(await project(callId, 'Ailleurs', 1, { territoryId: paris }))).toEqual(['INVALID_INPUT territoryId']);
  await project(callId, 'Lille 1', 6_000, { territoryId: lille });
  await project(callId, 'Lille 2', 5_000, { territoryId: lille });
  await project(callId, 'Partout', 80_000);
  expect(
    codes(
      await rule(callId, {
        envelopes: [{ territoryId: lille, amount: 10_000 }],
        incompatible: [{ number: 1, otherNumber: 3 }],
      }),
    ),
  ).toEqual(['INVALID_INPUT incompatible']);
  expect(
    codes(
      await rule(callId, {
        ballotKind: 'KNAPSACK',
        kind: 'GREEDY',
        envelopes: [{ territoryId: lille, amount: 10_000 }],
      }),
    ),
  ).toEqual([]);
  await open(callId);
  expect(codes(await cast(callId, choices(1)))).toEqual(['INVALID_INPUT territoryId']);
  expect(codes(await cast(callId, choices(1), citizen, { territoryId: paris }))).toEqual([
    'OUTSIDE_PERIMETER territoryId',
  ]);
  const { userErrors } = await cast(callId, choices(1, 2), citizen, { territoryId: lille });
  expect(userErrors).toMatchObject([{ code: 'BUDGET_OVERSPENT', cost: 11_000, envelope: 10_000 }]);
  expect(codes(await cast(callId, choices(1, 3), citizen, { territoryId: lille }))).toEqual([]);
  await close(callId);
  await write('budgetCount', { callId }, '', manager);
  const { result } = await told(callId);
  expect(result.envelopes).toEqual([
    { envelope: 100_000, spent: 80_000, ballots: 1, pabulib: null },
    { envelope: 10_000, spent: 6_000, ballots: 1, pabulib: null },
  ]);
  expect(result.ballotsHash).toBeNull();
  const few = await http(`/files/budget-calls/${callId}.pb`);
  expect([few.status, await few.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'TOO_FEW_BALLOTS', ballots: 1, fewest: 50 }),
  ]);
});

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
    expect((await told(callId)).result).toMatchObject({ spent: 30, funded: [{ votes: 1 }, { votes: 1 }] });
  }
});
