import { expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { PersonalDataHolders } from '#lib/personal-data';
import { DAY, useContributions } from '../testing/contributions.js';
import { citizen, colleague, coordinator, manager, neighbour, writer } from '../testing/participation.js';

const { app, hide, lille, submit, gathered, enter } = useContributions();
const { ask, write, fault } = app;

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
