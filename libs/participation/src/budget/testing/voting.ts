import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { count, electionIn, recountFile } from '#lib/counting';
import { recountBudgets } from '#lib/participation';
import { PersonalDataHolders } from '#lib/personal-data';
import { caughtUp } from '#lib/testing';
import { citizen, coordinator, manager, neighbour, writer } from '../../testing/participation.js';
import {
  app,
  ask,
  write,
  voters,
  sha256,
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
} from './budgets.js';

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

  const exported = async (): Promise<any[]> => {
    const personId = voters[0]!.personId!;
    const query = async (text: string, values?: readonly unknown[]) =>
      (await app.pool.query(text, values && [...values])).rows;
    const of = { accountId: null, personId, people: [personId], addresses: [] };
    const holders = app.app.app.get(PersonalDataHolders, { strict: false });
    return ((await holders.export({ query }, of)) as any).account.budgetBallots;
  };
  expect(await exported()).toMatchObject([{ choice: '3:1,4:1', receipt: again.receipt.code }]);
  await close(callId);
  expect(await exported()).toMatchObject([{ voted_on: expect.anything(), choice: null, receipt: null }]);
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

  // The log tells no hash of ballots: of few, it would tell them.
  expect((await app.lastAudited(callId))!.after).toEqual({ ballots: 58, spent: 100_000 });
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
  for (const who of [citizen, ...voters.slice(0, 3)])
    expect(codes(await cast(callId, choices(1, 3), who, { territoryId: lille }))).toEqual([]);
  await close(callId);
  await write('budgetCount', { callId }, '', manager);
  const { result } = await told(callId);
  // Of fewer than five ballots nothing is told but what is funded.
  expect(result.envelopes).toEqual([
    { envelope: 100_000, spent: 80_000, ballots: null, pabulib: null },
    { envelope: 10_000, spent: 6_000, ballots: null, pabulib: null },
  ]);
  expect(result.funded.map(({ votes, share, explanation }: any) => [votes, share, explanation])).toEqual(
    Array.from({ length: 2 }, () => [null, null, expect.stringMatching(/^Financé\. Moins de cinq bulletins/)]),
  );
  expect(result.funded.map(({ reason, place }: any) => [reason, place])).toEqual([
    ['FUNDED', null],
    ['FUNDED', null],
  ]);
  expect(result.notFunded).toMatchObject([
    {
      project: { number: 2 },
      reason: 'HELD_BACK',
      left: null,
      against: null,
      explanation: expect.stringMatching(/^Non financé\. Moins/),
    },
  ]);
  expect([result.exhausted, result.ballotsHash]).toEqual([false, null]);
  for (const who of [manager, ANONYMOUS]) {
    const { nodes } = (
      await ask(`{ budgetProjects(filter: { call: "${callId}" }) { nodes { outcome { reason place votes } } } }`, who)
    ).budgetProjects;
    expect(nodes.map(({ outcome }: any) => outcome.reason)).toEqual(['FUNDED', 'HELD_BACK', 'FUNDED']);
  }
  const few = await http(`/files/budget-calls/${callId}.pb`);
  expect([few.status, await few.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'TOO_FEW_BALLOTS', ballots: null, fewest: 50 }),
  ]);
});

it('lets a ballot name projects of one territory, or of one’s own, beside those that all pay for', async () => {
  const [nord, pas] = await Promise.all(
    ['59', '62'].map(
      async (code) => (await ask(`{ territory(kind: DEPARTEMENT, code: "${code}") { id } }`)).territory.id,
    ),
  );
  const commune = async (code: string): Promise<string> =>
    (await ask(`{ territory(kind: COMMUNE, code: "${code}") { id } }`)).territory.id;
  const [lille, douai] = await Promise.all(['59350', '59178'].map(commune));
  const callId = await prepared('budget-reach', nord);
  expect(codes(await project(callId, 'Ailleurs', 1, { territoryId: pas }))).toEqual(['INVALID_INPUT territoryId']);
  await project(callId, 'De Lille', 6_000, { territoryId: lille });
  await project(callId, 'De Douai', 5_000, { territoryId: douai });
  await project(callId, 'De tous', 80_000);
  const envelopes = [lille, douai].map((territoryId) => ({ territoryId, amount: 10_000 }));
  const reach = async (kind: string): Promise<void> =>
    expect(codes(await rule(callId, { reach: kind, envelopes }))).toEqual([]);
  await reach('ONE_TERRITORY');
  await reach('OWN_TERRITORY');
  await open(callId);
  const vote = async (numbers: number[], who: Actor, territoryId: string): Promise<string[]> =>
    codes(await cast(callId, choices(...numbers), who, { territoryId }));
  expect(await vote([1, 2], voters[0]!, lille!)).toEqual(['BUDGET_REACH choices 1']);
  expect(await vote([3, 2], voters[0]!, lille!)).toEqual(['BUDGET_REACH choices 1']);
  expect(await vote([2, 3], voters[0]!, douai!)).toEqual([]);
  for (const who of voters.slice(1, 54)) expect(await vote([1, 3], who, lille!)).toEqual([]);
  await close(callId);
  // On paper nobody says where they live: of one territory alone it has to be.
  const booth = async (ballots: string[]): Promise<string[]> =>
    codes(await write('budgetBoothRecord', { callId, name: 'Douai', turnout: ballots.length, ballots }, '', manager));
  expect(await booth(['1 2'])).toEqual(['BUDGET_REACH ballots 0']);
  expect(await booth(['2 3', '2'])).toEqual([]);
  await write('budgetCount', { callId }, '', manager);
  const { result } = await told(callId);
  // Each envelope has its file, where it has ballots enough; what few say is nowhere.
  expect(result.envelopes.map(({ envelope, ballots }: any) => [envelope, ballots])).toEqual(
    expect.arrayContaining([
      [100_000, 55],
      [10_000, 53],
      [10_000, null],
    ]),
  );
  const files = result.envelopes.flatMap(({ pabulib }: any) => pabulib ?? []);
  expect(files).toHaveLength(2);
  for (const file of files) expect(recountFile(await (await http(file)).text()).isAsSelected).toBe(true);
  expect((await http(`/files/budget-calls/${callId}-${douai}.pb`)).status).toBe(403);
});
