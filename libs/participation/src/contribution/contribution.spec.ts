import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { LILLE, useContributions } from '../testing/contributions.js';
import { citizen, coordinator, manager, neighbour, writer } from '../testing/participation.js';

const { app, decide, asked, lille, submit, listed } = useContributions();
const { ask, write, fault } = app;

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
  expect(await fault('contributionUpdate', { id, title: null }, citizen)).toMatchObject({
    ...{ code: 'INVALID_INPUT', path: ['title'] },
  });
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
  // While it waits it is changed again: what nobody else could read, nobody else reads afterwards; what everybody could, everybody does.
  await write('contributionUpdate', { id, body: 'Avec un banc' }, '', citizen);
  const words = (who: Actor): Promise<any> =>
    ask(
      `{ contribution(id: "${id}") { publishedAt firstPublishedAt editedAt formerly { title body wasShown writtenAt replacedAt } } }`,
      who,
    );
  const before = (await words(citizen)).contribution;
  await decide(id, { restriction: 'NONE', facts: 'Rien' }, writer);
  const shown = (await words(ANONYMOUS)).contribution;
  expect(shown.formerly).toEqual([
    {
      title: 'Une idée secrète',
      body: 'Avec 06 12 34 56 78',
      wasShown: true,
      writtenAt: expect.any(String),
      replacedAt: expect.any(String),
    },
  ]);
  for (const who of [citizen, writer, coordinator])
    expect((await words(who)).contribution.formerly.map(({ title, wasShown }: any) => [title, wasShown])).toEqual([
      ['Une autre idée', false],
      ['Une idée secrète', true],
    ]);
  expect((await words(neighbour)).contribution.formerly).toEqual(shown.formerly);
  expect(shown).toMatchObject({ firstPublishedAt: before.firstPublishedAt, editedAt: before.editedAt });
  expect(shown.publishedAt > shown.firstPublishedAt).toBe(true);
  expect(shown.editedAt > shown.formerly[0].replacedAt).toBe(true);
  // By the words that it has now it is found, by those before no more.
  for (const [search, found] of [
    ['autre idee', true],
    ['idee secrete', false],
    ['un', true],
    ['06 12 34', false],
  ] as const)
    expect([search, (await listed(ANONYMOUS, `call: "${callId}" search: "${search}"`)).length > 0]).toEqual([
      search,
      found,
    ]);
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
