import { expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import { spoilt } from '#lib/testing';
import { DAY, useContributions } from '../testing/contributions.js';
import { writer } from '../testing/participation.js';

const { app, lille, gathered, enter } = useContributions();
const { ask, write } = app;

/** `FUZZ=20000` is the long check of all doors; each takes its part. */
const BROKEN = Math.ceil(Number(process.env['FUZZ'] ?? 600) / 8);
/** What is no text at all never gets as far as the table. */
const spoiltText = (table: Uint8Array, seed: number): string =>
  Buffer.from(spoilt(table, seed)).toString('utf8').replaceAll('\0', ' ');

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

it(`takes or refuses ${BROKEN} broken tables, in words, and writes nothing where it only tries`, async () => {
  const { batchId } = await gathered('tableau-abime', { kind: 'VIEWPOINT' }, { origin: 'PAPER' });
  const table = Buffer.from(
    `${TABLE}\n1;"Il dit ""non""\nsur deux lignes";Oui;Mme É;59350;13/10/2026;4;oui\n2;b;c;d;59350;;;\n`,
  );
  for (let seed = 0; seed < BROKEN; seed++) {
    const { rows, userErrors } = await tabled(batchId, spoiltText(table, seed), { isTrial: true, takesGood: true });
    expect({ seed, isTold: rows !== null || userErrors.length > 0 }).toEqual({ seed, isTold: true });
  }
  const { rows } = await app.pool.query(
    'select count(*)::int from participation.contribution_entry where batch_id = $1',
    [batchId],
  );
  expect(rows[0].count).toBe(0);
});
