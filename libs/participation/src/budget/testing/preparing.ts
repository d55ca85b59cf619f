import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { recountBudgets } from '#lib/participation';
import { ain, citizen, coordinator, manager, neighbour, nord, writer } from '../../testing/participation.js';
import {
  app,
  ask,
  write,
  prepare,
  voters,
  soon,
  prepared,
  project,
  rule,
  open,
  close,
  choices,
  cast,
  codes,
  told,
  WALK,
} from './budgets.js';

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
