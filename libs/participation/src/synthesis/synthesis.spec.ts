import { beforeAll, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { citizen, coordinator, manager, neighbour, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, hide } = useParticipation();
const { ask, write, fault } = app;
const account = typeId('account');
beforeAll(async () => {
  await app.pool.query('insert into identity.account (id, email, person_id) values ($1, $2, $3)', [
    ...[account, 'citee@example.org', citizen.personId],
  ]);
});

/** A published initiative in the Nord, and what people contributed to its call. */
async function asked(slug: string, titles: readonly string[], kind = 'IDEAS') {
  const { initiative } = await prepare(slug, {}, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const values = { initiativeId: initiative.id, kind, titleFr: 'Vos idées', closesAt: '2099-01-01T00:00:00Z' };
  const { call } = await write('callRecord', values, 'call { id }', manager);
  const ids: string[] = [];
  for (const title of titles)
    ids.push(
      (
        await write(
          'contributionSubmit',
          { callId: call.id, title, displayName: 'Ida du canal' },
          'contribution { id }',
          citizen,
        )
      ).contribution.id,
    );
  return { initiativeId: initiative.id as string, callId: call.id as string, ids };
}
const begin = async (initiativeId: string, values: object = {}): Promise<any> =>
  (
    await write(
      'synthesisRecord',
      { initiativeId, titleFr: 'Ce qui s’est dit', ...values },
      'synthesis { id version }',
      writer,
    )
  ).synthesis;
const state = async (synthesisId: string, titleFr: string, values: object = {}): Promise<any> =>
  (
    await write(
      'synthesisStatementRecord',
      { synthesisId, titleFr, ...values },
      'synthesisStatement { id number version }',
      writer,
    )
  ).synthesisStatement;
const cite = (statementId: string, contributionIds: readonly string[], side = 'SAYS_SO', who = writer): Promise<any> =>
  write('synthesisCite', { statementId, contributionIds, side }, 'synthesisStatement { id }', who);
const publish = (id: string, values: object = {}, who = manager): Promise<any> =>
  write('synthesisPublish', { id, ...values }, 'synthesis { id state version }', who);

const STATEMENT =
  'id number title standing figures { contributionCount gatheredCount supportCount otherwiseCount withdrawnCount }';
const PAGE = `query ($id: ID!, $asOf: LocalDate, $version: Int) { synthesis(id: $id, asOf: $asOf) { state title versions { number note } draft { number } draftStatements { id }
  text(version: $version) { number readCount figures { statementCount publishedCount citedCount notCitedCount supportCount withdrawnCount } }
  statements(version: $version) { ${STATEMENT} contributions { totalCount nodes { title } } otherwise { nodes { title } } } } }`;
const page = async (id: string, variables: object = {}, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask(PAGE, who, { id, ...variables })).synthesis;
const titles = async (filter: string, who: Actor = ANONYMOUS): Promise<string[]> =>
  (
    await ask(
      `{ contributions(filter: { ${filter} }, orderBy: { field: CREATED_AT }) { totalCount nodes { title } } }`,
      who,
    )
  ).contributions.nodes.map(({ title }: { title: string }) => title);
const told = async (id: string): Promise<number> =>
  (
    await app.pool.query(
      `select count(*)::int as count from notifications.line l join notifications.notification n on n.id = l.notification_id where n.account_id = $1 and n.subject_id = $2`,
      [account, id],
    )
  ).rows[0].count;

it('is written by those who answer for the initiative, seen by nobody else before it is published, and stays in each version as it was read', async () => {
  const { initiativeId, ids } = await asked('les-bancs', ['Un banc', 'Deux bancs', 'Pas de banc', 'Une fontaine']);
  const [one, two, none, fountain] = ids as [string, string, string, string];
  const other = await asked('ailleurs', ['Ailleurs']);
  const recorded = { initiativeId, titleFr: 'Ce qui s’est dit' };
  for (const who of [ANONYMOUS, citizen])
    expect(await app.refused('synthesisRecord', recorded, who)).toEqual([
      who === ANONYMOUS ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);
  expect(await fault('synthesisRecord', recorded, neighbour)).toMatchObject({ code: 'NOT_ALLOWED' });
  const { initiative: unseen } = await prepare('pas-encore', {}, manager);
  expect(await fault('synthesisRecord', { ...recorded, initiativeId: unseen.id }, neighbour)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await fault('synthesisRecord', { ...recorded, initiativeId: unseen.id }, writer)).toMatchObject({
    code: 'INITIATIVE_STATE',
  });
  expect(await fault('synthesisRecord', { ...recorded, callId: other.callId }, writer)).toMatchObject({
    path: ['callId'],
  });
  // A call that is summed up is not taken out with what was written of it.
  const summed = await asked('on-resume', []);
  const summary = await begin(summed.initiativeId, { callId: summed.callId });
  expect(await fault('callRemove', { id: summed.callId }, manager)).toMatchObject({ code: 'NOT_ALLOWED' });
  await write('synthesisRemove', { id: summary.id, expectedVersion: summary.version }, '', writer);
  expect(await fault('callRemove', { id: summed.callId }, manager)).toBeUndefined();
  const survey = await asked('questions', [], 'SURVEY');
  expect(
    await fault('synthesisRecord', { ...recorded, initiativeId: survey.initiativeId, callId: survey.callId }, writer),
  ).toMatchObject({
    ...{ code: 'INVALID_INPUT', path: ['callId'] },
  });

  const again = { initiativeId, titleFr: 'Ce qui s’est dit', readCount: 5, idempotencyKey: 'une-synthese' };
  const { id, version } = await begin(initiativeId, again);
  expect((await begin(initiativeId, again)).id).toBe(id);
  const seats = await state(id, 'Il faut des bancs.', { sectionFr: 'S’asseoir' });
  const water = await state(id, 'Il manque de l’eau.', { place: 1 });
  expect([seats.number, water.number]).toEqual([1, 2]);
  expect(await fault('synthesisUpdate', { id, expectedVersion: version, titleFr: 'Autre' }, writer)).toMatchObject({
    code: 'VERSION_CONFLICT',
  });

  // A draft is told of to nobody else: not by itself, nor by a statement, a list, a count, a filter, or a file.
  const doors = `{ synthesis(id: "${id}") { id } node(id: "${id}") { id } synthesisStatement(id: "${seats.id}") { id } s: node(id: "${seats.id}") { id }
    syntheses(filter: { initiative: "${initiativeId}" }) { totalCount } initiative(id: "${initiativeId}") { viewerSumsUp syntheses { totalCount } } }`;
  await cite(seats.id, [one, two]);
  for (const who of [ANONYMOUS, citizen, neighbour]) {
    expect(await ask(doors, who)).toEqual({
      ...{ synthesis: null, node: null, synthesisStatement: null, s: null, syntheses: { totalCount: 0 } },
      initiative: { viewerSumsUp: false, syntheses: { totalCount: 0 } },
    });
    expect(await titles(`statement: "${seats.id}"`, who)).toEqual([]);
    expect(await titles(`citedBy: "${id}", synthesisVersion: 1`, who)).toEqual([]);
    expect(await titles(`notCitedBy: "${id}", synthesisVersion: 1`, who)).toEqual([]);
  }
  const file = `/files/syntheses/${id}.csv`;
  expect((await fetch(app.app.url + file)).status).toBe(404);
  expect(await ask(doors, writer)).toMatchObject({
    synthesis: { id },
    syntheses: { totalCount: 1 },
    initiative: { viewerSumsUp: true },
  });
  expect(await titles(`statement: "${seats.id}"`, writer)).toEqual(['Un banc', 'Deux bancs']);
  expect(await titles(`notCitedBy: "${id}", synthesisVersion: 1`, writer)).toEqual(['Pas de banc', 'Une fontaine']);

  // What is not shown, or of another initiative, is not cited; nobody else cites.
  expect(await fault('synthesisCite', { statementId: seats.id, contributionIds: [one] }, neighbour)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    await fault('synthesisCite', { statementId: seats.id, contributionIds: [one, other.ids[0]] }, writer),
  ).toMatchObject({
    ...{ code: 'NOT_FOUND', path: ['contributionIds', '1'] },
  });
  expect(await fault('synthesisPublish', { id }, writer)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('synthesisPublish', { id }, manager)).toMatchObject({ code: 'STATEMENT_UNFOUNDED' });
  await cite(water.id, [fountain]);
  await write('synthesisStatementUpdate', { id: seats.id, standing: 'CONTESTED' }, '', writer);
  expect(await fault('synthesisPublish', { id }, manager)).toMatchObject({ code: 'STATEMENT_UNFOUNDED' });
  await cite(seats.id, [none], 'SAYS_OTHERWISE');
  expect((await publish(id)).synthesis).toMatchObject({ state: 'PUBLISHED' });
  expect(await told(id)).toBe(1);

  expect(await page(id)).toMatchObject({
    ...{
      state: 'PUBLISHED',
      title: 'Ce qui s’est dit',
      versions: [{ number: 1, note: null }],
      draft: null,
      draftStatements: [],
    },
    text: {
      number: 1,
      readCount: 5,
      figures: { statementCount: 2, publishedCount: 4, citedCount: 4, notCitedCount: 0, withdrawnCount: 0 },
    },
    statements: [
      { title: 'Il manque de l’eau.', figures: { contributionCount: 1, otherwiseCount: 0 } },
      {
        ...{ title: 'Il faut des bancs.', standing: 'CONTESTED', figures: { contributionCount: 2, otherwiseCount: 1 } },
        otherwise: { nodes: [{ title: 'Pas de banc' }] },
      },
    ],
  });
  // A statement that is published stays, by its id too; what is written goes on in another.
  expect(await fault('synthesisStatementUpdate', { id: seats.id, titleFr: 'Non' }, writer)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await fault('synthesisCite', { statementId: seats.id, contributionIds: [fountain] }, writer)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  await expect(
    app.pool.query(`update participation.synthesis_statement set title_fr = 'x' where id = $1`, [seats.id]),
  ).rejects.toThrow(/stays/);
  await expect(
    app.pool.query(`update participation.synthesis_citation set side = 'SAYS_SO' where statement_id = $1`, [seats.id]),
  ).rejects.toThrow(/stays/);
  expect(await fault('synthesisPublish', { id }, manager)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await fault('synthesisRemove', { id }, writer)).toMatchObject({ code: 'SYNTHESIS_STATE' });

  const { draftStatements: next } = (await ask(`{ synthesis(id: "${id}") { draftStatements { id number } } }`, writer))
    .synthesis;
  const draftOf = (number: number): string => next.find((statement: any) => statement.number === number).id;
  expect(await fault('synthesisStatementUpdate', { id: draftOf(1), titleFr: 'x' }, neighbour)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await fault('synthesisStatementUpdate', { id: seats.id, titleFr: 'x' }, neighbour)).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await write('synthesisStatementUpdate', { id: draftOf(1), titleFr: 'Il faut des bancs, à l’ombre.' }, '', writer);
  await write('synthesisStatementRemove', { id: draftOf(2) }, '', writer);
  await write('synthesisUncite', { statementId: draftOf(1), contributionIds: [two] }, '', writer);
  // Two at once: one publishes, the other is told that there is nothing more.
  const both = await Promise.all([publish(id, { note: 'Relue' }), publish(id, { note: 'Relue' })]);
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'INVALID_INPUT' }]);
  expect(await told(id)).toBe(2);
  expect(await page(id)).toMatchObject({
    text: { number: 2, figures: { citedCount: 2, notCitedCount: 2 } },
    versions: [{ note: 'Relue' }, {}],
  });
  expect(await page(id, { version: 1 })).toMatchObject({
    text: { number: 1 },
    statements: [{}, { title: 'Il faut des bancs.' }],
  });
  expect(await page(id, { version: 3 }, writer)).toMatchObject({ text: null, statements: [], draft: { number: 3 } });
  const changes = `{ synthesis(id: "${id}") { changes(since: 1, version: 2) { kind number citedCount uncitedCount pieces { kind text } } } }`;
  expect((await ask(changes, ANONYMOUS)).synthesis.changes).toEqual([
    {
      ...{ kind: 'CHANGED', number: 1, citedCount: 0, uncitedCount: 1 },
      pieces: [
        { kind: 'SAME', text: 'Il faut des bancs' },
        { kind: 'ADDED', text: ', à l’ombre' },
        { kind: 'SAME', text: '.' },
      ],
    },
    {
      kind: 'REMOVED',
      number: 2,
      citedCount: 0,
      uncitedCount: 1,
      pieces: [{ kind: 'REMOVED', text: 'Il manque de l’eau.' }],
    },
  ]);
  expect((await ask(changes.replace('version: 2', 'version: 3'), writer)).synthesis.changes).toBeNull();

  expect(await fault('synthesisWithdraw', { id, reason: 'Erreur' }, writer)).toMatchObject({ code: 'NOT_ALLOWED' });
  await write('synthesisWithdraw', { id, reason: 'Deux contributions y étaient mal lues.' }, '', manager);
  expect(await page(id)).toMatchObject({ state: 'WITHDRAWN', text: { number: 2 } });
  for (const [mutation, input] of [
    ['synthesisPublish', { id }],
    ['synthesisUpdate', { id, titleFr: 'x' }],
    ['synthesisStatementRecord', { synthesisId: id, titleFr: 'x' }],
  ] as const)
    expect(await fault(mutation, input, manager)).toMatchObject({ code: 'SYNTHESIS_STATE' });
});

it('tells nothing of what is not shown any more, and counts what is gathered with the one under which it is', async () => {
  const { initiativeId, callId, ids } = await asked('la-mare', [
    'La mare',
    'Une mare',
    'Secret de Zoé',
    'La haie',
    'Le pré',
  ]);
  const [pond, twin, secret, hedge, meadow] = ids as [string, string, string, string, string];
  const { id } = await begin(initiativeId, { callId });
  const water = await state(id, 'La mare se garde.');
  const land = await state(id, 'La haie aussi.', { standing: 'MINORITY' });
  await cite(water.id, [pond, secret]);
  await cite(land.id, [hedge]);
  await publish(id);
  const figures = async (): Promise<any> => {
    const { text, statements } = await page(id);
    return {
      ...text.figures,
      statements: statements.map((one: any) => ({ ...one.figures, listed: one.contributions.totalCount })),
    };
  };
  for (const one of [pond, twin]) await write('contributionSupport', { contributionId: one }, '', neighbour);
  expect(await figures()).toMatchObject({
    ...{ publishedCount: 5, citedCount: 3, notCitedCount: 2, supportCount: 1 },
    statements: [{ contributionCount: 2, gatheredCount: 0, listed: 2 }, { contributionCount: 1 }],
  });
  expect(await titles(`citedBy: "${id}"`)).toEqual(['La mare', 'Secret de Zoé', 'La haie']);
  expect(await titles(`notCitedBy: "${id}"`)).toEqual(['Une mare', 'Le pré']);

  await write('contributionMerge', { intoId: pond, contributionIds: [twin], reason: 'La même.' }, '', writer);
  expect(await figures()).toMatchObject({
    ...{ publishedCount: 4, citedCount: 3, notCitedCount: 1, supportCount: 2 },
    statements: [{ contributionCount: 2, gatheredCount: 1, supportCount: 2, listed: 2 }, {}],
  });
  expect(await titles(`notCitedBy: "${id}"`)).toEqual(['Le pré']);
  const ofTwin = await ask(`{ contribution(id: "${twin}") { citations { number } } }`, ANONYMOUS);
  expect(ofTwin.contribution.citations).toEqual([{ number: 1 }]);

  // Hidden afterwards: counted, and nothing else. Its author reads it elsewhere, not here.
  await hide(secret, writer);
  for (const who of [ANONYMOUS, neighbour, citizen, writer, coordinator]) {
    const shown = await page(id, {}, who);
    expect(shown).toMatchObject({
      text: { figures: { publishedCount: 3, citedCount: 2, notCitedCount: 1, withdrawnCount: 1 } },
      statements: [{ figures: { contributionCount: 1, withdrawnCount: 1 }, contributions: { totalCount: 1 } }, {}],
    });
    expect(JSON.stringify(shown)).not.toContain('Secret');
    for (const filter of [`citedBy: "${id}"`, `statement: "${water.id}"`])
      expect(await titles(filter, who)).not.toContain('Secret de Zoé');
  }
  for (const status of ['REFUSED', 'WITHDRAWN']) {
    expect(await titles(`statement: "${water.id}", status: ${status}`, neighbour)).toEqual([]);
    expect(await titles(`statement: "${water.id}", status: ${status}`, citizen)).toEqual([]);
  }
  const csv = await (await fetch(`${app.app.url}/files/syntheses/${id}.csv`)).text();
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/La mare se garde\.;SHARED;SAYS_SO;publiee;.*;La mare;1;1;\/demarches\/contributions\//);
  expect(lines[2]).toMatch(/SAYS_SO;retiree depuis;;;;;;$/);
  for (const word of ['Secret', secret, 'Ida du canal']) expect(csv).not.toContain(word);
  expect(await fault('synthesisCite', { statementId: water.id, contributionIds: [meadow] }, writer)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  const { draftStatements } = (await ask(`{ synthesis(id: "${id}") { draftStatements { id } } }`, writer)).synthesis;
  expect(
    await fault('synthesisCite', { statementId: draftStatements[1].id, contributionIds: [secret] }, writer),
  ).toMatchObject({
    ...{ code: 'CONTRIBUTION_STATE', path: ['contributionIds', '0'] },
  });
  // The next version does without it.
  await cite(draftStatements[1].id, [meadow]);
  await publish(id);
  expect(await page(id)).toMatchObject({ text: { number: 2, figures: { notCitedCount: 0, withdrawnCount: 0 } } });

  // Both ways along the chain, by what stands.
  const chain = async (of: string, side: string): Promise<string[]> =>
    (await ask(`{ chain(of: "${of}", depth: 2) { ${side} { kind until } } }`, ANONYMOUS)).chain[side].map(
      ({ kind }: any) => kind,
    );
  expect(await chain(meadow, 'after')).toEqual(expect.arrayContaining(['CITED', 'SYNTHESIS']));
  expect(await chain(id, 'before')).toEqual(expect.arrayContaining(['CITED', 'SYNTHESIS']));
  expect(await chain(secret, 'after').catch(() => [])).not.toContain('CITED');
});
