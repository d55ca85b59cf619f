import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { meet } from '#lib/testing';
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
const { ask, write, fault } = app;

const FIELDS = `state title organization { key } carriers { key } territories { name } themes { key } phases { id name startsOn }
  publishedOn closedOn outcome viewerWrites viewerAnswersFor`;
const read = async (slug: string, who: Actor = writer, asOf: string | null = null, fields = FIELDS): Promise<any> =>
  (
    await ask(`query ($slug: String, $asOf: LocalDate) { initiative(slug: $slug, asOf: $asOf) { ${fields} } }`, who, {
      slug,
      asOf,
    })
  ).initiative;
const listed = async (who: Actor, filter = '', asOf = todayInParis()): Promise<string[]> =>
  (
    await ask(
      `{ initiatives(asOf: "${asOf}", filter: { ${filter} includeDemonstration: false }) { totalCount nodes { slug } } }`,
      who,
    )
  ).initiatives.nodes.map(({ slug }: { slug: string }) => slug);

it('is prepared by its organization, unseen by others by whatever door, and shown to everybody once it is published', async () => {
  const input = { organizationId: nord, slug: 'la-place', titleFr: 'La place' };
  expect(await app.refused('initiativeRecord', input, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
  expect(await app.refused('initiativeRecord', input, citizen)).toEqual(['FORBIDDEN']);
  expect(await fault('initiativeRecord', input, neighbour)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('initiativeRecord', { ...input, slug: 'La Place' })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['slug'],
  });
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative, userErrors } = await prepare('la-place', {
    ...{
      titleFr: 'La place du village',
      titleEn: 'The village square',
      rulesFr: 'Le conseil décide.',
      carriers: [ain],
    },
    ...{ territories: [territory], themes: ['espace-public'] },
    phases: [{ nameFr: 'Raconter', startsOn: '2026-03-02', endsOn: '2026-06-30' }, { nameFr: 'Répondre' }],
  });
  expect(userErrors).toEqual([]);
  const { id } = initiative;
  expect((await prepare('la-place')).userErrors).toMatchObject([{ code: 'INITIATIVE_SLUG_TAKEN', path: ['slug'] }]);
  expect(await read('la-place')).toEqual({
    ...{
      state: 'DRAFT',
      title: 'La place du village',
      organization: { key: 'caue-59' },
      carriers: [{ key: 'caue-01' }],
    },
    ...{ territories: [{ name: 'Nord' }], themes: [{ key: 'espace-public' }] },
    phases: [
      { id: expect.any(String), name: 'Raconter', startsOn: '2026-03-02' },
      { id: expect.any(String), name: 'Répondre', startsOn: null },
    ],
    ...{ publishedOn: null, closedOn: null, outcome: null, viewerWrites: true, viewerAnswersFor: false },
  });
  // Whoever carries it sees the draft; nobody else does, nested neither.
  const nested = `{ organization(key: "caue-59") { initiatives { totalCount nodes { slug } } } node(id: "${id}") { id } }`;
  for (const who of [writer, neighbour, coordinator]) {
    expect(await listed(who)).toEqual(['la-place']);
    expect((await ask(nested, who)).organization.initiatives.totalCount).toBe(1);
  }
  for (const who of [ANONYMOUS, citizen]) {
    expect(await listed(who)).toEqual([]);
    expect(await read('la-place', who)).toBeNull();
    expect(await ask(nested, who)).toEqual({ organization: { initiatives: { totalCount: 0, nodes: [] } }, node: null });
    expect(await listed(who, 'search: "place",')).toEqual([]);
  }
  expect(await app.doors('initiativeUpdate', { id, titleFr: 'Autre' })).toEqual([
    ...['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'],
  ]);
  expect(await app.doors('initiativePublish', { id, expectedVersion: 1 })).toEqual([
    ...['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_ALLOWED', 'NOT_ALLOWED', 'VERSION_CONFLICT', 'VERSION_CONFLICT'],
  ]);
  expect((await write('initiativePublish', { id }, 'initiative { state publishedOn }', manager)).initiative).toEqual({
    ...{ state: 'PUBLISHED', publishedOn: todayInParis() },
  });
  expect(await fault('initiativePublish', { id }, manager)).toMatchObject({
    code: 'INITIATIVE_STATE',
    state: 'PUBLISHED',
  });
  expect(await fault('initiativeRemove', { id }, manager)).toMatchObject({ code: 'INITIATIVE_STATE' });
  // What everybody sees is changed by who manages the organization, and its address not at all.
  expect(await fault('initiativeUpdate', { id, titleFr: 'Autre' })).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('initiativeUpdate', { id, slug: 'autre' }, manager)).toMatchObject({ path: ['slug'] });
  // On a day before it was published nobody but those who carry it reads of it.
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
  expect(await read('la-place', ANONYMOUS, yesterday, 'title')).toBeNull();
  expect(await read('la-place', neighbour, yesterday, 'title')).toEqual({ title: 'Autre' });
  for (const filter of [
    ...[
      '',
      'search: "village"',
      'states: [PUBLISHED]',
      'theme: "' +
        (await ask('{ themes { nodes { id key } } }')).themes.nodes.find((one: any) => one.key === 'espace-public').id +
        '"',
    ],
    ...[`organization: "${ain}"`, 'territory: { kind: REGION, code: "32" } includeDescendants: true'],
  ])
    expect({ filter, found: await listed(ANONYMOUS, filter) }).toMatchObject({
      filter,
      found: filter.includes('village') ? [] : ['la-place'],
    });
  expect(await listed(ANONYMOUS, 'territory: { kind: REGION, code: "32" }')).toEqual([]);
  // Whoever lives in a commune of where it takes place is asked too, and nobody elsewhere.
  const inCommune = (code: string): string => `territory: { kind: COMMUNE, code: "${code}" }`;
  expect(await listed(ANONYMOUS, inCommune('59350'))).toEqual([]);
  expect(await listed(ANONYMOUS, `${inCommune('59350')} includeAncestors: true`)).toEqual(['la-place']);
  expect(await listed(ANONYMOUS, `${inCommune('80021')} includeAncestors: true`)).toEqual([]);
  expect(await listed(ANONYMOUS, '', '2020-01-01')).toEqual([]);
});

it('keeps since when others carry it, and until when, and the ids of its phases', async () => {
  const { initiative } = await prepare('les-cours', { carriers: [ain], phases: [{ nameFr: 'Relever' }] });
  const { id } = initiative;
  await write('initiativePublish', { id }, '', manager);
  await app.pool.query(`update participation.initiative set published_on = '2024-01-10' where id = $1`, [id]);
  await app.pool.query(
    `update participation.initiative_carrier set valid_from = '2024-01-10' where initiative_id = $1`,
    [id],
  );
  const [phase] = (await read('les-cours')).phases;
  const changed = await write(
    'initiativeUpdate',
    { id, carriers: [], phases: [{ nameFr: 'Choisir' }, { id: phase.id, nameFr: 'Relever encore' }] },
    'initiative { carriers { key } phases { id name } }',
    manager,
  );
  expect(changed.initiative).toEqual({
    carriers: [],
    phases: [
      { id: expect.not.stringMatching(phase.id), name: 'Choisir' },
      { id: phase.id, name: 'Relever encore' },
    ],
  });
  expect((await read('les-cours', ANONYMOUS, '2024-06-01')).carriers).toEqual([{ key: 'caue-01' }]);
  const { portal } = await write(
    'portalRecord',
    {
      ...{ slug: 'chez-les-autres', family: 'ACTOR', organizationId: ain, titleFr: 'Chez les autres' },
      ...{ visibility: 'PUBLIC', locales: ['fr'] },
    },
    'portal { id }',
    coordinator,
  );
  expect(await fault('initiativeUpdate', { id, portalId: portal.id }, manager)).toMatchObject({
    ...{ code: 'NOT_ALLOWED', path: ['portalId'] },
  });
  for (const [values, path] of [
    [{ carriers: [nord] }, ['carriers', '0']],
    [{ carriers: ['organization_nobody'] }, ['carriers', '0']],
    [{ territories: ['territory_nowhere'] }, ['territories', '0']],
    [{ phases: [{ id: 'iphase_x', nameFr: 'x' }] }, ['phases', '0', 'id']],
    [{ phases: [{ nameFr: 'x', startsOn: '2026-02-02', endsOn: '2026-02-01' }] }, ['phases', '0', 'endsOn']],
    [{ portalId: 'portal_none' }, ['portalId']],
    [{ titleFr: ' ' }, ['titleFr']],
  ] as const)
    expect(await fault('initiativeUpdate', { id, ...values }, manager)).toMatchObject({ path });
});

it('is closed with what became of it, on a day that has come, and opened again', async () => {
  const { initiative } = await prepare('les-chemins');
  const { id } = initiative;
  expect(await fault('initiativeClose', { id, outcomeFr: 'Rien.' }, manager)).toMatchObject({ state: 'DRAFT' });
  await write('initiativePublish', { id }, '', manager);
  await app.pool.query(`update participation.initiative set published_on = '2024-01-10' where id = $1`, [id]);
  const close = (on: string | null, who: Actor = manager) =>
    fault('initiativeClose', { id, on, outcomeFr: 'Onze passages.' }, who);
  expect(await close(null, writer)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await close('2024-01-09')).toMatchObject({ code: 'INVALID_INPUT', path: ['on'] });
  expect(await close('2999-01-01')).toMatchObject({ code: 'INVALID_INPUT', path: ['on'] });
  expect(await close('2025-06-20')).toBeUndefined();
  const on = (day: string) => read('les-chemins', ANONYMOUS, day, 'state outcome closedOn');
  expect(await on('2025-06-19')).toEqual({ state: 'PUBLISHED', outcome: null, closedOn: null });
  expect(await on('2025-06-20')).toEqual({ state: 'CLOSED', outcome: 'Onze passages.', closedOn: '2025-06-20' });
  expect(await fault('initiativeUpdate', { id, titleFr: 'Tard' }, manager)).toMatchObject({
    code: 'INITIATIVE_STATE',
    state: 'CLOSED',
  });
  expect((await write('initiativeReopen', { id }, 'initiative { state outcome }', manager)).initiative).toEqual({
    ...{ state: 'PUBLISHED', outcome: null },
  });
  expect(await app.audited(id)).toEqual([
    ...['INITIATIVE_RECORD', 'INITIATIVE_PUBLISH', 'INITIATIVE_CLOSE', 'INITIATIVE_REOPEN'],
  ]);
});

it('has a name in addresses that comes of its title where none is given, and no other has', async () => {
  const named = async (titleFr: string): Promise<string> =>
    (await write('initiativeRecord', { organizationId: nord, titleFr }, 'initiative { slug }')).initiative.slug;
  expect(await named('  Où s’asseoir, à Saint-Étienne ?')).toBe('ou-s-asseoir-a-saint-etienne');
  expect(await named('Où s’asseoir à Saint-Étienne !')).toBe('ou-s-asseoir-a-saint-etienne-2');
  expect(await named('…')).toBe('demarche');
  // At once, and more often than names are counted.
  const alike = await Promise.all(Array.from({ length: 60 }, () => named('Les bancs')));
  expect(new Set(alike).size).toBe(60);
  expect(alike).toEqual(expect.arrayContaining(['les-bancs', 'les-bancs-50']));
});

it('is one of two hundred drafts of its organization at most, and of no invented one', async () => {
  const record = { organizationId: ain, titleFr: 'De trop' };
  await app.pool.query(
    `insert into participation.initiative (id, slug, organization_id, title_fr)
     select 'initiative_' || n, 'de-trop-' || n, $1, 'De trop' from generate_series(1, 199) n`,
    [ain],
  );
  const told = await Promise.all([1, 2].map(async () => (await fault('initiativeRecord', record, neighbour))?.code));
  expect(told.toSorted()).toEqual(['TOO_MANY_INITIATIVE_DRAFTS', undefined]);
  const invented = typeId('organization');
  await app.pool.query(
    `insert into network.organization (id, key, kind, name, demonstration) values ($1, 'inventee', 'CAUE', 'Inventée', true)`,
    [invented],
  );
  for (const text of [
    `update participation.initiative set organization_id = $1 where id = 'initiative_1'`,
    `insert into participation.initiative_carrier (initiative_id, organization_id, valid_from) values ('initiative_1', $1, '2020-01-01')`,
  ])
    await expect(app.pool.query(text, [invented])).rejects.toMatchObject({ constraint: 'demonstration_apart' });
});

it('is taken out as long as it is a draft', async () => {
  const { initiative } = await prepare('une-idee', { phases: [{ nameFr: 'Voir' }] });
  expect(await fault('initiativeRemove', { id: initiative.id })).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('initiativeRemove', { id: initiative.id }, manager)).toBeUndefined();
  expect(await read('une-idee')).toBeNull();
});

it('promises what a call says that is corrected while it is published', async () => {
  const { initiative } = await prepare('promis-ensemble');
  const input = { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'Vos idées', closesAt: '2099-01-01T00:00:00Z' };
  const { id } = (await write('callRecord', input, 'call { id }')).call;
  const says = (day: string): string => `update participation.call set answers_until = '${day}' where id = '${id}'`;
  await meet(
    app.pool,
    says('2099-02-01'),
    `update participation.initiative set published_on = '2026-01-01' where id = '${initiative.id}'`,
  );
  const { promises } = (await ask(`{ call(id: "${id}") { promises { answersBy } } }`)).call;
  expect(promises).toEqual([{ answersBy: '2099-02-01' }]);
});
