import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, caughtUp } from '#lib/testing';
import { LILLE, useContributions } from '../testing/contributions.js';
import { citizen, manager, writer } from '../testing/participation.js';

const { app, prepare, decide, hide, asked, lille, submit } = useContributions();
const { ask, write, fault } = app;

it('is written to a call that is open alone', async () => {
  const { callId } = await asked('trop-tot', { kind: 'IDEAS', opensAt: '2098-01-01T00:00:00Z' });
  expect((await submit(callId)).userErrors).toMatchObject([{ code: 'CALL_NOT_OPEN', callState: 'PLANNED' }]);
  await app.pool.query(
    `update participation.call set opens_at = '2020-01-01', closes_at = '2020-02-01' where id = $1`,
    [callId],
  );
  expect((await submit(callId)).userErrors).toMatchObject([{ code: 'CALL_NOT_OPEN', callState: 'CLOSED' }]);
  const { initiative } = await prepare('brouillon', {}, manager);
  const { call } = await write(
    'callRecord',
    { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'x', closesAt: '2099-01-01T00:00:00Z' },
    'call { id }',
    manager,
  );
  expect((await submit(call.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['callId'] }]);
  for (const who of [ANONYMOUS, citizen])
    expect(
      await ask(`{ call(id: "${call.id}") { id } calls { nodes { id } } node(id: "${call.id}") { id } }`, who),
    ).toMatchObject({
      ...{ call: null, node: null },
      calls: { nodes: expect.not.arrayContaining([{ id: call.id }]) },
    });
  expect(
    await fault(
      'callRecord',
      { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'x', closesAt: '2000-01-01T00:00:00Z' },
      manager,
    ),
  ).toMatchObject({ path: ['closesAt'] });
  expect(
    await fault(
      'callRecord',
      { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'x', closesAt: '2099-01-01T00:00:00Z' },
      citizen,
    ),
  ).toMatchObject({ code: 'NOT_FOUND' });
  const later = { id: call.id, closesAt: '2000-01-01T00:00:00Z' };
  expect(await fault('callUpdate', later, manager)).toMatchObject({ code: 'INVALID_INPUT', path: ['closesAt'] });
  expect(await fault('callUpdate', { ...later, closesAt: null }, manager)).toMatchObject({ path: ['closesAt'] });
  expect(await fault('callUpdate', { id: call.id, titleFr: 'x' }, citizen)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('callRemove', { id: call.id }, manager)).toBeUndefined();
  // It is closed with its initiative, and no call opens in one that is.
  const closed = await asked('a-clore', { kind: 'IDEAS' });
  await write('initiativeClose', { id: closed.initiativeId, outcomeFr: 'Fini.' }, '', manager);
  expect(
    await ask(
      `{ call(id: "${closed.callId}") { state } calls(filter: { initiative: "${closed.initiativeId}", states: [CLOSED] }) { totalCount } }`,
      ANONYMOUS,
    ),
  ).toEqual({
    ...{ call: { state: 'CLOSED' }, calls: { totalCount: 1 } },
  });
  // Of a list of all kinds, its cursors alone are asked for too.
  await caughtUp(app.pool);
  const cursors = '{ calls(filter: { updatedSince: "start" }) { pageInfo { endCursor } edges { cursor } } }';
  for (const engine of ['level', 'compiled'] as const) {
    const { data, errors } = await app.app.run(cursors, {}, ANONYMOUS, engine);
    expect(errors).toBeUndefined();
    expect((data as any).calls.edges.length).toBeGreaterThan(0);
  }
  expect((await submit(closed.callId)).userErrors).toMatchObject([{ code: 'CALL_NOT_OPEN', callState: 'CLOSED' }]);
  for (const [mutation, input] of [
    [
      'callRecord',
      { initiativeId: closed.initiativeId, kind: 'IDEAS', titleFr: 'x', closesAt: '2099-01-01T00:00:00Z' },
    ],
    ['callUpdate', { id: closed.callId, titleFr: 'x' }],
  ] as const)
    expect(await fault(mutation, input, manager)).toMatchObject({ code: 'INITIATIVE_STATE', state: 'CLOSED' });
});

it('is asked for by a call that is found by what its kind is called, in French and in English', async () => {
  const budget = await asked('choisir', { kind: 'BUDGET', titleFr: 'Quoi construire' });
  const survey = await asked('dire', { kind: 'SURVEY', titleFr: 'Comment habiter' });
  const ours = [budget.callId, survey.callId];
  const found = async (search: string): Promise<string[]> => {
    const query = 'query ($search: String) { calls(filter: { search: $search }) { totalCount nodes { id } } }';
    const { calls } = await ask(query, ANONYMOUS, { search });
    return calls.nodes.map(({ id }: any) => id).filter((id: string) => ours.includes(id));
  };
  for (const search of ['budget participatif', 'Budgets', 'participatory budget', 'le vote', 'construire'])
    expect([search, await found(search)]).toEqual([search, [budget.callId]]);
  for (const search of ['questionnaire', 'enquête', 'survey', 'habiter'])
    expect([search, await found(search)]).toEqual([search, [survey.callId]]);
  for (const search of ['budget habiter', 'par', 'xyz']) expect([search, await found(search)]).toEqual([search, []]);
});

it('is supported once by each, however many send it at once, and told so', async () => {
  const { callId } = await asked('soutiens', { kind: 'IDEAS' });
  const { id } = (await submit(callId)).contribution;
  await submit(callId, { title: 'Le dernier' });
  const inOrder = async (orderBy: string): Promise<string[]> =>
    (
      await ask(`{ contributions(filter: { call: "${callId}" }, orderBy: ${orderBy}) { nodes { title } } }`, ANONYMOUS)
    ).contributions.nodes.map(({ title }: { title: string }) => title);
  const lastFirst = ['Le dernier', 'Le banc du canal'];
  expect(await inOrder('null')).toEqual(lastFirst);
  expect(await inOrder('{ field: CREATED_AT, direction: DESC }')).toEqual(lastFirst);
  const people = Array.from({ length: 200 }, (): Actor => ({ ...actor(), personId: typeId('person') }));
  for (const { personId } of people)
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Foule', 'Spec')`, [
      personId,
    ]);
  // Each sends it five times at once; a hundred wait at a time, as on a busy machine a thousand would wait too long.
  const all = people.flatMap((who) => [who, who, who, who, who]);
  for (let sent = 0; sent < all.length; sent += 100)
    await Promise.all(
      all.slice(sent, sent + 100).map((who) => write('contributionSupport', { contributionId: id }, '', who)),
    );
  const read = async (who: Actor): Promise<any> =>
    (await ask(`{ contribution(id: "${id}") { supportCount viewerSupports } }`, who)).contribution;
  expect(await read(people[0]!)).toEqual({ supportCount: 200, viewerSupports: true });
  expect(await read(ANONYMOUS)).toEqual({ supportCount: 200, viewerSupports: false });
  expect(await inOrder('{ field: SUPPORT }')).toEqual(lastFirst.toReversed());
  await Promise.all(
    people
      .slice(0, 5)
      .flatMap((who) => [1, 2].map(() => write('contributionSupportEnd', { contributionId: id }, '', who))),
  );
  expect(await read(people[0]!)).toEqual({ supportCount: 195, viewerSupports: false });
  expect((await app.pool.query('select * from participation.kept_differences')).rows).toEqual([]);
  await app.pool.query('update participation.contribution set support_count = 7 where id = $1', [id]);
  expect((await app.pool.query('select * from participation.kept_differences')).rows).toEqual([
    { list: 'participation.support', problem: 'WRONG', id },
  ]);
  await app.pool.query('update participation.contribution set support_count = 195 where id = $1', [id]);
  expect(await fault('callRemove', { id: callId }, manager)).toMatchObject({ code: 'CALL_IN_USE', contributions: 2 });
  // Who is invented answers what is, and nothing else: not even past the use cases.
  const invented: Actor = { ...actor(), personId: typeId('person') };
  await app.pool.query(
    `insert into network.person (id, given_name, family_name, demonstration) values ($1, 'Inventée', 'Spec', true)`,
    [invented.personId],
  );
  expect((await submit(callId, {}, invented)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['callId'] }]);
  expect(await fault('contributionSupport', { contributionId: id }, invented)).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['contributionId'],
  });
  for (const text of [
    `update participation.contribution set person_id = '${invented.personId}' where id = '${id}'`,
    `update participation.contribution_support set person_id = '${invented.personId}' where contribution_id = '${id}' and person_id = '${people[7]!.personId}'`,
  ])
    await expect(app.pool.query(text)).rejects.toMatchObject({ constraint: 'demonstration_apart' });
  // Once the call is closed, what was counted stays.
  await app.pool.query(
    `update participation.call set opens_at = '2020-01-01', closes_at = '2020-02-01' where id = $1`,
    [callId],
  );
  for (const mutation of ['contributionSupport', 'contributionSupportEnd'])
    expect(await fault(mutation, { contributionId: id }, people[9])).toMatchObject({
      code: 'CALL_NOT_OPEN',
      callState: 'CLOSED',
    });
  expect(await fault('contributionSupport', { contributionId: typeId('contribution') }, citizen)).toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('offers what says much the same before something is sent, near where it is about, and nothing that the asker may not see', async () => {
  const { callId } = await asked('les-semblables', { moderation: 'AFTER' });
  const territoryId = await lille();
  const alike = async (written: object, who: Actor = ANONYMOUS, of = callId): Promise<string[]> =>
    (
      await ask(
        `query ($callId: ID!, $title: String!, $body: String, $point: PointInput, $first: Int) {
          similarContributions(callId: $callId, title: $title, body: $body, point: $point, first: $first) { nodes { score contribution { title } } } }`,
        who,
        { callId: of, ...written },
      )
    ).similarContributions.nodes.map(({ contribution }: any) => contribution?.title ?? null);
  const place = { point: LILLE, precision: 'EXACT' };
  await submit(callId, { title: 'Il manque un banc devant la pharmacie', ...place });
  await submit(callId, { title: 'Des arbres pour l’école', body: 'La cour est une fournaise en juin.', ...place });
  await submit(callId, { title: 'Un passage piéton', body: 'On traverse au hasard.', territoryId });
  const title = 'Un banc près de la pharmacie';
  expect(await alike({ title })).toEqual(['Il manque un banc devant la pharmacie']);
  expect(await alike({ title, point: { longitude: LILLE.longitude + 0.005, latitude: LILLE.latitude } })).toEqual([
    'Il manque un banc devant la pharmacie',
  ]);
  expect(await alike({ title, point: { longitude: LILLE.longitude + 0.05, latitude: LILLE.latitude } })).toEqual([]);
  // In whatever order and form, and by the text where the title says little.
  expect(await alike({ title: 'Arbre de l’ecole' })).toEqual(['Des arbres pour l’école']);
  expect(await alike({ title: 'La cour', body: 'Une vraie fournaise en juin, la cour !' })).toEqual([
    'Des arbres pour l’école',
  ]);
  // One word says something in a title alone.
  expect(await alike({ title: 'Une fournaise' })).toEqual([]);
  expect(await alike({ title: 'Un banc' })).toEqual(['Il manque un banc devant la pharmacie']);
  for (const other of ['La piscine du quartier', 'de la', ' ', '« & | ! : \\ ’ »'])
    expect(await alike({ title: other })).toEqual([]);
  expect(await alike({ title, first: 1, body: 'x'.repeat(5000) })).toEqual(['Il manque un banc devant la pharmacie']);
  for (const written of [{ title: 'x'.repeat(151) }, { title, body: 'x'.repeat(5001) }, { title, first: 11 }])
    await expect(alike(written)).rejects.toThrow(/at most|1 to 10/);

  // What is not shown is offered to nobody, not even to whoever wrote it.
  const { callId: read } = await asked('les-semblables-lus', { moderation: 'BEFORE' });
  const { contribution } = await submit(read, { title: 'Il manque un banc devant la pharmacie', ...place });
  for (const who of [ANONYMOUS, citizen, writer]) expect(await alike({ title }, who, read)).toEqual([]);
  await decide(contribution.id, { restriction: 'NONE', facts: 'Tout' });
  expect(await alike({ title }, ANONYMOUS, read)).toEqual(['Il manque un banc devant la pharmacie']);
  await hide(contribution.id, writer);
  for (const who of [ANONYMOUS, citizen, writer]) expect(await alike({ title }, who, read)).toEqual([]);
});

const SAID = `query Said($first: Int, $after: String, $box: [Float!]) {
  contributions(filter: { territory: { kind: DEPARTEMENT, code: "59" }, includeDescendants: true, status: PUBLISHED, callKind: VIEWPOINT, bbox: $box },
    orderBy: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {
    totalCount nodes { id title author { displayName } territory { name } supportCount viewerSupports answer { body(locale: "fr") at by { name } }
      comments(first: 3) { totalCount nodes { body author { displayName } } } } pageInfo { hasNextPage endCursor } } }`;

it('is read near a place by one statement, from the first page to the last, as nobody and as whoever has signed in', async () => {
  const { callId } = await asked('pres-d-ici', { moderation: 'AFTER' });
  const ideas = await asked('des-idees', { moderation: 'AFTER', kind: 'IDEAS' });
  const put = async (of: string) => (await submit(of, { point: LILLE, precision: 'EXACT' })).contribution.id as string;
  const sent = [await put(callId), await put(callId), await put(callId), await put(callId), await put(callId)];
  const idea = await put(ideas.callId);
  for (const who of [ANONYMOUS, citizen])
    for (const box of [null, [3.05, 50.6, 3.1, 50.7]]) {
      const ids: string[] = [];
      let total = -1;
      for (let after: string | null = null, hasNextPage = true; hasNextPage;) {
        const answer = await app.app.run(SAID, { first: 100, after, box }, who, 'compiled');
        expect(answer).toMatchObject({ statements: 1, engine: 'compiled' });
        const { totalCount, nodes, pageInfo } = JSON.parse(JSON.stringify(answer.data)).contributions;
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        total = totalCount;
        ({ hasNextPage, endCursor: after } = pageInfo);
      }
      expect(new Set(ids).size).toBe(total);
      expect(ids).toEqual(expect.arrayContaining(sent));
      expect(ids).not.toContain(idea);
    }
});

it('numbers what is written to one call at once without a double or a gap, and nobody waits for who is slow', async () => {
  const { callId } = await asked('a-la-fois', { moderation: 'AFTER' });
  const put = async (on: { query: typeof app.pool.query } = app.pool): Promise<number> =>
    (
      await on.query<{ number: number }>(
        `insert into participation.contribution (id, call_id, title, locale, status) values ($1, $2, 'x', 'fr', 'SUBMITTED') returning number`,
        [typeId('contribution'), callId],
      )
    ).rows[0]!.number;
  expect(await put()).toBe(1);
  const slow = await app.pool.connect();
  await slow.query('begin');
  expect(await put(slow as never)).toBe(2);
  const numbers = await Promise.all(Array.from({ length: 130 }, () => put()));
  await slow.query('rollback');
  slow.release();
  expect(await put()).toBe(2);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 130 }, (_, i) => i + 3));
});
