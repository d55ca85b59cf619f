import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { citizen, coordinator, manager, neighbour, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, decide } = useParticipation();
const { ask, write, fault } = app;

/** A published initiative in the Nord, with a call that is open. */
async function asked(slug: string, values: object = {}): Promise<{ initiativeId: string; callId: string }> {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative } = await prepare(slug, { territories: [territory], phases: [{ nameFr: 'Dire' }] }, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const { phases } = (
    await ask('query ($id: ID) { initiative(id: $id) { phases { id } } }', manager, { id: initiative.id })
  ).initiative;
  const { call, userErrors } = await write(
    'callRecord',
    {
      ...{ initiativeId: initiative.id, kind: 'VIEWPOINT', titleFr: 'Vos lieux', closesAt: '2099-01-01T00:00:00Z' },
      ...{ phaseId: phases[0].id, ...values },
    },
    'call { id }',
    manager,
  );
  expect(userErrors).toEqual([]);
  return { initiativeId: initiative.id, callId: call.id };
}

const lille = async (): Promise<string> =>
  (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
const LILLE = { longitude: 3.0601, latitude: 50.6337 };
const submit = (callId: string, values: object = {}, who: Actor = citizen, fields = 'id status'): Promise<any> =>
  write('contributionSubmit', { callId, title: 'Le banc du canal', ...values }, `contribution { ${fields} }`, who);
const listed = async (who: Actor, filter = ''): Promise<string[]> =>
  (
    await ask(
      `{ contributions(filter: { ${filter} includeDemonstration: false }) { totalCount nodes { title } } }`,
      who,
    )
  ).contributions.nodes.map(({ title }: { title: string }) => title);

it('answers a call that is open, is shown with the name and place that were chosen, and found by all of it', async () => {
  const { initiativeId, callId } = await asked('les-lieux', { moderation: 'AFTER', answersBy: '2099-03-01' });
  const territoryId = await lille();
  expect(await app.refused('contributionSubmit', { callId, title: 'x' }, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
  expect((await submit(callId)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['point'] }]);
  expect((await submit(callId, { point: { longitude: 200, latitude: 0 } })).userErrors[0].path).toEqual([
    'point',
    'longitude',
  ]);
  const PARIS = { longitude: 2.35, latitude: 48.85 };
  for (const [values, path] of [
    [{ point: PARIS }, 'point'],
    [{ point: PARIS, territoryId }, 'point'],
    [{ point: { longitude: -30, latitude: 45 } }, 'point'],
  ] as const)
    expect((await submit(callId, values)).userErrors).toMatchObject([{ code: 'OUTSIDE_PERIMETER', path: [path] }]);
  const paris = (await ask('{ territory(kind: COMMUNE, code: "75056") { id } }')).territory.id;
  expect((await submit(callId, { territoryId: paris })).userErrors).toMatchObject([
    { code: 'OUTSIDE_PERIMETER', path: ['territoryId'] },
  ]);
  const { contribution, userErrors } = await submit(
    callId,
    { point: LILLE, territoryId, idempotencyKey: 'le-banc-du-canal' },
    citizen,
    `id number status author { displayName } territory { name } point { longitude latitude precision } supportCount viewerSupports
     isViewers call { __typename title state answersBy } publishedAt`,
  );
  expect(userErrors).toEqual([]);
  const { id, point } = contribution;
  expect(contribution).toMatchObject({
    ...{
      number: 1,
      status: 'PUBLISHED',
      author: { displayName: 'Ida S.' },
      territory: { name: 'Lille' },
      isViewers: true,
    },
    ...{ supportCount: 0, viewerSupports: false },
    call: { __typename: 'ViewpointCall', title: 'Vos lieux', state: 'OPEN', answersBy: '2099-03-01' },
  });
  expect(
    (await submit(callId, { point: LILLE, territoryId, idempotencyKey: 'le-banc-du-canal' })).contribution.id,
  ).toBe(id);
  const { rows } = await app.pool.query(
    'select count(*)::int as n from participation.contribution where call_id = $1',
    [callId],
  );
  expect(rows).toEqual([{ n: 1 }]);
  // What is shown is near the place, and is no more exact whoever asks how often.
  const away =
    Math.hypot(
      (point.longitude - LILLE.longitude) * Math.cos((LILLE.latitude * Math.PI) / 180),
      point.latitude - LILLE.latitude,
    ) * 111_195;
  expect([point.precision, away > 99, away < 201]).toEqual(['STREET', true, true]);
  for (const who of [ANONYMOUS, citizen, coordinator])
    expect(
      (await ask(`{ contribution(id: "${id}") { point { longitude latitude precision } } }`, who)).contribution.point,
    ).toEqual(point);
  const log = await app.pool.query('select before, after from audit.entry where subject_id = $1', [id]);
  expect(JSON.stringify(log.rows)).not.toContain(String(LILLE.longitude));
  // Where no commune is said, the nearest is; where the point is to be read by nobody, its commune stands for it.
  const alone = await submit(
    callId,
    { title: 'Seul', point: LILLE, precision: 'COMMUNE' },
    citizen,
    'id territory { name } point { precision longitude latitude }',
  );
  expect(alone.contribution).toMatchObject({ territory: { name: 'Lille' }, point: { precision: 'COMMUNE' } });
  expect(alone.contribution.point.longitude).not.toBe(LILLE.longitude);
  const exact = await submit(
    callId,
    { title: 'Exact', point: LILLE, precision: 'EXACT' },
    citizen,
    'id point { precision longitude latitude }',
  );
  expect(exact.contribution.point).toEqual({ precision: 'EXACT', ...LILLE });
  const places = await app.pool.query(
    'select p.contribution_id as id, p.longitude, p.latitude from participation.contribution_place p join participation.contribution c on c.id = p.contribution_id where c.call_id = $1 order by c.number',
    [callId],
  );
  expect(places.rows).toEqual([id, alone.contribution.id].map((one) => ({ id: one, ...LILLE })));
  for (const one of [alone, exact]) await write('contributionWithdraw', { id: one.contribution.id }, '', citizen);
  for (const filter of [
    ...[
      '',
      'callKind: VIEWPOINT',
      `call: "${callId}"`,
      `initiative: "${initiativeId}"`,
      'search: "canal"',
      'status: PUBLISHED',
    ],
    ...['bbox: [3.0, 50.5, 3.2, 50.7]', 'territory: { kind: DEPARTEMENT, code: "59" } includeDescendants: true'],
  ])
    expect({ filter, found: await listed(ANONYMOUS, filter) }).toEqual({ filter, found: ['Le banc du canal'] });
  for (const filter of [
    'callKind: IDEAS',
    'bbox: [4.0, 50.5, 4.2, 50.7]',
    'territory: { kind: DEPARTEMENT, code: "59" }',
    'status: SUBMITTED',
  ])
    expect({ filter, found: await listed(ANONYMOUS, filter) }).toEqual({ filter, found: [] });
  // As a reader of the documentation would ask it.
  const page = await ask(
    `{ contributions(filter: { territory: { kind: DEPARTEMENT, code: "59" }, includeDescendants: true, status: PUBLISHED, callKind: VIEWPOINT, bbox: [3.0, 50.5, 3.2, 50.7] },
      orderBy: { field: CREATED_AT, direction: DESC }, first: 50) { totalCount nodes { id title author { displayName } territory { name } supportCount viewerSupports }
      pageInfo { hasNextPage endCursor } } }`,
    ANONYMOUS,
  );
  expect(page.contributions).toMatchObject({ totalCount: 1, nodes: [{ id, territory: { name: 'Lille' } }] });
  const chain = await ask(
    `{ initiative(slug: "les-lieux") { phases { name calls { __typename id } } calls { totalCount } contributions { totalCount nodes { title } } } }`,
    ANONYMOUS,
  );
  expect(chain.initiative).toEqual({
    phases: [{ name: 'Dire', calls: [{ __typename: 'ViewpointCall', id: callId }] }],
    ...{ calls: { totalCount: 1 }, contributions: { totalCount: 1, nodes: [{ title: 'Le banc du canal' }] } },
  });
});

it('is read before it is shown where the call says so; nobody else sees it before, nor once it is refused or taken back', async () => {
  const { callId } = await asked('a-lire', { moderation: 'BEFORE', kind: 'IDEAS' });
  const { contribution } = await submit(callId, {
    ...{ title: 'Une idée secrète', body: 'Avec 06 12 34 56 78', point: LILLE, precision: 'EXACT' },
  });
  const { id } = contribution;
  expect(contribution.status).toBe('SUBMITTED');
  const doors = `{ contribution(id: "${id}") { id } node(id: "${id}") { id } initiative(slug: "a-lire") { contributions(filter: { status: SUBMITTED }) { totalCount } } }`;
  const hidden = { contribution: null, node: null, initiative: { contributions: { totalCount: 0 } } };
  const others = async (): Promise<void> => {
    for (const who of [ANONYMOUS, neighbour]) {
      expect(await ask(doors, who)).toEqual(hidden);
      for (const filter of [
        '',
        'status: SUBMITTED',
        'status: REFUSED',
        'status: WITHDRAWN',
        'search: "secrete"',
        'bbox: [3.0, 50.5, 3.2, 50.7]',
        'isViewers: false status: SUBMITTED',
      ])
        expect({ filter, found: (await listed(who, filter)).filter((title) => title.includes('idée')) }).toEqual({
          filter,
          found: [],
        });
      expect(await fault('contributionSupport', { contributionId: id }, neighbour)).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await fault('contributionUpdate', { id, title: 'x' }, neighbour)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await fault('moderationCaseOpen', { contributionId: id }, neighbour)).toMatchObject({ code: 'NOT_FOUND' });
    }
  };
  await others();
  for (const who of [citizen, writer, coordinator]) expect((await ask(doors, who)).contribution).toEqual({ id });
  expect(await listed(citizen, 'isViewers: true')).toEqual(expect.arrayContaining(['Une idée secrète']));
  await decide(
    id,
    {
      ...{ restriction: 'HIDDEN', ground: 'RULES', provision: 'Pas de données personnelles.' },
      ...{ facts: 'Un numéro', explanation: 'Retirez le numéro de téléphone.' },
    },
    writer,
  );
  const reason = `{ contribution(id: "${id}") { status refusal } }`;
  expect((await ask(reason, citizen)).contribution).toEqual({
    status: 'REFUSED',
    refusal: 'Retirez le numéro de téléphone.',
  });
  await others();
  expect(await fault('contributionUpdate', { id, body: 'Sans' }, citizen)).toMatchObject({
    code: 'CONTRIBUTION_STATE',
    status: 'REFUSED',
  });
  await write('moderationAppealSubmit', { contributionId: id, explanation: 'C’est celui de la mairie.' }, '', citizen);
  await decide(id, { restriction: 'NONE', facts: 'Un numéro public' }, manager);
  // What is sent as it is changes nothing, and is not read again.
  await write('contributionUpdate', { id, title: 'Une idée secrète' }, '', citizen);
  expect((await ask(reason, ANONYMOUS)).contribution).toEqual({ status: 'PUBLISHED', refusal: null });
  // What is changed is read again.
  expect(await fault('contributionUpdate', { id, title: 'x' }, neighbour)).toMatchObject({ code: 'NOT_ALLOWED' });
  await write('contributionUpdate', { id, title: 'Une autre idée' }, '', citizen);
  expect((await ask(reason, ANONYMOUS)).contribution).toBeNull();
  await others();
  const kept = await app.pool.query(
    'select number, title, body from participation.contribution_version where contribution_id = $1',
    [id],
  );
  expect(kept.rows).toEqual([{ number: 1, title: 'Une idée secrète', body: 'Avec 06 12 34 56 78' }]);
  await write('contributionWithdraw', { id }, '', citizen);
  await others();
  expect(await fault('contributionWithdraw', { id }, citizen)).toMatchObject({
    code: 'CONTRIBUTION_STATE',
    status: 'WITHDRAWN',
  });
  expect(await fault('moderationCaseOpen', { contributionId: id }, manager)).toMatchObject({
    code: 'CONTRIBUTION_STATE',
  });
});

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

it('is sent twenty times in ten minutes at most; the log tells nobody else who wrote it or supports it, nor what it said', async () => {
  const { callId } = await asked('journal', { kind: 'IDEAS' });
  const who: Actor = { ...actor(), personId: typeId('person') };
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Zoé', 'Spec')`, [
    who.personId,
  ]);
  const sent = await Promise.all(Array.from({ length: 25 }, (_, i) => submit(callId, { title: `Idée ${i}` }, who)));
  const refused = sent.flatMap(({ userErrors }) => userErrors);
  expect(refused.map(({ code }: any) => code)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY_CONTRIBUTIONS'));
  const { id } = sent.find(({ contribution }) => contribution).contribution;
  await write('contributionUpdate', { id, title: 'Un secret de plus' }, '', who);
  await write('contributionSupport', { contributionId: id }, '', citizen);
  await write('contributionSupportEnd', { contributionId: id }, '', citizen);
  const { rows } = await app.pool.query(
    `select e.action, e.organization_id, e.subject_id = $1 as "isSubject", coalesce(e.before::text, '') || coalesce(e.after::text, '') as said
     from audit.entry e where e.subject_id = $1 or (e.person_id = $2 and e.action like 'CONTRIBUTION_SUPPORT%') order by e.id`,
    [id, citizen.personId],
  );
  expect(rows.filter(({ organization_id }) => organization_id)).toEqual([]);
  expect(rows.filter(({ isSubject }) => isSubject).map(({ action }) => action)).toEqual([
    ...['CONTRIBUTION_SUBMIT', 'CONTRIBUTION_UPDATE'],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Idée|secret/);
});
