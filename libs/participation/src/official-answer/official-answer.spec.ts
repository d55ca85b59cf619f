import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { ain, citizen, coordinator, manager, neighbour, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, hide } = useParticipation();
const { ask, write, fault } = app;
const neighbouring: Actor = { ...actor(['ORGANIZATION_MANAGER'], [ain]), personId: typeId('person') };
const INDICATORS =
  '{ contributions participants supports answered answeredRatio medianDaysToAnswer overdue late done }';

/** A published initiative in the Nord, whose call took these contributions twenty days ago. */
async function asked(slug: string, titles: readonly string[], values: object = {}) {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative } = await prepare(slug, { territories: [territory] }, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const { call } = await write(
    'callRecord',
    { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'Vos idées', closesAt: '2099-01-01T00:00:00Z', ...values },
    'call { id }',
    manager,
  );
  const territoryId = (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  const ids: string[] = [];
  for (const title of titles) {
    const { contribution } = await write(
      'contributionSubmit',
      { callId: call.id, title, territoryId },
      'contribution { id }',
      citizen,
    );
    ids.push(contribution.id);
  }
  await app.pool.query(
    `update participation.contribution set submitted_at = now() - interval '20 days', published_at = published_at - interval '20 days' where call_id = $1`,
    [call.id],
  );
  await app.pool.query(`update participation.initiative set published_on = current_date - 30 where id = $1`, [
    initiative.id,
  ]);
  return { initiativeId: initiative.id as string, callId: call.id as string, ids };
}

const day = (ago: number): string => todayInParis(Date.now() - ago * 86_400_000);
const answer = (contributionIds: readonly string[], values: object = {}, who: Actor = manager): Promise<any> =>
  write(
    'officialAnswerRecord',
    { contributionIds, bodyFr: 'Les tilleuls restent.', bodyEn: 'The limes stay.', ...values },
    'officialAnswer { id version }',
    who,
  );
const refusal = async (contributionIds: readonly string[], who: Actor, values: object = {}): Promise<any> =>
  (await answer(contributionIds, values, who)).userErrors[0];

it('is given once to each contribution, by whoever manages the organization that answers for it, and stays as it was on each day', async () => {
  const { initiativeId, ids } = await asked('les-tilleuls', ['Les tilleuls', 'L’ombre', 'Le banc']);
  const [first, second, third] = ids as [string, string, string];
  const other = await asked('le-pont', ['Le pont']);
  expect(await app.refused('officialAnswerRecord', { contributionIds: [first], bodyFr: 'x' }, ANONYMOUS)).toEqual([
    'UNAUTHENTICATED',
  ]);
  for (const who of [writer, neighbouring]) expect(await refusal([first], who)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await refusal([], manager)).toMatchObject({ code: 'INVALID_INPUT', path: ['contributionIds'] });
  expect(await refusal([first, typeId('contribution')], manager)).toMatchObject({
    ...{ code: 'NOT_FOUND', path: ['contributionIds', '1'] },
  });
  expect(await refusal([first, other.ids[0]!], manager)).toMatchObject({ path: ['contributionIds', '1'] });
  await hide(third, manager);
  expect(await refusal([first, third], manager)).toMatchObject({ code: 'CONTRIBUTION_STATE', status: 'REFUSED' });
  expect(await refusal([first, third], neighbouring)).toMatchObject({ code: 'NOT_FOUND' });

  // Two at once: one of them is the answer.
  const both = await Promise.all([answer([first, second]), answer([second, first])]);
  const given = both.filter(({ officialAnswer }) => officialAnswer);
  expect(given).toHaveLength(1);
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONTRIBUTION_ANSWERED' }]);
  const { id } = given[0].officialAnswer;
  await app.pool.query(
    `update participation.official_answer set answered_at = now() - interval '5 days' where id = $1`,
    [id],
  );

  const text = `query ($id: ID!, $asOf: LocalDate) { contribution(id: $id, asOf: $asOf) { answer { body(locale: "fr") bodyEn by { name } formerly { bodyFr }
    contributions(orderBy: { field: CREATED_AT, direction: ASC }) { nodes { title } } } } }`;
  const read = async (contribution: string, asOf: string | null = null, who: Actor = ANONYMOUS): Promise<any> =>
    (await ask(text, who, { id: contribution, asOf })).contribution.answer;
  expect(await read(second)).toEqual({
    ...{ body: 'Les tilleuls restent.', bodyEn: 'The limes stay.', by: { name: 'CAUE du Nord' }, formerly: [] },
    contributions: { nodes: expect.arrayContaining([{ title: 'Les tilleuls' }, { title: 'L’ombre' }]) },
  });
  expect(await read(second, day(6))).toBeNull();
  expect(await fault('officialAnswerUpdate', { id, bodyFr: 'x' }, neighbouring)).toMatchObject({ code: 'NOT_ALLOWED' });
  await write('officialAnswerUpdate', { id, bodyFr: 'Les tilleuls restent, sauf un.' }, '', manager);
  expect(await read(first)).toMatchObject({
    ...{ body: 'Les tilleuls restent, sauf un.', formerly: [{ bodyFr: 'Les tilleuls restent.' }] },
  });

  // What is said of what nobody sees any more is not there either.
  for (const one of [first, second]) await hide(one, manager);
  const doors = `{ officialAnswer(id: "${id}") { id } node(id: "${id}") { id } officialAnswers(filter: { initiative: "${initiativeId}" }) { totalCount } }`;
  for (const who of [ANONYMOUS, neighbour])
    expect(await ask(doors, who)).toEqual({ officialAnswer: null, node: null, officialAnswers: { totalCount: 0 } });
  for (const who of [citizen, writer, coordinator])
    expect(await ask(doors, who)).toMatchObject({ officialAnswer: { id }, officialAnswers: { totalCount: 1 } });
});

it('is followed by steps, each on its day, with what everybody can open to show it', async () => {
  const { ids, initiativeId } = await asked('le-marche', ['Une prise', 'Un abri']);
  const step = (values: object, who: Actor = manager): Promise<any> =>
    write('followUpStepRecord', { contributionIds: ids, status: 'STUDIED', ...values }, 'followUpStep { id }', who);
  const wrong = async (values: object, who: Actor = manager): Promise<any> => (await step(values, who)).userErrors[0];
  expect(await wrong({}, neighbouring)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await wrong({ on: day(-2) })).toMatchObject({ path: ['on'] });
  expect(await wrong({ on: day(40) })).toMatchObject({ path: ['on'] });
  expect(await wrong({ status: 'DROPPED', noteFr: ' ' })).toMatchObject({ path: ['noteFr'] });
  expect(await wrong({ itemId: typeId('entry') })).toMatchObject({ code: 'NOT_FOUND', path: ['itemId'] });
  expect(await wrong({ workstreamId: typeId('workstream') })).toMatchObject({ path: ['workstreamId'] });
  expect(await wrong({ url: 'javascript:alert(1)' })).toMatchObject({ path: ['url'] });
  await step({ on: day(10), noteFr: 'En commission' });
  const { followUpStep: done } = await step({
    on: day(2),
    status: 'DONE',
    url: 'https://example.org/deliberation.pdf',
  });
  const of = async (asOf: string | null): Promise<any> =>
    (
      await ask(
        'query ($id: ID!, $asOf: LocalDate) { contribution(id: $id, asOf: $asOf) { followUpStatus followUp { status on note by { name } url } } }',
        ANONYMOUS,
        { id: ids[0], asOf },
      )
    ).contribution;
  expect(await of(day(12))).toEqual({ followUpStatus: null, followUp: [] });
  expect((await of(day(5))).followUpStatus).toBe('STUDIED');
  expect(await of(null)).toEqual({
    followUpStatus: 'DONE',
    followUp: [
      { status: 'STUDIED', on: day(10), note: 'En commission', by: { name: 'CAUE du Nord' }, url: null },
      ...[
        {
          status: 'DONE',
          on: day(2),
          note: '',
          by: { name: 'CAUE du Nord' },
          url: 'https://example.org/deliberation.pdf',
        },
      ],
    ],
  });
  const { chain } = await ask(
    `{ chain(of: "${ids[0]}") { missing before { kind node { __typename } } after { kind on missing node { __typename } } } }`,
    ANONYMOUS,
  );
  expect(chain.before.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['ANSWER_TO_CALL', 'CALL']),
  );
  expect(chain.missing).toEqual(['OFFICIAL_ANSWER']);
  expect(chain.after).toEqual(
    [day(2), day(10)].map((on) => ({ kind: 'FOLLOW_UP', on, missing: [], node: { __typename: 'FollowUpStep' } })),
  );
  await write('followUpStepUpdate', { id: done.id, status: 'DROPPED', noteFr: 'Trop cher' }, '', manager);
  expect((await of(null)).followUpStatus).toBe('DROPPED');
  await write('followUpStepRemove', { id: done.id }, '', manager);
  expect((await of(null)).followUpStatus).toBe('STUDIED');
  expect(
    (await ask(`{ followUpSteps(filter: { initiative: "${initiativeId}" }) { totalCount } }`, ANONYMOUS)).followUpSteps
      .totalCount,
  ).toBe(1);
});

it('is counted, with what is late, and compared between territories, on each day', async () => {
  const { initiativeId, callId, ids } = await asked('les-delais', ['Un', 'Deux', 'Trois', 'Quatre'], {
    answersBy: day(1),
  });
  await write('contributionSupport', { contributionId: ids[0] }, '', citizen);
  await answer([ids[0]!]);
  await answer([ids[1]!]);
  await app.pool.query(
    `update participation.official_answer o set answered_at = o.answered_at - interval '10 days' from participation.answered d where d.answer_id = o.id and d.contribution_id = $1`,
    [ids[1]],
  );
  const read = async (asOf: string | null): Promise<any> =>
    ask(
      `query ($id: ID, $call: ID!, $asOf: LocalDate) { initiative(id: $id, asOf: $asOf) { indicators ${INDICATORS} comparison { territory { name } indicators { contributions participants answeredRatio medianDaysToAnswer } } }
        call(id: $call, asOf: $asOf) { indicators ${INDICATORS} } }`,
      ANONYMOUS,
      { id: initiativeId, call: callId, asOf },
    );
  const now = {
    contributions: 4,
    participants: null,
    supports: 1,
    answered: 2,
    answeredRatio: 0.5,
    medianDaysToAnswer: 15,
    overdue: 2,
    late: 3,
    done: 0,
  };
  // Neither was there before it was published.
  expect(await read(day(40))).toEqual({ initiative: null, call: null });
  expect(await read(null)).toEqual({
    initiative: {
      indicators: now,
      comparison: [
        {
          territory: { name: 'Nord' },
          indicators: { contributions: 4, participants: null, answeredRatio: 0.5, medianDaysToAnswer: 15 },
        },
      ],
    },
    call: { indicators: now },
  });
  const filters = `{ answered: contributions(filter: { call: "${callId}", isAnswered: true }) { totalCount } late: contributions(filter: { call: "${callId}", isOverdue: true }) { totalCount }
    mine: contributions(filter: { call: "${callId}", viewerAnswers: true, isAnswered: false }) { totalCount } }`;
  const counts = async (who: Actor): Promise<number[]> =>
    Object.values(await ask(filters, who)).map((one: any) => one.totalCount);
  expect(await counts(manager)).toEqual([2, 2, 2]);
  expect(await counts(neighbour)).toEqual([2, 2, 0]);

  // The promise is moved, taken back, made anew: each stays to be read, and what was late by the first is.
  const promised = async (asOf: string | null): Promise<any> =>
    await ask(
      `query ($id: ID!, $asOf: LocalDate) { call(id: $id, asOf: $asOf) { answersBy promises { answersBy until } indicators { overdue late } }
          late: contributions(filter: { call: $id, isOverdue: true }, asOf: $asOf) { totalCount } }`,
      ANONYMOUS,
      { id: callId, asOf },
    );
  const move = (answersBy: string | null): Promise<any> => write('callUpdate', { id: callId, answersBy }, '', manager);
  await write('callUpdate', { id: callId, titleFr: 'Vos idées à vous' }, '', manager);
  expect((await promised(null)).call.promises).toEqual([{ answersBy: day(1), until: null }]);
  await app.pool.query(
    `update participation.call_promise set made_at = now() - interval '15 days' where call_id = $1`,
    [callId],
  );
  await move('2099-03-01');
  await move(null);
  await move('2099-04-01');
  const today = await promised(null);
  expect(today).toMatchObject({
    call: { answersBy: '2099-04-01', indicators: { overdue: 0, late: 3 } },
    late: { totalCount: 0 },
  });
  expect(today.call.promises.map((one: any) => [one.answersBy, one.until === null])).toEqual([
    ...[
      ['2099-04-01', true],
      [null, false],
      ['2099-03-01', false],
      [day(1), false],
    ],
  ]);
  expect((await promised(day(12))).call).toMatchObject({
    answersBy: day(1),
    promises: [{ answersBy: day(1), until: null }],
  });
  expect((await promised(day(16))).call).toMatchObject({ answersBy: null, promises: [] });
  // Of a draft nothing is promised to anybody, and nothing stays of what was to be.
  const { initiative } = await prepare('promis', {}, manager);
  const { call } = await write(
    'callRecord',
    {
      initiativeId: initiative.id,
      kind: 'IDEAS',
      titleFr: 'x',
      closesAt: '2099-01-01T00:00:00Z',
      answersBy: '2099-01-05',
    },
    'call { id }',
    manager,
  );
  await write('callUpdate', { id: call.id, answersBy: '2099-02-05' }, '', manager);
  const drafted = `{ call(id: "${call.id}") { answersBy promises { answersBy } } }`;
  expect((await ask(drafted, manager)).call).toEqual({ answersBy: '2099-02-05', promises: [] });
  await write('initiativePublish', { id: initiative.id }, '', manager);
  expect((await ask(drafted, ANONYMOUS)).call).toEqual({
    answersBy: '2099-02-05',
    promises: [{ answersBy: '2099-02-05' }],
  });
  // What was promised first is answered first, though it came last; nothing was promised of what comes at the end.
  await write('contributionSubmit', { callId: call.id, title: 'Le dernier venu' }, 'contribution { id }', citizen);
  await asked('sans-promesse', ['Sans échéance']);
  const due = await ask(
    '{ contributions(filter: { viewerAnswers: true, isAnswered: false }, orderBy: { field: ANSWERS_BY }, first: 50) { nodes { call { answersBy } } } }',
    manager,
  );
  const days = due.contributions.nodes.map((one: any) => one.call.answersBy ?? 'none');
  expect(days).toEqual(expect.arrayContaining(['2099-02-05', '2099-04-01', 'none']));
  expect(days).toEqual(days.toSorted());
  // Of all that is said, that order is nobody's: to find its beginning would look at each.
  const { errors } = await app.app.run(
    '{ contributions(orderBy: { field: ANSWERS_BY }) { nodes { id } } }',
    {},
    ANONYMOUS,
  );
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});
