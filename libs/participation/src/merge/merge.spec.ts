import { beforeAll, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import {
  citizen,
  colleague,
  coordinator,
  manager,
  neighbour,
  nord,
  useParticipation,
  writer,
} from '../testing/participation.js';

const { app, prepare, hide } = useParticipation();
const { ask, write, fault } = app;
const accounts = new Map<Actor, string>();
beforeAll(async () => {
  for (const [i, who] of [citizen, neighbour, coordinator].entries()) {
    const id = typeId('account');
    accounts.set(who, id);
    await app.pool.query(`insert into identity.account (id, email, person_id) values ($1, $2, $3)`, [
      ...[id, `reunies-${i}@example.org`, who.personId],
    ]);
  }
});

/** A published initiative in the Nord, and what people contributed to its call: who wrote which title. */
async function gathered(slug: string, said: readonly (readonly [string, Actor])[]) {
  const { initiative } = await prepare(slug, {}, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const recorded = {
    initiativeId: initiative.id,
    kind: 'IDEAS',
    titleFr: 'Vos idées',
    closesAt: '2099-01-01T00:00:00Z',
  };
  const { call } = await write('callRecord', recorded, 'call { id }', manager);
  const ids: string[] = [];
  for (const [title, who] of said)
    ids.push(
      (await write('contributionSubmit', { callId: call.id, title }, 'contribution { id }', who)).contribution.id,
    );
  return { callId: call.id as string, initiativeId: initiative.id as string, ids };
}

const merge = (intoId: string, contributionIds: readonly string[], who: Actor = writer): Promise<any> =>
  write(
    'contributionMerge',
    { intoId, contributionIds, reason: 'Le même banc.' },
    'contribution { id supportCount unionSupportCount gathers { contribution { id } reason by { id } } }',
    who,
  );
const unmerge = (contributionId: string, who: Actor = writer): Promise<any> =>
  write('contributionUnmerge', { contributionId, reason: 'Deux bancs.' }, 'contribution { id mergedInto { id } }', who);
const refusal = async (done: Promise<any>): Promise<any> => (await done).userErrors[0];

const PAGE = `query ($id: ID!, $asOf: LocalDate) { contribution(id: $id, asOf: $asOf) {
  title status supportCount unionSupportCount author { displayName } mergedInto { id } merges { into { id } reason endedAt endReason }
  gathers { contribution { title } endedAt endReason } answer { body(locale: "fr") } } }`;
const page = async (id: string, asOf: string | null = null, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask(PAGE, who, { id, asOf })).contribution;
const titles = async (filter: string, who: Actor = ANONYMOUS): Promise<string[]> =>
  (
    await ask(`{ contributions(filter: { ${filter} }, orderBy: { field: CREATED_AT }) { nodes { title } } }`, who)
  ).contributions.nodes.map(({ title }: { title: string }) => title);
const support = (contributionId: string, who: Actor) => write('contributionSupport', { contributionId }, '', who);
const day = (ago: number): string => todayInParis(Date.now() - ago * 86_400_000);
const told = async (who: Actor, subject: string): Promise<string[]> =>
  (
    await app.pool.query(
      `select e.kind from notifications.event e join notifications.line l on l.event_id = e.id
       join notifications.notification n on n.id = l.notification_id where n.account_id = $1 and e.subject_id = $2 order by 1`,
      [accounts.get(who), subject],
    )
  ).rows.map(({ kind }) => kind.replace('participation.', ''));

it('gathers under one what says the same, moves nothing, counts each person once, is answered together, and is as it was once it is undone', async () => {
  const { callId, initiativeId, ids } = await gathered('les-memes-bancs', [
    ['Un banc', citizen],
    ['Un siège', neighbour],
    ['S’asseoir', coordinator],
  ]);
  const [main, second, third] = ids as [string, string, string];
  for (const [id, who] of [
    [main, citizen],
    [main, neighbour],
    [second, citizen],
    [second, coordinator],
    [third, citizen],
  ] as const)
    await support(id, who);
  const before = await page(second);
  expect(
    await app.refused('contributionMerge', { intoId: main, contributionIds: [second], reason: 'x' }, ANONYMOUS),
  ).toEqual(['UNAUTHENTICATED']);
  expect(
    await app.refused('contributionMerge', { intoId: main, contributionIds: [second], reason: 'x' }, citizen),
  ).toEqual(['FORBIDDEN']);
  expect(await refusal(merge(main, [second], neighbour))).toMatchObject({ code: 'NOT_ALLOWED', path: ['intoId'] });
  const done = await merge(main, [second, third]);
  expect(done).toEqual({
    contribution: {
      ...{ id: main, supportCount: 2, unionSupportCount: 3 },
      gathers: [second, third].map((id) => ({ contribution: { id }, reason: 'Le même banc.', by: { id: nord } })),
    },
    userErrors: [],
  });
  const apart = { mergedInto: null, merges: [], unionSupportCount: before.supportCount };
  const joined = { into: { id: main }, reason: 'Le même banc.', endedAt: null, endReason: null };
  expect(before).toMatchObject({ ...apart, supportCount: 2 });
  expect(await page(second)).toEqual({ ...before, mergedInto: { id: main }, merges: [joined] });
  expect(await titles(`call: "${callId}"`)).toEqual(['Un banc', 'Un siège', 'S’asseoir']);
  expect(await titles(`call: "${callId}", isMerged: false`)).toEqual(['Un banc']);
  expect(await titles(`call: "${callId}", isMerged: true`)).toEqual(['Un siège', 'S’asseoir']);
  expect(await told(neighbour, second)).toEqual(['contribution-merged']);
  expect(await told(citizen, second)).toEqual(['contribution-merged']);
  // On a day before they were apart.
  expect(await page(second, day(1))).toMatchObject(apart);
  expect(await page(main, day(1))).toMatchObject({ gathers: [], unionSupportCount: 2 });

  // What is answered to the main one is answered to all, and told to those who follow these alone.
  await write('officialAnswerRecord', { contributionIds: [main], bodyFr: 'Trois bancs en mai.' }, '', manager);
  expect((await page(second)).answer).toEqual({ body: 'Trois bancs en mai.' });
  expect((await page(second, day(1))).answer).toBeNull();
  expect(await told(coordinator, main)).toEqual(['contribution-answered']);
  const counted = async (): Promise<unknown> =>
    (
      await ask(
        `query ($id: ID) { initiative(id: $id) { indicators { contributions supports answered } } }`,
        ANONYMOUS,
        { id: initiativeId },
      )
    ).initiative.indicators;
  expect(await counted()).toEqual({ contributions: 3, supports: 5, answered: 3 });
  expect(await titles(`call: "${callId}", isAnswered: true`)).toHaveLength(3);

  // Nobody reads of what is not shown: while the main one is hidden they are apart.
  await hide(main, writer);
  expect(await page(second)).toMatchObject({ mergedInto: null, merges: [{ into: null }], answer: null });
  expect(await titles(`call: "${callId}", isMerged: true`)).toEqual([]);
  await app.pool.query(
    `update participation.contribution set status = 'PUBLISHED', ended_at = null, refusal = null where id = $1`,
    [main],
  );
  expect(await page(second)).toMatchObject({ mergedInto: { id: main } });

  expect(await refusal(unmerge(second, neighbour))).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await unmerge(second)).toEqual({ contribution: { id: second, mergedInto: null }, userErrors: [] });
  expect(await page(second)).toEqual({
    ...before,
    merges: [{ ...joined, endedAt: expect.any(String), endReason: 'Deux bancs.' }],
  });
  expect(await page(main)).toMatchObject({ unionSupportCount: 2, gathers: [{ contribution: { title: 'S’asseoir' } }] });
  expect(await counted()).toEqual({ contributions: 3, supports: 5, answered: 2 });
  expect(await told(neighbour, second)).toEqual(['contribution-unmerged']);
  // On a day on which it stood nobody reads that it would end, or why.
  await app.pool.query(
    `update participation.contribution_merge set merged_at = merged_at - interval '3 days' where contribution_id = $1`,
    [second],
  );
  expect((await page(second, day(1))).merges).toEqual([joined]);
  expect((await page(main, day(1))).gathers).toEqual([
    { contribution: { title: 'Un siège' }, endedAt: null, endReason: null },
  ]);

  // Once the initiative is closed its figures stay.
  await write('initiativeClose', { id: initiativeId, outcomeFr: 'Trois bancs.' }, '', manager);
  expect(await refusal(merge(main, [second], neighbour))).toMatchObject({ code: 'NOT_ALLOWED' });
  for (const done of [merge(main, [second]), unmerge(third)])
    expect(await refusal(done)).toMatchObject({ code: 'INITIATIVE_STATE', state: 'CLOSED' });
  expect(await counted()).toEqual({ contributions: 3, supports: 5, answered: 2 });
});

it('is of what is shown, of one call and no chain, by somebody else than whoever wrote it; of two at once one holds', async () => {
  const { ids } = await gathered('les-chaines', [
    ['Un', citizen],
    ['Deux', citizen],
    ['Trois', citizen],
    ['Quatre', citizen],
    ['La mienne', writer],
    ['Retirée', citizen],
    ['Refusée', citizen],
  ]);
  const [one, two, three, four, own, withdrawn, refused] = ids as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const elsewhere = await gathered('une-autre', [['Ailleurs', citizen]]);
  await write('contributionWithdraw', { id: withdrawn }, '', citizen);
  await hide(refused, colleague);
  for (const [into, others, error] of [
    [one, [one], { code: 'INVALID_INPUT', path: ['contributionIds', '0'] }],
    [one, [], { code: 'INVALID_INPUT', path: ['contributionIds'] }],
    [one, [two, elsewhere.ids[0]!], { code: 'INVALID_INPUT', path: ['contributionIds', '1'] }],
    [one, [two, typeId('contribution')], { code: 'NOT_FOUND', path: ['contributionIds', '1'] }],
    [one, [own], { code: 'NOT_ALLOWED', path: ['contributionIds', '0'] }],
    [own, [one], { code: 'NOT_ALLOWED', path: ['intoId'] }],
    [one, [withdrawn], { code: 'CONTRIBUTION_STATE', status: 'WITHDRAWN', path: ['contributionIds', '0'] }],
    [refused, [one], { code: 'CONTRIBUTION_STATE', status: 'REFUSED', path: ['intoId'] }],
  ] as const)
    expect(await refusal(merge(into, others))).toMatchObject(error);
  expect(await refusal(merge(one, [refused], neighbour))).toMatchObject({ code: 'NOT_ALLOWED', path: ['intoId'] });
  expect(await refusal(merge(refused, [one], neighbour))).toMatchObject({ code: 'NOT_FOUND', path: ['intoId'] });
  expect(await refusal(unmerge(one))).toMatchObject({ code: 'CONTRIBUTION_APART' });

  // The same under two at once, and each of two under the other.
  const codes = (all: any[]) => all.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();
  expect(codes(await Promise.all([merge(one, [three]), merge(two, [three]), merge(one, [three], colleague)]))).toEqual([
    ...['CONTRIBUTION_MERGED', 'CONTRIBUTION_MERGED', 'DONE'],
  ]);
  expect(codes(await Promise.all([unmerge(three), unmerge(three, colleague)]))).toEqual(['CONTRIBUTION_APART', 'DONE']);
  expect(codes(await Promise.all([merge(one, [two]), merge(two, [one])]))).toEqual(['CONTRIBUTION_MERGED', 'DONE']);
  const [main, under] = (await page(one)).mergedInto ? [two, one] : [one, two];
  // No chain, from either end; the database refuses it as well.
  expect(await refusal(merge(under, [three]))).toMatchObject({ code: 'CONTRIBUTION_MERGED', path: ['intoId'] });
  expect(await refusal(merge(three, [main]))).toMatchObject({
    code: 'CONTRIBUTION_GATHERS',
    path: ['contributionIds', '0'],
  });
  expect(await refusal(merge(three, [under]))).toMatchObject({
    code: 'CONTRIBUTION_MERGED',
    path: ['contributionIds', '0'],
  });
  for (const [contribution, into, constraint] of [
    [main, four, 'contribution_merge_chain'],
    [four, under, 'contribution_merge_chain'],
    [four, elsewhere.ids[0], 'contribution_merge_call'],
  ])
    await expect(
      app.pool.query(
        `insert into participation.contribution_merge (id, contribution_id, into_id, reason) values ($1, $2, $3, 'x')`,
        [...[typeId('cmerge'), contribution, into]],
      ),
    ).rejects.toMatchObject({ constraint });
  // Once what gathers it is not shown any more, it may be gathered anew; shown again, that gathers nothing.
  await hide(main, colleague);
  expect((await merge(three, [under])).userErrors).toEqual([]);
  await app.pool.query(
    `update participation.contribution set status = 'PUBLISHED', ended_at = null, refusal = null where id = $1`,
    [main],
  );
  expect(await page(main)).toMatchObject({ gathers: [] });
  expect((await page(under)).merges).toMatchObject([
    { into: { id: three }, endedAt: null },
    { into: { id: main }, endReason: null },
  ]);
  expect(await fault('contributionMerge', { intoId: main, contributionIds: [three], reason: 'x' })).toMatchObject({
    code: 'CONTRIBUTION_GATHERS',
  });
});
