import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { PersonalDataHolders } from '#lib/personal-data';
import { actor } from '#lib/testing';
import {
  citizen,
  colleague,
  coordinator,
  manager,
  neighbour,
  useParticipation,
  writer,
} from '../testing/participation.js';

const { app, prepare, decide, hide } = useParticipation();
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

const DAY = '2026-10-12';

/** A call that opened in the past, and a batch of what was gathered for it. */
async function gathered(slug: string, values: object = {}, batch: object = {}) {
  const call = await asked(slug, { kind: 'IDEAS', opensAt: '2026-09-01T06:00:00Z', ...values });
  const { contributionBatch, userErrors } = await write(
    'contributionBatchRecord',
    {
      callId: call.callId,
      title: 'Atelier du 12 octobre',
      origin: 'WORKSHOP',
      heldOn: DAY,
      consent: 'Dit au début.',
      ...batch,
    },
    'contributionBatch { id version }',
    writer,
  );
  expect(userErrors).toEqual([]);
  return { ...call, batchId: contributionBatch.id as string };
}
const enter = (batchId: string, values: object = {}, who: Actor = writer, fields = 'id number'): Promise<any> =>
  write(
    'contributionEnter',
    { batchId, title: 'Un banc', consent: true, ...values },
    `contribution { ${fields} }`,
    who,
  );

it('is entered for somebody by those who answer for the call: shown at once, counted from its day, and who entered it told to them alone', async () => {
  const { callId, batchId, initiativeId } = await gathered('atelier', { moderation: 'BEFORE' });
  const other = await gathered('atelier-ailleurs');
  const { contribution, userErrors } = await enter(
    batchId,
    { sheet: '007', displayName: 'Mme Zorro', supportOnPaper: 12, territoryId: await lille(), body: 'À l’ombre.' },
    writer,
    'id number status origin saidOn author { displayName } supportCount supportOnPaper sheet batch { id title } enteredBy { id } territory { name } viewerAnswers',
  );
  expect(userErrors).toEqual([]);
  expect(contribution).toMatchObject({
    ...{ number: 1, status: 'PUBLISHED', origin: 'WORKSHOP', saidOn: DAY, author: { displayName: 'Mme Zorro' } },
    ...{
      supportCount: 0,
      supportOnPaper: 12,
      sheet: '007',
      batch: { id: batchId },
      enteredBy: { id: writer.personId },
    },
    ...{ territory: { name: 'Lille' }, viewerAnswers: true },
  });
  const { id } = contribution;
  const doors = `{ contribution(id: "${id}") { author { displayName } origin saidOn supportOnPaper publishedAt } }`;
  expect((await ask(doors, ANONYMOUS)).contribution).toMatchObject({
    ...{ author: { displayName: 'Mme Zorro' }, origin: 'WORKSHOP', saidOn: DAY, supportOnPaper: 12 },
  });
  // What those who answer read, nobody else does: not by fields, nodes, lists or filters.
  const inside = `{ contribution(id: "${id}") { sheet batch { id } enteredBy { id } withdrawal } contributionBatch(id: "${batchId}") { id } node(id: "${batchId}") { id }
    contributionBatches(filter: { call: "${callId}" }) { totalCount } contributions(filter: { batch: "${batchId}" }) { totalCount } call(id: "${callId}") { viewerEnters } }`;
  expect(await ask(inside, neighbour)).toEqual({
    contribution: { sheet: null, batch: null, enteredBy: null, withdrawal: null },
    ...{ contributionBatch: null, node: null, contributionBatches: { totalCount: 0 } },
    ...{ contributions: { totalCount: 0 }, call: { viewerEnters: false } },
  });
  expect(await ask(inside, coordinator)).toMatchObject({
    contribution: { sheet: '007', batch: { id: batchId } },
    ...{ contributionBatches: { totalCount: 1 }, contributions: { totalCount: 1 }, call: { viewerEnters: true } },
  });
  for (const [mutation, input] of [
    ['contributionEnter', { batchId, title: 'x', consent: true }],
    ['contributionEntryUpdate', { id, title: 'x' }],
    ['contributionEntryWithdraw', { id, reason: 'x' }],
    ['contributionBatchUpdate', { id: batchId, title: 'x' }],
    ['contributionBatchRemove', { id: batchId }],
    ['contributionsImport', { batchId, table: 'feuille;titre', isTrial: true, consent: true }],
    ['contributionBatchRecord', { callId, title: 'x', origin: 'PAPER', heldOn: DAY, consent: 'x' }],
  ] as const) {
    expect(await app.refused(mutation, input, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    expect(await app.refused(mutation, input, citizen)).toEqual(['FORBIDDEN']);
    const isPublic = mutation === 'contributionBatchRecord' || mutation.startsWith('contributionEntry');
    expect({ mutation, ...(await fault(mutation, input, neighbour)) }).toMatchObject({
      ...{ mutation, code: isPublic ? 'NOT_ALLOWED' : 'NOT_FOUND' },
    });
  }
  // What is wrong with it.
  for (const [values, path] of [
    [{ consent: false }, 'consent'],
    [{ title: ' ' }, 'title'],
    [{ saidOn: '2099-01-01' }, 'saidOn'],
    [{ saidOn: '2025-08-31' }, 'saidOn'],
    [{ saidOn: '0001-01-01' }, 'saidOn'],
    [{ sheet: 'x'.repeat(41) }, 'sheet'],
    [{ supportOnPaper: -1 }, 'supportOnPaper'],
  ] as const)
    expect((await enter(batchId, values)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: [path] }]);
  const paris = (await ask('{ territory(kind: COMMUNE, code: "75056") { id } }')).territory.id;
  expect((await enter(batchId, { territoryId: paris })).userErrors).toMatchObject([{ code: 'OUTSIDE_PERIMETER' }]);
  // Of two who enter the same sheet at once one does; a spreadsheet loses its zeros.
  const twice = await Promise.all(['12', '012', '0012'].map((sheet) => enter(batchId, { sheet })));
  expect(twice.flatMap(({ userErrors: all }) => all.map(({ code }: any) => code))).toEqual([
    'SHEET_TAKEN',
    'SHEET_TAKEN',
  ]);
  expect((await enter(batchId, { sheet: '7' })).userErrors).toMatchObject([{ code: 'SHEET_TAKEN', path: ['sheet'] }]);
  expect((await enter(other.batchId, { sheet: '7' })).userErrors).toEqual([]);
  // Nobody gave a name: how they took part stands for it; nobody follows it, as nobody has an account.
  const nameless = `{ contributions(filter: { origins: [WORKSHOP], call: "${callId}" }, first: 1) { nodes { author { displayName } } } }`;
  for (const [language, displayName] of [
    ['fr', 'Participant·e à l’atelier'],
    ['en', 'Somebody at the workshop'],
  ] as const) {
    const { data } = (await (await app.app.post(nameless, {}, { 'accept-language': language })).json()) as any;
    expect(data.contributions.nodes).toEqual([{ author: { displayName } }]);
  }
  expect(
    (await app.pool.query('select count(*)::int as n from notifications.follow where subject_id = $1', [id])).rows,
  ).toEqual([{ n: 0 }]);
  // They are counted with the others, from their day, and hands apart.
  for (const sheet of ['20', '21', '22']) await enter(batchId, { sheet, saidOn: '2026-09-30', supportOnPaper: 2 });
  const indicators = async (asOf: string): Promise<any> =>
    ask(
      `{ call(id: "${callId}", asOf: "${asOf}") { indicators { contributions entered participants supports supportsOnPaper } }
        contributions(filter: { initiative: "${initiativeId}" }, asOf: "${asOf}") { totalCount } }`,
      ANONYMOUS,
    );
  expect(await indicators('2026-11-28')).toEqual({
    call: { indicators: { contributions: 5, entered: 5, participants: 5, supports: 0, supportsOnPaper: 18 } },
    contributions: { totalCount: 5 },
  });
  expect(await indicators('2026-10-01')).toEqual({
    call: { indicators: { contributions: 3, entered: 3, participants: null, supports: 0, supportsOnPaper: 6 } },
    contributions: { totalCount: 3 },
  });
  await submit(other.callId);
  expect(
    (await ask(`{ call(id: "${other.callId}") { indicators { contributions entered } } }`, ANONYMOUS)).call.indicators,
  ).toEqual({ contributions: 2, entered: 1 });
  expect(await fault('contributionBatchRemove', { id: batchId }, writer)).toMatchObject({
    ...{ code: 'CONTRIBUTION_BATCH_IN_USE' },
  });
  const removed = await gathered('lot-vide');
  const older = { callId: removed.callId, title: 'x', origin: 'PAPER', consent: 'x' };
  expect(await fault('contributionBatchRecord', { ...older, heldOn: '2025-08-31' }, writer)).toMatchObject({
    path: ['heldOn'],
  });
  expect(await fault('contributionBatchRecord', { ...older, heldOn: '2025-09-01' }, writer)).toBeUndefined();
  await write('contributionBatchUpdate', { id: removed.batchId, place: 'Salle des fêtes', attendance: 14 }, '', writer);
  expect(await fault('contributionBatchUpdate', { id: removed.batchId, heldOn: '2099-01-01' }, writer)).toMatchObject({
    path: ['heldOn'],
  });
  expect(await fault('contributionBatchRemove', { id: removed.batchId }, writer)).toBeUndefined();
});

it('is entered until thirty days after the end of the call if it was said before; corrected and taken back at any time, by no name in the log', async () => {
  const { callId, batchId, initiativeId } = await gathered('apres');
  const { contribution } = await enter(batchId, { sheet: '1', displayName: 'Mme Zorro', body: 'Avec un secret.' });
  const { id } = contribution;
  const own = (await submit(callId, { title: 'La mienne' })).contribution.id;
  expect(await fault('contributionEntryUpdate', { id: own, title: 'x' }, writer)).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(await fault('contributionUpdate', { id, title: 'x' }, citizen)).toMatchObject({ code: 'NOT_ALLOWED' });
  const ends = (at: string): Promise<unknown> =>
    app.pool.query(`update participation.call set closes_at = ${at} where id = $1`, [callId]);
  await ends(`now() - interval '29 days'`);
  const late = new Date(Date.now() - 28 * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
  expect((await enter(batchId, { sheet: '2', saidOn: late })).userErrors).toMatchObject([{ path: ['saidOn'] }]);
  expect((await enter(batchId, { sheet: '2' })).userErrors).toEqual([]);
  await ends(`now() - interval '31 days'`);
  expect((await enter(batchId, { sheet: '3' })).userErrors).toMatchObject([{ code: 'CONTRIBUTION_ENTRY_CLOSED' }]);
  expect((await ask(`{ call(id: "${callId}") { viewerEnters } }`, writer)).call.viewerEnters).toBe(false);
  // Who is kept from contributing enters nothing either.
  const suspended = await gathered('suspendue');
  const theirs = (await submit(suspended.callId, {}, colleague)).contribution.id;
  await write('moderationCaseOpen', { contributionId: theirs }, '', writer);
  await app.pool.query(
    `insert into participation.sanction (id, person_id, organization_id, case_id, valid_from, valid_to, reason)
     select 'sanction_suspendue', $1, organization_id, id, '2020-01-01', '2099-01-01', 'x' from participation.moderation_case where contribution_id = $2`,
    [colleague.personId, theirs],
  );
  expect((await enter(suspended.batchId, {}, colleague)).userErrors).toMatchObject([{ code: 'SANCTIONED' }]);
  expect((await enter(suspended.batchId, {}, writer)).userErrors).toEqual([]);
  // What was entered is corrected, and what it said is kept.
  expect(await fault('contributionEntryUpdate', { id, sheet: '2' }, writer)).toMatchObject({ code: 'SHEET_TAKEN' });
  expect(await fault('contributionEntryUpdate', { id, title: 'Un banc' }, writer)).toBeUndefined();
  const corrected = {
    id,
    expectedVersion: 1,
    title: 'Deux bancs',
    sheet: '10',
    supportOnPaper: 3,
    displayName: null,
    saidOn: '2026-10-13',
  };
  expect(await fault('contributionEntryUpdate', corrected, writer)).toBeUndefined();
  expect(await fault('contributionEntryUpdate', corrected, writer)).toMatchObject({ code: 'VERSION_CONFLICT' });
  const read = `{ contribution(id: "${id}") { title body sheet saidOn supportOnPaper version author { displayName } withdrawal status } }`;
  expect((await ask(read, writer)).contribution).toEqual({
    ...{
      title: 'Deux bancs',
      body: 'Avec un secret.',
      sheet: '10',
      saidOn: '2026-10-13',
      supportOnPaper: 3,
      version: 2,
    },
    ...{ author: { displayName: 'Participant·e à l’atelier' }, withdrawal: null, status: 'PUBLISHED' },
  });
  const versions = async (): Promise<unknown> =>
    (await app.pool.query('select title from participation.contribution_version where contribution_id = $1', [id]))
      .rows;
  expect(await versions()).toEqual([{ title: 'Un banc' }]);
  await write('contributionEntryUpdate', { id, displayName: 'M. Zorro' }, '', writer);
  // Taken back, the name goes, and what it said where that is asked; its sheet is not entered again.
  expect(await fault('contributionEntryWithdraw', { id, reason: ' ' }, writer)).toMatchObject({ path: ['reason'] });
  await write('contributionEntryWithdraw', { id, reason: 'À sa demande.', erases: true }, '', writer);
  expect((await ask(`{ contribution(id: "${id}") { title } }`, ANONYMOUS)).contribution).toBeNull();
  expect((await ask(read, writer)).contribution).toMatchObject({
    ...{ title: '–', body: '', withdrawal: 'À sa demande.', status: 'WITHDRAWN' },
    author: { displayName: 'Participant·e à l’atelier' },
  });
  expect(await versions()).toEqual([]);
  expect(await fault('contributionEntryWithdraw', { id, reason: 'x' }, writer)).toMatchObject({
    code: 'CONTRIBUTION_STATE',
  });
  await ends(`'2099-01-01'`);
  expect((await enter(batchId, { sheet: '10' })).userErrors).toMatchObject([{ code: 'SHEET_TAKEN' }]);
  const log = await app.pool.query(
    `select e.action, e.organization_id is not null as "isTold", coalesce(e.before::text, '') || coalesce(e.after::text, '') as said from audit.entry e where e.subject_id = $1 order by e.id`,
    [id],
  );
  expect(log.rows.map(({ action }) => action)).toEqual([
    ...['CONTRIBUTION_ENTER', 'CONTRIBUTION_ENTRY_UPDATE', 'CONTRIBUTION_ENTRY_UPDATE', 'CONTRIBUTION_ENTRY_WITHDRAW'],
  ]);
  expect(JSON.stringify(log.rows)).not.toMatch(/Zorro|secret|banc/);
  // What was taken back, or is hidden, can be asked to go later.
  const gone = { contribution: { title: '–', body: '' } };
  for (const [sheet, before] of [
    ['90', (one: string) => write('contributionEntryWithdraw', { id: one, reason: 'Dit deux fois.' }, '', writer)],
    ['91', (one: string) => hide(one, manager)],
  ] as const) {
    const one = (await enter(batchId, { sheet, body: 'Un secret gardé.' })).contribution.id;
    await write('contributionEntryUpdate', { id: one, title: 'Un banc corrigé' }, '', writer);
    await before(one);
    const saved = `{ contribution(id: "${one}") { title body status } }`;
    const { status, body } = (await ask(saved, writer)).contribution;
    expect(body).toBe('Un secret gardé.');
    expect(await fault('contributionEntryWithdraw', { id: one, reason: 'x' }, writer)).toMatchObject({
      code: 'CONTRIBUTION_STATE',
    });
    for (let twice = 0; twice < 2; twice++)
      expect(
        await fault('contributionEntryWithdraw', { id: one, reason: 'Effacez.', erases: true }, writer),
      ).toBeUndefined();
    expect(await ask(saved, writer)).toMatchObject({ contribution: { ...gone.contribution, status } });
    const left = await app.pool.query(
      `select title, body from participation.contribution_version where contribution_id = $1
       union all select title, body from participation.moderation_case where contribution_id = $1 and body <> ''`,
      [one],
    );
    expect(left.rows).toEqual([]);
  }
  // The name goes two years after the end of the call; whoever entered it reads that they did, and is forgotten.
  const named = (await enter(batchId, { sheet: '20', displayName: 'Mme Diego' })).contribution.id;
  const nameNow = async (): Promise<string> =>
    (await ask(`{ contribution(id: "${named}") { author { displayName } } }`, ANONYMOUS)).contribution.author
      .displayName;
  const holders = app.app.app.get(PersonalDataHolders, { strict: false });
  await holders.expire(app.pool);
  expect(await nameNow()).toBe('Mme Diego');
  const writerAs = { accountId: null, personId: writer.personId!, people: [writer.personId!], addresses: [] };
  const statements = {
    query: async (text: string, values?: readonly unknown[]) => (await app.pool.query(text, [...(values ?? [])])).rows,
  };
  const given = await holders.export(statements, writerAs);
  expect(JSON.stringify(given)).toContain('enteredContributions');
  expect(JSON.stringify(given)).not.toMatch(/Diego|Un banc/);
  await app.pool.query(
    `update participation.call set opens_at = '2020-01-01', closes_at = now() - interval '2 years 1 day' where id = $1`,
    [callId],
  );
  await holders.expire(app.pool);
  expect(await nameNow()).toBe('Participant·e à l’atelier');
  // It is decided about as what anybody sent is; what is hidden is not corrected.
  await hide(named, manager);
  expect(await fault('contributionEntryUpdate', { id: named, title: 'x' }, writer)).toMatchObject({
    code: 'CONTRIBUTION_STATE',
  });
  await ends(`'2099-01-01'`);
  // No row can say that somebody with an account is behind what was entered.
  await expect(
    app.pool.query('update participation.contribution set person_id = $2 where id = $1', [id, citizen.personId]),
  ).rejects.toMatchObject({ constraint: 'contribution_brought_in' });
  await write('initiativeClose', { id: initiativeId, outcomeFr: 'Fini.' }, '', manager);
  expect((await enter(batchId, { sheet: '30', saidOn: '2026-10-12' })).userErrors).toEqual([]);
});

const TABLE = 'Feuille;Titre;Texte;Nom;Code INSEE;Dit le;Mains levées;Accord';
const tabled = (batchId: string, table: string, values: object = {}, who: Actor = writer): Promise<any> =>
  write(
    'contributionsImport',
    { batchId, table, isTrial: false, consent: true, ...values },
    'rows { line outcome sheet title contribution { id } userErrors { code path message } } rowCount madeCount thereCount refusedCount isWritten',
    who,
  );

it('is entered by a table: all rows or none, unless those that are right are taken; sent again, nothing is entered twice', async () => {
  const { batchId } = await gathered('tableau', { kind: 'VIEWPOINT' }, { origin: 'PAPER' });
  const inBatch = async (): Promise<any[]> =>
    (
      await ask(
        `{ contributions(filter: { batch: "${batchId}" }, orderBy: { field: CREATED_AT }) { nodes { title number saidOn origin sheet supportOnPaper author { displayName } territory { name } } } }`,
        writer,
      )
    ).contributions.nodes;
  const good = [
    '1;=SOMME(A1);"Il dit ""non""\nsur deux lignes";Mme Zorro;59350;13/10/2026;4;oui',
    '002;Une place;;;59350;;;',
  ];
  const bad = [
    ['1;Encore;;;59350;;;', 'Feuille'],
    [';Sans numéro;;;59350;;;', 'Feuille'],
    ['3;;;;59350;;;', 'Titre'],
    ['4;Sans lieu;;;;;;', 'Code INSEE'],
    ['5;Paris;;;75056;;;', 'Code INSEE'],
    ['6;Nulle part;;;00000;;;', 'Code INSEE'],
    ['7;Demain;;;59350;01/01/2099;;', 'Dit le'],
    ['8;Hier;;;59350;30/02/2026;;', 'Dit le'],
    ['9;Mains;;;59350;;beaucoup;', 'Mains levées'],
    ['10;Non;;;59350;;;non', 'Accord'],
    [`${'9'.repeat(41)};Longue;;;59350;;;`, 'Feuille'],
  ] as const;
  const mixed = [TABLE, ...good, ...bad.map(([row]) => row)].join('\r\n');
  for (const values of [{ isTrial: true }, { isTrial: true, takesGood: true }, {}]) {
    const tried = await tabled(batchId, `\ufeff${mixed}`, values);
    expect(tried).toMatchObject({
      rowCount: 13,
      madeCount: 2,
      thereCount: 0,
      refusedCount: 11,
      isWritten: false,
      userErrors: [],
    });
    expect(tried.rows.slice(0, 11).map(({ userErrors }: any) => userErrors.map(({ path }: any) => path[0]))).toEqual(
      bad.map(([, head]) => [head]),
    );
    expect(await inBatch()).toEqual([]);
  }
  // Two who send it at once enter it once.
  const [one, two] = await Promise.all([1, 2].map(() => tabled(batchId, mixed, { takesGood: true })));
  expect([one, two].map(({ madeCount }: any) => madeCount).sort()).toEqual([0, 2]);
  expect([one, two].map(({ thereCount }: any) => thereCount).sort()).toEqual([0, 2]);
  const held = [
    {
      title: 'Une place',
      number: 2,
      saidOn: DAY,
      origin: 'PAPER',
      sheet: '002',
      supportOnPaper: 0,
      author: { displayName: 'Anonyme, sur papier' },
      territory: { name: 'Lille' },
    },
    {
      title: '=SOMME(A1)',
      number: 1,
      saidOn: '2026-10-13',
      origin: 'PAPER',
      sheet: '1',
      supportOnPaper: 4,
      author: { displayName: 'Mme Zorro' },
      territory: { name: 'Lille' },
    },
  ];
  expect(await inBatch()).toEqual(held);
  // By hand and by a table at once, a sheet is entered once.
  const territoryId = await lille();
  const sheets = ['500', '501', '502', '503'];
  await Promise.all(
    sheets.flatMap((sheet) => [
      enter(batchId, { sheet, territoryId }),
      tabled(batchId, `feuille;titre;code insee\n${sheet};Deux fois;59350`),
    ]),
  );
  const once = await app.pool.query(
    'select sheet from participation.contribution_entry where batch_id = $1 and sheet = any($2) order by 1',
    [batchId, sheets],
  );
  expect(once.rows.map(({ sheet }) => sheet)).toEqual(sheets);
  await app.pool.query(
    `delete from participation.contribution c using participation.contribution_entry e where e.contribution_id = c.id and e.batch_id = $1 and e.sheet = any($2)`,
    [batchId, sheets],
  );
  // By commas, with the zeros lost, in another order: it is the same.
  const again = await tabled(batchId, `title,sheet,insee code\nUne place,2,59350\nNeuve,11,59350`);
  expect(again).toMatchObject({ madeCount: 1, thereCount: 1, isWritten: true });
  expect(again.rows.map(({ outcome, contribution }: any) => [outcome, Boolean(contribution)])).toEqual([
    ['THERE', true],
    ['MADE', true],
  ]);
  expect(await inBatch()).toHaveLength(3);
  // Signs that nobody sees make no other sheet.
  for (const unseen of ['\u200b2', '2\u200e', '\u00ad2\u00a0'])
    expect(await tabled(batchId, `title,sheet,insee code\nUne place,${unseen},59350`)).toMatchObject({
      ...{ userErrors: [], thereCount: 1, madeCount: 0, refusedCount: 0 },
    });
  expect(
    await tabled(batchId, `title,sheet,insee code\nDeux,60\u200b,59350\nTrois,60,59350`, { isTrial: true }),
  ).toMatchObject({ madeCount: 1, refusedCount: 1 });
  expect(await tabled(batchId, `title,sheet,insee code\nRien,\u200b,59350`)).toMatchObject({ refusedCount: 1 });
  const many = ['feuille;titre;code insee', ...Array.from({ length: 2001 }, (_, i) => `${i + 100};Idée ${i};59350`)];
  for (const [table, values] of [
    ['', {}],
    ['feuille;titre;couleur\n1;x;y', {}],
    ['feuille;feuille;titre\n1;1;x', {}],
    ['feuille;titre\n1;"x', {}],
    ['feuille;titre\n50;Caf\ufffd', {}],
    ['feuille;titre\n50;x\u0001y', {}],
    [many.join('\n'), {}],
    ['x'.repeat(400_001), {}],
  ] as const)
    expect({ table: table.slice(0, 30), ...(await tabled(batchId, table, values)) }).toMatchObject({
      ...{ rows: null, userErrors: [{ code: 'INVALID_INPUT', path: ['table'] }] },
    });
  expect(await tabled(batchId, TABLE, { consent: false })).toMatchObject({ userErrors: [{ path: ['consent'] }] });
  const all = await tabled(batchId, many.slice(0, 2001).join('\n'));
  expect(all).toMatchObject({ rowCount: 2000, madeCount: 2000, isWritten: true });
  expect(all.rows).toHaveLength(200);
  const { rows } = await app.pool.query(
    `select count(*)::int as n, count(distinct c.number)::int as numbers, count(e.entered_by)::int as "enteredBy" from participation.contribution c
     join participation.contribution_entry e on e.contribution_id = c.id where e.batch_id = $1`,
    [batchId],
  );
  expect(rows).toEqual([{ n: 2003, numbers: 2003, enteredBy: 2003 }]);
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
