import { expect, it } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { citizen, coordinator, manager, neighbour, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, publishInitiative, decide, hide } = useParticipation();
const { ask, write, fault } = app;

const PLAN =
  '# Le plan-guide\nLes tilleuls de la place sont conservés.\n## Article 1\nUne traversée relie la mairie à l’école.';

/** A call about a text, of a published initiative in the Nord, open until it is closed. */
async function document(slug: string, values: object = {}): Promise<{ id: string; initiativeId: string }> {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative } = await prepare(slug, { territories: [territory] }, manager);
  await publishInitiative(initiative.id);
  const { call, userErrors } = await write(
    'callRecord',
    { initiativeId: initiative.id, kind: 'DOCUMENT', titleFr: 'Le plan', closesAt: '2099-01-01T00:00:00Z', ...values },
    'call { id }',
    manager,
  );
  expect(userErrors).toEqual([]);
  return { id: call.id, initiativeId: initiative.id };
}

const save = (id: string, markup: string, who: Actor = manager): Promise<any> =>
  write(
    'documentDraftSave',
    { id, markup },
    'call { version ... on DocumentCall { draft { markup locale changes { kind } changedCount removedCount } } }',
    who,
  );
const asked = async (id: string, fields: string, who: Actor = ANONYMOUS, asOf?: string): Promise<any> =>
  (
    await ask(
      `query ($asOf: LocalDate) { call(id: "${id}", asOf: $asOf) { __typename kind ... on DocumentCall { ${fields} } } }`,
      who,
      { asOf },
    )
  ).call;
const BLOCKS =
  'text { number blocks { id kind level text contributionCount quotations { start end contributionCount } } removedCount }';
/** Saves and publishes; answers the blocks. */
async function publish(id: string, markup: string, note?: string): Promise<any[]> {
  expect((await save(id, markup)).userErrors).toEqual([]);
  expect((await write('documentVersionPublish', { id, note }, '', manager)).userErrors).toEqual([]);
  return (await asked(id, BLOCKS)).text.blocks;
}
const PASSAGE = 'passage { version block exact prefix suffix found { version state block start end } }';
const submit = (callId: string, passage: object | null, values: object = {}, who: Actor = citizen): Promise<any> =>
  write(
    'contributionSubmit',
    { callId, title: 'À revoir', passage, ...values },
    `contribution { id status ${PASSAGE} }`,
    who,
  );
const about = async (filter: string, who: Actor = ANONYMOUS): Promise<string[]> =>
  (
    await ask(`{ contributions(filter: { ${filter} includeDemonstration: false }) { totalCount nodes { id } } }`, who)
  ).contributions.nodes.map(({ id }: { id: string }) => id);
const inDays = (days: number): string => todayInParis(Date.now() + days * 86_400_000);

it('is written as a draft that only those who answer read, and stands in versions whose blocks keep their ids', async () => {
  const { id } = await document('le-plan');
  expect(await asked(id, 'text { number } versions { number } draft { markup } viewerAnswers')).toEqual({
    ...{ __typename: 'DocumentCall', kind: 'DOCUMENT', text: null, versions: [], draft: null, viewerAnswers: false },
  });
  expect(await submit(id, null)).toMatchObject({
    userErrors: [{ code: 'DOCUMENT_VERSION', path: ['callId'], last: null }],
  });
  for (const [who, code] of [
    [citizen, 'NOT_ALLOWED'],
    [neighbour, 'NOT_ALLOWED'],
    [writer, 'NOT_ALLOWED'],
  ] as const) {
    expect((await save(id, PLAN, who)).userErrors).toMatchObject([{ code }]);
    expect(await fault('documentVersionPublish', { id }, who)).toMatchObject({ code });
  }
  for (const markup of ['# ', `Un\n${'mot '.repeat(1001)}`, 'ligne\n'.repeat(401)])
    expect((await save(id, markup)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['markup'] }]);
  expect(await fault('documentVersionPublish', { id }, manager)).toMatchObject({ code: 'INVALID_INPUT', path: ['id'] });
  const { call } = await save(id, PLAN);
  expect(call.draft).toMatchObject({
    markup: PLAN,
    locale: 'fr',
    changes: Array(4).fill({ kind: 'ADDED' }),
    changedCount: 0,
  });
  for (const who of [ANONYMOUS, citizen, neighbour])
    expect(await asked(id, 'draft { markup } text { number }', who)).toMatchObject({ draft: null, text: null });
  for (const who of [writer, manager, coordinator])
    expect(await asked(id, 'draft { locale } viewerAnswers', who)).toMatchObject({
      draft: { locale: 'fr' },
      viewerAnswers: true,
    });
  expect(await fault('documentVersionPublish', { id, expectedVersion: 1 }, manager)).toMatchObject({
    code: 'VERSION_CONFLICT',
  });

  const first = await publish(id, PLAN, 'Telle que la commission l’a écrite.');
  expect(first.map(({ kind, level, text }) => [kind, level, text])).toEqual([
    ['HEADING', 1, 'Le plan-guide'],
    ['PARAGRAPH', null, 'Les tilleuls de la place sont conservés.'],
    ['HEADING', 2, 'Article 1'],
    ['PARAGRAPH', null, 'Une traversée relie la mairie à l’école.'],
  ]);
  expect((await save(id, PLAN)).userErrors).toEqual([]);
  expect(await fault('documentVersionPublish', { id }, manager)).toMatchObject({ code: 'INVALID_INPUT' });
  const second = await publish(
    id,
    PLAN.replace('Les tilleuls', 'Tous les tilleuls').replace('## Article 1', 'Un banc.\n## Article 1'),
  );
  const ids = first.map((block) => block.id);
  expect(second.map((block) => block.id)).toEqual([...ids.slice(0, 2), second[2].id, ...ids.slice(2)]);
  expect(ids).not.toContain(second[2].id);
  expect(
    await asked(id, 'text(version: 1) { number markup locale } versions { number note takenUpCount }'),
  ).toMatchObject({
    text: { number: 1, markup: PLAN, locale: 'fr' },
    versions: [
      { number: 2, note: null, takenUpCount: 0 },
      { number: 1, note: 'Telle que la commission l’a écrite.', takenUpCount: 0 },
    ],
  });
  expect(await asked(id, 'text(version: 3) { number } changes(since: 1, version: 3) { kind }')).toMatchObject({
    text: null,
    changes: null,
  });
  const { changes } = await asked(
    id,
    'changes(since: 1, version: 2) { kind block blockKind level pieces { kind text } }',
  );
  expect(changes.map(({ kind, block }: any) => [kind, block])).toEqual(
    second.map(({ id: block }, i) => [['SAME', 'CHANGED', 'ADDED', 'SAME', 'SAME'][i], block]),
  );
  expect(changes[1].pieces[0]).toEqual({ kind: 'REMOVED', text: 'Les' });
  // The day says which stands.
  const FIRST = 'text(version: 1) { number } changes(since: 1, version: 2) { kind }';
  for (const fields of ['text { number } versions { number }', FIRST])
    expect(await asked(id, fields, ANONYMOUS, inDays(-1))).toMatchObject(
      fields === FIRST ? { text: null, changes: null } : { text: null, versions: [] },
    );
  expect((await asked(id, 'text { number }', ANONYMOUS, inDays(1))).text).toEqual({ number: 2 });

  // The database holds it too: what was read stays, versions follow each other, and an id that went is of nothing else.
  const row = (number: number, block: string): Promise<unknown> =>
    app.pool.query(
      `insert into participation.document_version (call_id, number, locale, markup, blocks) values ($1, $2, 'fr', 'x', $3)`,
      [id, number, JSON.stringify([{ id: block, kind: 'PARAGRAPH', level: null, text: 'x' }])],
    );
  await expect(
    app.pool.query(`update participation.document_version set note = '' where call_id = $1`, [id]),
  ).rejects.toThrow('stays as it is');
  await expect(row(5, 'dblock_neuf')).rejects.toThrow('follow each other');
  await row(3, ids[0]);
  await expect(row(4, ids[1])).rejects.toThrow('never used again');
  await row(4, ids[0]);

  const ideas = await document('les-idees-sans-texte', { kind: 'IDEAS' });
  expect((await save(ideas.id, PLAN)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['id'] }]);
  expect((await submit(ideas.id, { version: 1, block: ids[0] })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['passage'] },
  ]);
  expect((await submit(ideas.id, null)).userErrors).toEqual([]);
  // What is prepared is there for those who carry it alone.
  const { initiative } = await prepare('un-texte-en-preparation', {}, manager);
  const values = {
    initiativeId: initiative.id,
    kind: 'DOCUMENT',
    titleFr: 'Le plan',
    closesAt: '2099-01-01T00:00:00Z',
  };
  const hidden = (await write('callRecord', values, 'call { id }', manager)).call.id;
  expect((await save(hidden, PLAN, writer)).userErrors).toEqual([]);
  expect((await write('documentVersionPublish', { id: hidden }, '', writer)).userErrors).toEqual([]);
  expect(await asked(hidden, 'text { number }', citizen)).toBeNull();
  expect(await fault('documentDraftSave', { id: hidden, markup: PLAN }, citizen)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await submit(hidden, null)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['callId'] }]);
});

it('tells what changed of the longest texts at once, and once, however often one request asks', async () => {
  const { id } = await document('le-long-plan');
  let seed = 7;
  const drawn = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const words =
    'le la les un une des du de au aux et ou mais donc car ni que qui quoi dont parc arbre route place'.split(' ');
  const word = (): string => words[drawn(words.length)]!;
  const blocks = Array.from({ length: 38 }, () => Array.from({ length: 440 }, word));
  await publish(id, blocks.map((block) => block.join(' ')).join('\n'));
  await publish(id, blocks.map((block) => block.map((one) => (drawn(4) ? one : word())).join(' ')).join('\n'));
  const once = 'changes(since: 1, version: 2) { kind }';
  const all = Array.from({ length: 55 }, (_, i) => `a${i}: ${once}`).join(' ');
  const waited = monitorEventLoopDelay({ resolution: 5 });
  waited.enable();
  const before = process.cpuUsage();
  const { a0, a54 } = await asked(id, all);
  const { user, system } = process.cpuUsage(before);
  waited.disable();
  expect(a0).toEqual(Array(38).fill({ kind: 'CHANGED' }));
  expect(a54).toEqual(a0);
  // One pair of words after the other they took more than half a minute, during which nobody else was answered.
  expect((user + system) / 1e6).toBeLessThan(3);
});

it('takes contributions about passages, says which are none, and finds them again in each version since', async () => {
  const { id } = await document('les-passages', { moderation: 'AFTER' });
  const [, trees, , crossing] = await publish(id, PLAN);
  const other = await document('les-passages-des-autres');
  const [theirs] = await publish(other.id, PLAN);
  const cases: [object, string, string[], object?][] = [
    [
      { version: 1, block: trees.id, exact: 'les platanes' },
      'PASSAGE_NOT_FOUND',
      ['passage', 'exact'],
      { says: trees.text },
    ],
    [{ version: 1, block: trees.id, exact: 'place', prefix: 'sur la' }, 'PASSAGE_NOT_FOUND', ['passage', 'exact']],
    [{ version: 1, block: trees.id, exact: 'la' }, 'INVALID_INPUT', ['passage', 'exact']],
    [{ version: 1, block: theirs.id }, 'NOT_FOUND', ['passage', 'block']],
    [{ version: 1, block: 'dblock_aucun' }, 'NOT_FOUND', ['passage', 'block']],
    [{ version: 2, block: trees.id }, 'DOCUMENT_VERSION', ['passage', 'version'], { last: 1 }],
    [{ version: 0, block: trees.id }, 'DOCUMENT_VERSION', ['passage', 'version'], { last: 1 }],
  ];
  for (const [passage, code, path, more] of cases)
    expect((await submit(id, passage)).userErrors).toMatchObject([{ code, path, ...more }]);
  expect(await app.refused('contributionSubmit', { callId: id, title: 'x' }, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);

  const { contribution: said, userErrors } = await submit(id, {
    version: 1,
    block: trees.id,
    exact: 'la place',
    prefix: 'de ',
  });
  expect(userErrors).toEqual([]);
  expect(said.passage).toEqual({
    ...{ version: 1, block: trees.id, exact: 'la place', prefix: 'Les tilleuls de ', suffix: ' sont conservés.' },
    found: { version: 1, state: 'SAME', block: trees.id, start: 16, end: 24 },
  });
  const whole = (await submit(id, { version: 1, block: crossing.id })).contribution;
  const ofAll = (await submit(id, null)).contribution;
  expect([whole.passage.exact, ofAll.passage]).toEqual([crossing.text, null]);
  await submit(id, { version: 1, block: trees.id, exact: 'la place' });
  expect((await asked(id, 'participation { contributions }')).participation).toEqual({ contributions: 4 });
  // Another version takes words away, and another a block: whoever writes it is told before.
  expect(
    (await save(id, PLAN.replace('de la place', 'du marché').replace(/\nUne traversée.*/, ''))).call.draft,
  ).toEqual({
    ...{ markup: expect.any(String), locale: 'fr', changedCount: 2, removedCount: 1 },
    changes: ['SAME', 'CHANGED', 'SAME', 'REMOVED'].map((kind) => ({ kind })),
  });
  await publish(id, PLAN.replace('de la place', 'du marché'));
  const last = await publish(id, '# Le plan-guide\nLes tilleuls du marché sont conservés.\nUn préambule.');
  const found = async (contribution: string, version?: number): Promise<any> =>
    (
      await ask(
        `query ($version: Int) { contribution(id: "${contribution}") { passage(version: $version) { found { version state block start } } } }`,
        ANONYMOUS,
        { version },
      )
    ).contribution.passage.found;
  expect(await found(said.id)).toEqual({ version: 3, state: 'CHANGED', block: trees.id, start: null });
  expect(await found(said.id, 1)).toMatchObject({ version: 1, state: 'SAME', start: 16 });
  expect(await found(whole.id)).toEqual({ version: 3, state: 'REMOVED', block: null, start: null });
  expect(await found(whole.id, 2)).toMatchObject({ version: 2, state: 'SAME', block: crossing.id });
  // The text that was read a while ago is taken too.
  const late = (await submit(id, { version: 1, block: trees.id, exact: 'Les tilleuls' })).contribution;
  expect(late.passage).toMatchObject({ version: 1, found: { version: 3, state: 'SAME', block: trees.id, start: 0 } });
  const recent = (await submit(id, { version: 3, block: last[2].id })).contribution;
  expect(await found(recent.id, 2)).toBeNull();

  // Counted, listed and drawn where they stand in each version.
  const counts = async (version: number): Promise<any> => {
    const { text } = await asked(
      id,
      `text(version: ${version}) { removedCount blocks { contributionCount quotations { start end contributionCount } } }`,
    );
    return [text.blocks.map((block: any) => block.contributionCount), text.removedCount, text.blocks[1].quotations];
  };
  const tilleuls = { start: 0, end: 12, contributionCount: 1 };
  expect(await counts(1)).toEqual([[0, 3, 0, 1], 0, [tilleuls, { start: 16, end: 24, contributionCount: 2 }]]);
  expect(await counts(3)).toEqual([[0, 3, 1], 1, [tilleuls]]);
  expect(await about(`block: "${trees.id}"`)).toHaveLength(3);
  expect(await about(`block: "${crossing.id}"`)).toEqual([]);
  expect(await about(`block: "${crossing.id}", textVersion: 2`)).toEqual([whole.id]);
  expect(await about(`call: "${id}", passageStates: [REMOVED]`)).toEqual([whole.id]);
  expect(await about(`call: "${id}", passageStates: [SAME]`)).toEqual([recent.id, late.id]);
  // What is hidden is counted, quoted and listed nowhere.
  await hide(late.id, manager);
  expect(await counts(3)).toEqual([[0, 2, 1], 1, []]);
  expect(await about(`block: "${trees.id}"`)).toHaveLength(2);
  await write('contributionWithdraw', { id: whole.id }, '', citizen);
  expect((await counts(3))[1]).toBe(0);
});

it('shows what is read first once it was, is answered by a version, and waits for the version that comes at the same time', async () => {
  const { id } = await document('les-versions-du-plan', { moderation: 'BEFORE' });
  const [, trees] = await publish(id, PLAN);
  const { contribution } = await submit(id, { version: 1, block: trees.id });
  expect(contribution.status).toBe('SUBMITTED');
  const count = async (who: Actor): Promise<number> => (await asked(id, BLOCKS, who)).text.blocks[1].contributionCount;
  expect([await count(ANONYMOUS), await count(citizen), await count(manager)]).toEqual([0, 0, 0]);
  expect(await about(`block: "${trees.id}"`)).toEqual([]);
  expect(await about(`block: "${trees.id}", status: SUBMITTED`, manager)).toEqual([contribution.id]);
  await decide(contribution.id, { restriction: 'NONE', facts: 'Rien à redire' }, manager);
  expect([await count(ANONYMOUS), await about(`block: "${trees.id}"`)]).toEqual([1, [contribution.id]]);

  // As many as come while a version is published are found in it, none twice.
  const people = Array.from({ length: 8 }, (): Actor => ({ ...actor(), personId: typeId('person') }));
  for (const { personId } of people)
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Ida', 'Spec')`, [
      personId,
    ]);
  expect((await save(id, PLAN.replace('conservés', 'gardés'))).userErrors).toEqual([]);
  const [published, ...sent] = await Promise.all([
    write('documentVersionPublish', { id }, '', manager),
    ...people.map((who) => submit(id, { version: 1, block: trees.id, exact: 'tilleuls' }, {}, who)),
    write('documentVersionPublish', { id }, '', manager),
  ]);
  expect(sent.slice(0, 8).flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect([published, sent[8]].filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const { rows } = await app.pool.query(
    `select version_number as version, count(*)::int as n from participation.passage_found where call_id = $1 group by 1 order by 1`,
    [id],
  );
  expect(rows).toEqual([
    { version: 1, n: 9 },
    { version: 2, n: 9 },
  ]);

  // An official answer says which version takes it up; what it said before stays to be read.
  const answer = (values: object, who: Actor = manager): Promise<any> =>
    write(
      'officialAnswerRecord',
      { contributionIds: [contribution.id], bodyFr: 'Vos tilleuls restent.', ...values },
      'officialAnswer { id takenUpIn formerly { takenUpIn } }',
      who,
    );
  expect((await answer({ takenUpIn: 3 })).userErrors).toMatchObject([
    { code: 'DOCUMENT_VERSION', path: ['takenUpIn'], last: 2 },
  ]);
  const ideas = await document('les-idees-du-plan', { kind: 'IDEAS' });
  const idea = (await submit(ideas.id, null)).contribution.id;
  expect((await answer({ contributionIds: [idea], takenUpIn: 1 })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['takenUpIn'] },
  ]);
  const { officialAnswer, userErrors } = await answer({ takenUpIn: 2 });
  expect([userErrors, officialAnswer.takenUpIn]).toEqual([[], 2]);
  const taken = async (who: Actor = ANONYMOUS): Promise<number[]> =>
    (await asked(id, 'versions { takenUpCount }', who)).versions.map((version: any) => version.takenUpCount);
  expect(await taken()).toEqual([1, 0]);
  await publish(id, `${PLAN}\nUn banc.`);
  const update = await write(
    'officialAnswerUpdate',
    { id: officialAnswer.id, takenUpIn: 3 },
    'officialAnswer { takenUpIn formerly { takenUpIn bodyFr } }',
    manager,
  );
  expect(update.officialAnswer).toEqual({
    takenUpIn: 3,
    formerly: [{ takenUpIn: 2, bodyFr: 'Vos tilleuls restent.' }],
  });
  expect(await taken()).toEqual([1, 0, 0]);
  await hide(contribution.id, manager);
  expect(await taken()).toEqual([0, 0, 0]);
  expect((await write('callRemove', { id }, '', manager)).userErrors).toMatchObject([{ code: 'CALL_IN_USE' }]);
  // A version may come once it takes contributions no more, until the initiative is closed.
  await app.pool.query(
    `update participation.call set opens_at = '2020-01-01', closes_at = '2020-02-01' where id = $1`,
    [id],
  );
  expect((await submit(id, null)).userErrors).toMatchObject([{ code: 'CALL_NOT_OPEN' }]);
  expect(await publish(id, `${PLAN}\nUn banc, et une fontaine.`)).toHaveLength(5);
  const { initiativeId } = (
    await app.pool.query(`select initiative_id as "initiativeId" from participation.call where id = $1`, [id])
  ).rows[0];
  await write('initiativeClose', { id: initiativeId, outcomeFr: 'Fini.' }, '', manager);
  expect((await save(id, PLAN)).userErrors).toMatchObject([{ code: 'INITIATIVE_STATE' }]);
});
