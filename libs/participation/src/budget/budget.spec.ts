import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { count, electionIn, recountFile } from '#lib/counting';
import { typeId } from '#lib/graphql';
import { participation, recountBudgets } from '#lib/participation';
import { PersonalDataHolders } from '#lib/personal-data';
import { actor, caughtUp } from '#lib/testing';
import {
  ain,
  citizen,
  coordinator,
  manager,
  neighbour,
  nord,
  useParticipation,
  writer,
} from '../testing/participation.js';

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
const RULE = { kind: 'EQUAL_SHARES', ballotKind: 'APPROVAL', envelope: 100_000, maximumChoices: 3, paperDays: 10 };
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
  countsAt resultBy
  result { publishedAt checks { kind isRight } turnout online paper spent exhausted ballotsHash seed receipts envelopes { envelope spent ballots pabulib }
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
    [{ publishedDays: 9 }, 'INVALID_INPUT publishedDays'],
    [{ reach: 'ONE_TERRITORY' }, 'INVALID_INPUT reach'],
    [{ incompatible: [{ number: 1, otherNumber: 2 }] }, 'INVALID_INPUT incompatible 0 number'],
    [{ envelopes: [{ territoryId: 'none', amount: 3 }] }, 'NOT_FOUND envelopes 0 territoryId'],
  ] as const)
    expect(codes(await rule(callId, values))).toEqual([refusal]);
  const shelter = (await project(callId, 'Un préau', 40_000)).budgetProject;
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
    codes(await write('budgetProjectUpdate', { id: shelter.id, cost: 1 }, '', manager)),
    codes(await write('budgetProjectRemove', { id: shelter.id }, '', manager)),
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
  // Nobody keeps the result back by it: later within sixty days of what was told first, which stays to be read.
  expect((await moved('2099-03-03T00:00:00Z')).userErrors).toMatchObject([
    { code: 'BUDGET_EXTENSION', path: ['closesAt'], latest: '2099-03-02T00:00:00.000Z' },
  ]);
  const first = async (): Promise<unknown> =>
    (await ask('query ($id: ID!) { call(id: $id) { ... on BudgetCall { firstClosesAt } } }', ANONYMOUS, { id: callId }))
      .call.firstClosesAt;
  expect(await first()).toBeNull();
  for (const day of ['2099-02-01', '2099-03-01']) expect(codes(await moved(`${day}T00:00:00Z`))).toEqual([]);
  expect(codes(await moved('2099-04-01T00:00:00Z'))).toEqual(['BUDGET_EXTENSION closesAt']);
  expect(await first()).toBe('2099-01-01T00:00:00.000Z');
  // Whoever may not close it is told that, and not how far the ballot is.
  expect(codes(await write('initiativeClose', { id: initiative.id, outcomeFr: 'x' }, '', neighbour))).toEqual([
    'NOT_ALLOWED',
  ]);
  await close(callId);
  expect(codes(await write('callUpdate', { id: callId, closesAt: '2099-01-01T00:00:00Z' }, '', manager))).toEqual([
    'BUDGET_STAGE closesAt',
  ]);
});

const WALK = `query ($id: ID!) { node(id: $id) { ... on BudgetProject { verdict point { longitude latitude } broughtBy { id } item { title }
  costs { cost note } reviews { verdict reasons by on } contribution { id } contributions { nodes { id } } outcome { reason explanation }
  followUpStatus followUp { status projects { id } contributions { nodes { id } } } } } }`;

it('tells of a project what it came from, what it was told to cost, whether it can be built, and what became of it', async () => {
  const callId = await prepared('budget-project');
  const { initiative } = (
    await ask('query ($id: ID!) { call(id: $id) { initiative { id } } }', manager, { id: callId })
  ).call;
  const ideas = (
    await write(
      'callRecord',
      { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'Idées', closesAt: '2099-01-01T00:00:00Z' },
      'call { id }',
      manager,
    )
  ).call.id;
  const submit = async (title: string): Promise<string> =>
    (await write('contributionSubmit', { callId: ideas, title }, 'contribution { id }', citizen)).contribution.id;
  const [first, second] = [await submit('Un préau'), await submit('De l’ombre')];
  const point = { longitude: 3.06, latitude: 50.63 };
  const origins = { contributionId: first, alsoFromIds: [second], organizationId: nord };
  for (const [values, refusal] of [
    [{ alsoFromIds: ['none'] }, 'NOT_FOUND alsoFromIds 0'],
    [{ organizationId: ain }, 'NOT_ALLOWED organizationId'],
    [{ point: { longitude: 300, latitude: 0 } }, 'INVALID_INPUT point longitude'],
  ] as const)
    expect(codes(await project(callId, 'x', 1, values))).toEqual([refusal]);
  const itemId = 'entry_shows_a_project';
  const becomes = (status: string): Promise<unknown> =>
    app.pool.query('update portals.item set status = $2 where id = $1', [itemId, status]);
  await app.pool.query(
    `insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version)
     values ($1, 'ENTRY', $2, 'DRAFT', 'etalab-2.0', 'Un préau ailleurs', '2026-01-01', 1)`,
    [itemId, nord],
  );
  await app.pool.query(
    `insert into portals.item_text (item_id, locale, title, summary, html, plain) values ($1, 'fr', 'Un préau ailleurs', '', '', '')`,
    [itemId],
  );
  expect(codes(await project(callId, 'x', 1, { itemId }))).toEqual(['NOT_FOUND itemId']);
  await becomes('PUBLISHED');
  const told = { ...origins, itemId, point, costNote: 'À vue de nez' };
  const made = (await project(callId, 'Un préau', 40_000, told)).budgetProject;
  const other = (await project(callId, 'Une tour', 90_000)).budgetProject;
  await project(callId, 'Un banc', 1_000);
  await rule(callId);
  const changed = await write(
    'budgetProjectUpdate',
    { id: made.id, expectedVersion: made.version, cost: 45_000, costNote: 'Devis' },
    'budgetProject { version }',
    manager,
  );
  const review = (id: string, values: object, who = manager): Promise<any> =>
    write(
      'budgetProjectReview',
      { id, verdict: 'FEASIBLE', by: 'Voirie', ...values },
      'budgetProject { verdict }',
      who,
    );
  expect(codes(await review(other.id, {}, writer))).toEqual(['NOT_ALLOWED']);
  expect(codes(await review(other.id, { verdict: 'NOT_FEASIBLE' }))).toEqual(['INVALID_INPUT reasonsFr']);
  expect(codes(await review(other.id, { on: '2099-01-01' }))).toEqual(['INVALID_INPUT on']);
  expect(codes(await review(made.id, { expectedVersion: made.version }))).toEqual(['VERSION_CONFLICT expectedVersion']);
  await review(made.id, { expectedVersion: changed.budgetProject.version });
  await review(other.id, {});
  await review(other.id, { verdict: 'NOT_FEASIBLE', reasonsFr: 'Le sol ne la porte pas.', on: '2026-01-05' });
  await expect(app.pool.query('update participation.budget_review set reasons_fr = reasons_fr')).rejects.toThrow(
    /stays as it was/,
  );
  const walk = async (id: string, who: Actor = ANONYMOUS): Promise<any> => (await ask(WALK, who, { id })).node;
  expect(await walk(made.id)).toMatchObject({
    ...{
      verdict: 'FEASIBLE',
      point,
      broughtBy: { id: nord },
      item: { title: 'Un préau ailleurs' },
      outcome: null,
      followUp: [],
      contribution: { id: first },
    },
    costs: [
      { cost: 45_000, note: 'Devis' },
      { cost: 40_000, note: 'À vue de nez' },
    ],
  });
  // It is hidden: what the project says stays, and nobody is shown it.
  await becomes('ARCHIVED');
  expect((await walk(made.id)).item).toBeNull();
  expect(codes(await write('budgetProjectUpdate', { id: made.id, place: 'Ici' }, '', manager))).toEqual([]);
  expect((await walk(other.id)).reviews).toEqual([
    { verdict: 'NOT_FEASIBLE', reasons: 'Le sol ne la porte pas.', by: 'Voirie', on: '2026-01-05' },
    { verdict: 'FEASIBLE', reasons: '', by: 'Voirie', on: expect.any(String) },
  ]);

  await open(callId);
  expect(codes(await review(made.id, {}))).toEqual(['BUDGET_STAGE']);
  // What cannot be built is on no ballot.
  expect(codes(await cast(callId, choices(2)))).toEqual(['INVALID_INPUT choices 0']);
  expect(codes(await cast(callId, choices(1)))).toEqual([]);
  const step = (values: object, who = manager): Promise<any> =>
    write('followUpStepRecord', { status: 'PLANNED', ...values }, 'followUpStep { id }', who);
  // What becomes of it is said once it is counted.
  expect(codes(await step({ projectIds: [made.id] }))).toEqual(['BUDGET_STAGE projectIds.0']);
  await close(callId);
  expect((await walk(made.id, manager)).outcome).toBeNull();
  await write('budgetCount', { callId }, '', manager);
  expect(codes(await step({}))).toEqual(['INVALID_INPUT contributionIds']);
  expect(codes(await step({ projectIds: [made.id] }, neighbour))).toEqual(['NOT_ALLOWED']);
  const { followUpStep } = await step({ projectIds: [made.id] });
  // Contribution, project, result and follow-up, both ways.
  const { contributions, followUp, ...shown } = await walk(made.id);
  expect(shown).toMatchObject({ outcome: { reason: 'FUNDED' }, followUpStatus: 'PLANNED' });
  const both = [first, second].toSorted();
  const ids = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id).toSorted();
  expect(ids(contributions)).toEqual(both);
  expect(followUp).toMatchObject([{ status: 'PLANNED', projects: [{ id: made.id }] }]);
  expect(ids(followUp[0].contributions)).toEqual(both);
  // What is not there, and what is not for them to know of, are answered alike.
  const elsewhere = await othersDraft();
  expect(codes(await step({ projectIds: [made.id, 'none'] }))).toEqual(['NOT_FOUND projectIds 1']);
  for (const projectIds of [[made.id, elsewhere.projectId], [elsewhere.projectId]])
    expect(codes(await step({ projectIds }))).toEqual([`NOT_FOUND projectIds ${projectIds.length - 1}`]);
  for (const id of ['none', elsewhere.contributionId]) {
    const contributionIds = [first, id];
    expect(codes(await step({ contributionIds }))).toEqual(['NOT_FOUND contributionIds 1']);
    const answer = { contributionIds, bodyFr: 'Oui.' };
    expect(codes(await write('officialAnswerRecord', answer, '', manager))).toEqual(['NOT_FOUND contributionIds 1']);
  }
  const cameOf = async (id: string, who: Actor, more = ''): Promise<number> =>
    (await ask(`{ budgetProjects(filter: { contribution: "${id}" }${more}) { nodes { id } } }`, who)).budgetProjects
      .nodes.length;
  expect([await cameOf(second, ANONYMOUS), await cameOf(second, ANONYMOUS, ', asOf: "2026-01-01"')]).toEqual([1, 0]);
  const back = await ask(
    `query ($id: ID!) { contribution(id: $id) { budgetProjects { id outcome { reason } } followUp { id } } }`,
    ANONYMOUS,
    { id: second },
  );
  expect(back.contribution).toEqual({
    budgetProjects: [{ id: made.id, outcome: { reason: 'FUNDED' } }],
    followUp: [{ id: followUpStep.id }],
  });
  expect((await walk(other.id)).outcome).toBeNull();
  const { rows: links } = await app.pool.query(
    'select kind from participation.any_link where to_id = $1 or from_id = $1 order by kind',
    [made.id],
  );
  expect(links.map(({ kind }) => kind)).toEqual(['FOLLOW_UP', 'MADE_A_PROJECT', 'MADE_A_PROJECT', 'PUT_TO_VOTE']);
  expect((await recountBudgets(app.pool)).find(({ id }) => id === callId)?.differs).toEqual([]);
  // A step of a project that nobody contributed is everybody’s, too.
  const [{ id: bench }] = (
    await ask(`{ budgetProjects(filter: { call: "${callId}", search: "banc" }) { nodes { id } } }`)
  ).budgetProjects.nodes;
  const alone = await step({ projectIds: [bench], status: 'DROPPED', noteFr: 'Personne ne l’a voulu.' });
  expect((await walk(bench)).followUp).toMatchObject([{ status: 'DROPPED', projects: [{ id: bench }] }]);
  expect(
    (await ask('query ($id: ID!) { followUpStep(id: $id) { id } }', ANONYMOUS, { id: alone.followUpStep.id }))
      .followUpStep.id,
  ).toBe(alone.followUpStep.id);
  // What came of what is withdrawn is told to whoever wrote it, and who answers.
  await write('contributionWithdraw', { id: second }, '', citizen);
  expect([await cameOf(second, ANONYMOUS), await cameOf(second, citizen), await cameOf(second, manager)]).toEqual([
    0, 1, 1,
  ]);
  // The log tells what somebody did as one of the public to nobody but them.
  await write('contributionSupport', { contributionId: first }, '', voters[1]);
  await write('commentWrite', { contributionId: first, body: 'Oui' }, '', citizen);
  const log = async (who: Actor): Promise<string[]> =>
    (await ask('{ auditEntries(first: 100) { nodes { action } } }', who)).auditEntries.nodes.map(
      ({ action }: { action: string }) => action,
    );
  expect(await log(citizen)).toEqual(
    expect.arrayContaining(['CONTRIBUTION_SUBMIT', 'CONTRIBUTION_WITHDRAW', 'COMMENT_WRITE']),
  );
  expect(await log(voters[1]!)).toEqual(['CONTRIBUTION_SUPPORT']);
  for (const who of [manager, coordinator]) {
    const told = await log(who);
    expect(told).toContain('FOLLOW_UP_STEP_RECORD');
    expect(told.filter((action) => /^(CONTRIBUTION|COMMENT)/.test(action))).toEqual([]);
  }
});

/** A project and a refused contribution of a draft of others. */
async function othersDraft(): Promise<{ projectId: string; contributionId: string }> {
  const { initiative } = await prepare('budget-of-others', { organizationId: ain }, neighbour);
  const { call } = await write(
    'callRecord',
    { initiativeId: initiative.id, kind: 'BUDGET', titleFr: 'x', opensAt: soon(), closesAt: '2099-01-01T00:00:00Z' },
    'call { id }',
    neighbour,
  );
  const { budgetProject } = await write(
    'budgetProjectRecord',
    { callId: call.id, titleFr: 'x', cost: 1 },
    'budgetProject { id }',
    neighbour,
  );
  const contributionId = typeId('contribution');
  await app.pool.query(
    `insert into participation.contribution (id, call_id, number, title, locale, status, ended_at, refusal)
     values ($1, $2, 1, 'x', 'fr', 'REFUSED', now(), 'x')`,
    [contributionId, call.id],
  );
  return { projectId: budgetProject.id, contributionId };
}

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
  expect(codes(await cast(callId, choices(1, 3), citizen, { territoryId: lille }))).toEqual([]);
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
  expect(await told(callId, ANONYMOUS)).toMatchObject({ stage: 'COUNTED', result: { turnout: counted, checks: [] } });
  expect(codes(await write('budgetResultPublish', { callId }, '', manager))).toEqual(['BUDGET_STAGE callId']);
  await run();
  const facts = { ballots: counted, funded: result.funded.length };
  expect(await news()).toEqual(readers.map(() => ({ kind: 'participation.budget-told', facts, waitsFor: 'AT_ONCE' })));
});
