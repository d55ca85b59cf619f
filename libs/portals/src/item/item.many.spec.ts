import { beforeAll, describe, expect, it } from '@jest/globals';
import { spoilt } from '#lib/testing';
import { coordinator, elsewhere, manager, nord, texts, useItems, writer } from './testing/items.js';

const { app, commune, made, save, done } = useItems();
const { write, ask, doors } = app;

/** `FUZZ=20000` is the long check of all doors; each takes its part. */
const BROKEN = Math.ceil(Number(process.env['FUZZ'] ?? 600) / 8);

const FIELDS = `rowCount next rows { line outcome title item { id } userErrors { __typename code message path } }`;
const sent = async (table: string, more: object = {}, who = manager): Promise<any> =>
  write('itemImport', { organizationId: nord, table, isTrial: false, ...more }, FIELDS, who);
const counted = async (): Promise<number> =>
  (await app.pool.query(`select count(*)::int as n from portals.item where organization_id = '${nord}'`)).rows[0].n;
let code: string;

beforeAll(async () => {
  const { rows } = await app.pool.query(
    `select code from territories.territory_version where territory_id = '${commune.id}' and seen_to = 'infinity'`,
  );
  code = rows[0].code;
  await app.pool.query(
    `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right, secret, file_name, drawn_at)
     select 'media_' || lpad(n.n::text, 26, '0'), '${nord}', 'f' || n.n, lpad(n.n::text, 64, '0'), 'IMAGE', 'image/jpeg', 1, 1, 1, n.title, 'A', 'etalab-2.0', 'NOBODY',
       decode(repeat('00', 32), 'hex'), n.file, now()
     from (values (1, 'La halle', 'Halle_1.JPG'), (2, 'Deux', null), (3, 'Deux', null)) n(n, title, file)`,
  );
});

describe('a table of items', () => {
  it('becomes drafts, row by row: what is wrong with one is said at its column, and keeps no other', async () => {
    const table = [
      'Référence;Type;Titre FR;Titre EN;Thèmes;Code INSEE;Latitude;Longitude;Année;Maître d’ouvrage;Surface;Coût;Licence;Ancien numéro;Images;Texte FR;Précision',
      `F-1;fiche;La halle;The hall;Construire en bois|ecole;${code};50,6;3,1;12/06/2019;La commune;1 200;1 234,50;etalab-2.0;4711;halle_1.jpg;"Une halle\n\n<b>en bois</b>";commune`,
      ';;;;;;;;;;;;;;;;',
      `F-2;notice;;;rien;99999;50,6;;hier;;12,5;beaucoup;MIT;;Deux|absente.jpg;;`,
      `F-3;ressource;Un guide;;;;;;;;;;CC-BY-4.0;;;;`,
      `F-1;fiche;Encore;;;;;;;;;;etalab-2.0;;;;`,
    ].join('\r\n');
    const before = await counted();
    const trial = await sent(table, { isTrial: true });
    expect(await counted()).toBe(before);
    const { rows, rowCount, next } = trial;
    expect({ rowCount, next }).toEqual({ rowCount: 4, next: null });
    expect(rows.map((row: any) => [row.line, row.outcome, row.title, row.item])).toEqual([
      [2, 'MADE', 'La halle', null],
      [4, 'REFUSED', 'F-2', null],
      [5, 'REFUSED', 'Un guide', null],
      [6, 'REFUSED', 'Encore', null],
    ]);
    const told = (row: any) => row.userErrors.map((error: any) => error.path[0]);
    expect(told(rows[1]).sort()).toEqual(
      ['Type', 'Titre FR', 'Thèmes', 'Code INSEE', 'Année', 'Surface', 'Coût', 'Licence', 'Images', 'Images'].sort(),
    );
    expect(rows[1].userErrors.find((error: any) => error.path[0] === 'Type').message).toContain('fiche, ressource');
    expect(rows[2].userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['resourceKind'] }]);
    expect(rows[3].userErrors).toMatchObject([{ path: ['Référence'], message: expect.stringContaining('2') }]);

    const first = await sent(table);
    expect(first.rows.map((row: any) => row.outcome)).toEqual(['MADE', 'REFUSED', 'REFUSED', 'REFUSED']);
    const { id } = first.rows[0].item;
    const { item } = await ask(
      `query ($id: ID!) { item(id: $id) { __typename status title locales year licence { spdx } themes { key } cover { id } text { plain html }
        exactPlace { territory { id } latitude disclosure } ... on Entry { projectOwner surfaceM2 costCents } } items(filter: { legacyId: 4711, statuses: [DRAFT] }) { nodes { id } } }`,
      manager,
      { id },
    );
    expect(item).toMatchObject({
      ...{ __typename: 'Entry', status: 'DRAFT', title: 'La halle', locales: ['fr', 'en'], year: 2019 },
      ...{ licence: { spdx: 'etalab-2.0' }, themes: [{ key: 'ecole' }, { key: 'bois' }] },
      ...{
        projectOwner: 'La commune',
        surfaceM2: 1200,
        costCents: 123450,
        cover: { id: 'media_' + '1'.padStart(26, '0') },
      },
      exactPlace: { territory: { id: commune.id }, latitude: 50.6, disclosure: 'COMMUNE' },
      text: { plain: 'Une halle\n<b>en bois</b>', html: expect.stringContaining('&lt;b&gt;') },
    });
    expect(await app.audited(id)).toEqual(['ITEM_IMPORT']);
  });

  it('is sent again once it is mended: what is there stays as it is, and nothing is made twice', async () => {
    const table =
      'reference,kind,title FR,licence,resourceKind\nF-3,resource,Un guide,CC-BY-4.0,film\nF-1,entry,Autre titre,etalab-2.0,\n';
    const [one, two] = await Promise.all([sent(table), sent(table)]);
    expect([one, two].map(({ rows }) => rows[0].outcome).sort()).toEqual(['MADE', 'THERE']);
    expect(one.rows[0].item).toEqual(two.rows[0].item);
    expect(one.rows[1]).toMatchObject({ outcome: 'THERE' });
    expect((await ask('query ($id: ID!) { item(id: $id) { title } }', manager, one.rows[1].item)).item.title).toBe(
      'La halle',
    );
    const numbered = await sent(
      'legacyId;kind;title FR;licence\n4711;fiche;X;etalab-2.0\n4711;ressource;X;etalab-2.0\n',
    );
    expect(numbered.rows).toMatchObject([
      { outcome: 'THERE', item: one.rows[1].item },
      { outcome: 'REFUSED', userErrors: [{ path: ['resourceKind'] }] },
    ]);
  });

  it('makes nothing twice where several send it at once', async () => {
    const rows = Array.from({ length: 4 }, (_, i) => `T-${i};fiche;Ensemble ${i};etalab-2.0`);
    const table = ['reference;kind;title FR;licence', ...rows].join('\n');
    const before = await counted();
    const all = await Promise.all(Array.from({ length: 6 }, () => sent(table)));
    const outcomes = all.flatMap((one) => one.rows.map(({ outcome }: any) => outcome));
    expect([outcomes.filter((one) => one === 'MADE').length, outcomes.filter((one) => one === 'THERE').length]).toEqual(
      [4, 20],
    );
    expect(await counted()).toBe(before + 4);
  });

  it('takes former numbers of managers alone, and none that another organization has', async () => {
    const table = 'legacyId;kind;title FR;licence\n4712;fiche;Numéro;etalab-2.0\n';
    expect((await sent(table, {}, writer)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'NOT_ALLOWED', path: ['legacyId'] }] },
    ]);
    expect((await sent(table)).rows).toMatchObject([{ outcome: 'MADE' }]);
    const theirs = elsewhere.roles[0]!.id;
    expect((await sent(table, { organizationId: theirs }, elsewhere)).rows).toMatchObject([
      { outcome: 'REFUSED', item: null, userErrors: [{ path: ['legacyId'] }] },
    ]);
    // Nor its pictures.
    const pictures = 'reference;kind;title FR;licence;images\nP;fiche;P;etalab-2.0;halle_1.jpg\n';
    expect((await sent(pictures, { organizationId: theirs }, elsewhere)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'INVALID_INPUT', path: ['images'] }] },
    ]);
  });

  it('tells of a cell that names thousands no more than of any other', async () => {
    const many = (sign: string): string => Array.from({ length: 3000 }, (_, i) => `x${i}`).join(sign);
    const { rows } = await sent(
      `reference;kind;title FR;licence;images;themes\nM-1;fiche;M;etalab-2.0;${many('|')};\nM-2;fiche;M;etalab-2.0;;${many(',')}\n`,
    );
    expect(rows.map((row: any) => [row.outcome, row.userErrors.length])).toEqual([
      ['REFUSED', 25],
      ['REFUSED', 25],
    ]);
    expect(rows[0].userErrors[0].message).toContain('100');
  });

  it('is gone through in goes of fifty rows', async () => {
    const table = [
      'reference;kind;title FR;licence',
      ...Array.from({ length: 60 }, (_, i) => `N-${i};fiche;Fiche ${i};etalab-2.0`),
    ].join('\n');
    const first = await sent(table);
    expect([first.rows.length, first.rowCount, first.next]).toEqual([50, 60, 51]);
    const second = await sent(table, { after: first.next });
    expect([second.rows.length, second.rows[0].line, second.next]).toEqual([10, 52, null]);
  });

  it.each([
    ['nothing', '', 'vide'],
    ['a column that is none', 'titre;couleur\nA;B', 'couleur'],
    ['a column twice', 'titre FR;title\nA;B', 'deux fois'],
    ['quotation marks that do not end', 'reference;titre\nA;"B\n', 'ligne'],
    ['too many rows', `reference\n${'x\n'.repeat(2001)}`, '2000'],
  ])('is refused as a whole where nobody can read it: %s', async (_, table, words) => {
    const { userErrors, rows } = await sent(table);
    expect(rows).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['table'], message: expect.stringContaining(words) },
    ]);
  });

  it('changes what is there where that is asked: what cells leave out stays, and no draft is overwritten unseen', async () => {
    const more = { changesThere: true };
    const head = 'reference;kind;title FR;text FR;year;licence\n';
    const made = (await sent(`${head}U-1;fiche;Le lavoir;Ancien.;1900;etalab-2.0\n`)).rows[0].item;
    const now = async (): Promise<any> =>
      (
        await ask(
          'query ($id: ID!) { item(id: $id) { title year version licence { spdx } draft { version texts { title document } } } }',
          ...([manager, made] as const),
        )
      ).item;
    const table = 'reference;title FR;year\nU-1;Le lavoir neuf;1901\n';
    expect((await sent(table)).rows).toMatchObject([{ outcome: 'THERE' }]);
    expect((await sent(table, { ...more, isTrial: true })).rows).toMatchObject([{ outcome: 'CHANGED', item: null }]);
    expect(await now()).toMatchObject({ title: 'Le lavoir', year: 1900 });
    expect((await sent(table, more)).rows).toMatchObject([{ outcome: 'CHANGED', item: made, userErrors: [] }]);
    expect(await now()).toMatchObject({ title: 'Le lavoir neuf', year: 1901, licence: { spdx: 'etalab-2.0' } });
    expect((await now()).draft.texts[0].document.content).toHaveLength(1);
    expect((await sent(table, more)).rows).toMatchObject([{ outcome: 'THERE' }]);
    // Nobody has written in it since: the next table may.
    expect((await sent('reference;text FR\nU-1;Nouveau.\n', more)).rows).toMatchObject([{ outcome: 'CHANGED' }]);

    const { version } = (await now()).draft;
    await save(made.id, version, 'Le lavoir de Marie');
    const refused = { outcome: 'REFUSED', userErrors: [{ path: ['draftVersion'] }] };
    expect((await sent('reference;title FR;year\nU-1;Le lavoir d’avant;1902\n', more)).rows).toMatchObject([refused]);
    expect(await now()).toMatchObject({ title: 'Le lavoir de Marie', year: 1901 });
    // Its facts are no draft; and who has read the draft says which.
    expect((await sent('reference;year\nU-1;1902\n', more)).rows).toMatchObject([{ outcome: 'CHANGED' }]);
    const seen = (draft: number): string => `reference;title FR;draft version\nU-1;Le lavoir relu;${draft}\n`;
    expect((await sent(seen(version), more)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'VERSION_CONFLICT' }] },
    ]);
    expect((await sent(seen(version + 1), more)).rows).toMatchObject([{ outcome: 'CHANGED' }]);
    expect((await sent(`id;year;item version\n${made.id};1903;1\n`, more)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'VERSION_CONFLICT' }] },
    ]);
    expect((await sent(`id;year\n${made.id};1903\n`, more)).rows).toMatchObject([{ outcome: 'CHANGED' }]);
    expect((await now()).year).toBe(1903);
    expect(await app.audited(made.id)).toContain('ITEM_IMPORT');
  });

  it('changes neither what others keep, nor the format of a text, nor what is written in blocks', async () => {
    const more = { changesThere: true };
    const theirs = elsewhere.roles[0]!.id;
    const id = await made('Une fontaine');
    const bold = { type: 'text', text: 'Belle.', marks: [{ type: 'bold' }] };
    const document = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p1' }, content: [bold] }] };
    const text = { locale: 'fr', title: 'Une fontaine', document };
    await write('itemDraftSave', { id, expectedVersion: 1, texts: text }, 'item { id }', manager);
    await write('itemPublish', { id }, 'item { id }', manager);
    const table = `id;year\n${id};1950\n`;
    expect((await sent(table, { ...more, organizationId: theirs }, elsewhere)).rows).toMatchObject([
      { outcome: 'REFUSED', item: null, userErrors: [{ path: ['id'] }] },
    ]);
    // What holds at once is for whoever publishes it.
    expect((await sent(table, more, writer)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'NOT_ALLOWED' }] },
    ]);
    expect((await sent(`id;text FR\n${id};Laide.\n`, more)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ path: ['text FR'], message: expect.stringContaining('mise en forme') }] },
    ]);
    const notebook = await made('Un carnet', { kind: 'NOTEBOOK', notebookKind: 'SCHOOL' });
    expect((await sent(`id;year\n${notebook};1950\n`, more)).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ message: expect.stringContaining('carnets') }] },
    ]);
    expect((await sent('reference;kind;title FR;licence\nC-1;carnet;Un carnet;etalab-2.0\n')).rows).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ path: ['kind'], message: expect.stringContaining('éditeur') }] },
    ]);
    const place = { territoryId: commune.id, disclosure: 'HIDDEN' };
    const hidden = await made('Un lieu caché', { place });
    const { rows } = await app.pool.query(
      `select code from territories.territory_version where territory_id = $1 and seen_to > current_date limit 1`,
      [commune.id],
    );
    expect((await sent(`id;INSEE code;year\n${hidden};${rows[0].code};1999\n`, more)).rows).toMatchObject([
      { outcome: 'CHANGED' },
    ]);
    const { item } = await ask('query ($id: ID!) { item(id: $id) { exactPlace { disclosure } } }', manager, {
      id: hidden,
    });
    expect(item.exactPlace.disclosure).toBe('HIDDEN');
  });

  it('is for the team of the organization', async () => {
    const input = {
      organizationId: nord,
      table: 'reference;kind;title FR;licence\nD;fiche;D;etalab-2.0',
      isTrial: true,
    };
    expect(await doors('itemImport', input)).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'],
    ]);
    const { userErrors } = await write(
      'itemImport',
      { ...input, organizationId: 'organization_x' },
      FIELDS,
      coordinator,
    );
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
  });
});

describe('several items at once', () => {
  const RESULTS =
    'results { isUnchanged item { id version status themes { key } licence { spdx } portals { slug } } userErrors { __typename code message path ... on VersionConflictError { currentVersion } } }';
  const change = async (ids: readonly string[], what: object, who = manager, more: object = {}): Promise<any> => {
    const { rows } = await app.pool.query('select id, version from portals.item where id = any($1)', [ids]);
    const entries = ids.map((id) => ({ id, expectedVersion: rows.find((row: any) => row.id === id)?.version ?? 1 }));
    return write('itemBatchUpdate', { items: entries, ...what, ...more }, RESULTS, who);
  };

  it('are changed each by itself, under the version that was seen: what is wrong with one keeps no other', async () => {
    const [one, two] = [await made('Un', { themes: ['bois'] }), await made('Deux')];
    const entries = [
      { id: one, expectedVersion: 1 },
      { id: two, expectedVersion: 7 },
      { id: 'entry_' + '0'.repeat(26), expectedVersion: 1 },
      { id: one, expectedVersion: 1 },
    ];
    const { results, userErrors } = await write(
      'itemBatchUpdate',
      { items: entries, addThemes: ['eau', 'bois'] },
      RESULTS,
      manager,
    );
    expect(userErrors).toEqual([]);
    expect(results).toMatchObject([
      { item: { id: one, version: 2, themes: [{ key: 'eau' }, { key: 'bois' }] }, isUnchanged: false, userErrors: [] },
      { item: { id: two, version: 1, themes: [] }, userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 1 }] },
      { item: null, userErrors: [{ code: 'NOT_FOUND' }] },
    ]);
    expect(await app.audited(one)).toEqual(['ITEM_CREATE', 'ITEM_UPDATE']);
    const again = await change([one, two], { removeThemes: ['bois'], addThemes: ['eau'] });
    expect(again.results).toMatchObject([
      { item: { themes: [{ key: 'eau' }] } },
      { item: { themes: [{ key: 'eau' }] } },
    ]);
    expect((await change([one], { addThemes: ['eau'] })).results).toMatchObject([
      { isUnchanged: true, userErrors: [] },
    ]);
    expect(await app.audited(one)).toHaveLength(3);
  });

  it('take a licence, an audience and a place in a portal, or go; with a key once', async () => {
    const ids = [await made('Trois'), await made('Quatre')];
    const spdx = (await change(ids, { licence: 'CC-BY-4.0' })).results.map(({ item }: any) => item.licence.spdx);
    expect(spdx).toEqual(['CC-BY-4.0', 'CC-BY-4.0']);
    expect((await change(ids, { audience: 'NETWORK' })).results).toMatchObject([
      { userErrors: [] },
      { userErrors: [] },
    ]);
    // Who does not edit the portal is told so of each.
    const placement = { portalId: 'portal_spec', sectionId: 'psection_spec' };
    expect((await change(ids, { placement })).results).toMatchObject([
      { userErrors: [{ code: 'NOT_ALLOWED' }] },
      { userErrors: [{ code: 'NOT_ALLOWED' }] },
    ]);
    const placed = await change(ids, { placement }, coordinator);
    expect(placed.results).toMatchObject([
      { item: { portals: [{ slug: 'spec' }] } },
      { item: { portals: [{ slug: 'spec' }] } },
    ]);
    expect((await change(ids, { placement }, coordinator)).results).toMatchObject([
      { userErrors: [{ code: 'ALREADY_PLACED' }] },
      { userErrors: [{ code: 'ALREADY_PLACED' }] },
    ]);
    const { rows } = await app.pool.query(
      'select place from portals.placement where item_id = any($1) order by place',
      [ids],
    );
    expect(rows[1].place).toBe(rows[0].place + 1);
    const key = { idempotencyKey: 'batch-archive-1' };
    const entries = ids.map((id) => ({ id, expectedVersion: 3 }));
    for (let time = 0; time < 2; time++)
      expect(
        (await write('itemBatchUpdate', { items: entries, archives: true, ...key }, RESULTS, manager)).results,
      ).toMatchObject([
        { item: { status: 'ARCHIVED' }, userErrors: [] },
        { item: { status: 'ARCHIVED' }, userErrors: [] },
      ]);
    expect((await change(ids, { archives: true })).results[0].userErrors).toMatchObject([{ code: 'ITEM_STATE' }]);
  });

  it('are changed in one way at a time, by whoever may change each', async () => {
    const id = await made('Cinq');
    for (const what of [{}, { addThemes: [] }, { licence: 'CC-BY-4.0', archives: true }])
      expect((await change([id], what)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await change([id], { addThemes: ['rien'] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['addThemes', '0'] },
    ]);
    // Of a draft, nobody elsewhere is told that it is there.
    expect((await change([id], { licence: 'CC-BY-4.0' }, elsewhere)).results).toMatchObject([
      { item: null, userErrors: [{ code: 'NOT_FOUND' }] },
    ]);
    expect((await change([id], { archives: true }, writer)).results).toMatchObject([
      { userErrors: [{ code: 'NOT_ALLOWED' }] },
    ]);
    expect(await doors('itemBatchUpdate', { items: [{ id, expectedVersion: 1 }], addThemes: ['eau'] })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE'],
    ]);
  });
});

describe('a translation', () => {
  const standing = async (id: string, who = writer): Promise<string[]> =>
    (
      await ask('query ($id: ID!) { item(id: $id) { translations { locale status } } }', who, { id })
    ).item.translations.map(({ locale, status }: any) => `${locale} ${status}`);
  const mark = async (id: string, status: string, locale = 'en'): Promise<any> =>
    write('itemTranslationMark', { id, locale, status }, 'item { translations { status } version }');
  const saved = async (id: string, expectedVersion: number, title: string, locale: string): Promise<any> =>
    write('itemDraftSave', { id, expectedVersion, texts: texts(title, title, locale) }, 'item { draft { version } }');

  it('follows from the texts: begun, whole once it is shown, out of date when the original has changed', async () => {
    const id = await made('Place');
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en TO_TRANSLATE']);
    await saved(id, 1, 'Square', 'en');
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en IN_PROGRESS']);
    await done('itemPublish', { id });
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en TRANSLATED']);
    await saved(id, 2, 'Place neuve', 'fr');
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en OUT_OF_DATE']);
    await done('itemPublish', { id });
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en OUT_OF_DATE']);
    // Whoever only sees it is told nothing of that.
    expect(await standing(id, elsewhere)).toEqual([]);
  });

  it('is what editors say, as long as the texts do not say otherwise', async () => {
    const id = await made('Pont');
    expect((await mark(id, 'TRANSLATED')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['status'] }]);
    expect((await mark(id, 'TO_TRANSLATE', 'fr')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['locale'] },
    ]);
    expect((await mark(id, 'IN_PROGRESS')).item).toMatchObject({
      translations: [{}, { status: 'IN_PROGRESS' }],
      version: 2,
    });
    await saved(id, 1, 'Bridge', 'en');
    expect((await mark(id, 'TRANSLATED')).item.translations[1]).toEqual({ status: 'TRANSLATED' });
    expect((await mark(id, 'TRANSLATED')).item.version).toBe(3);
    await saved(id, 2, 'Pont neuf', 'fr');
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en OUT_OF_DATE']);
    await saved(id, 3, 'Pont', 'fr');
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en TRANSLATED']);
    await saved(id, 4, 'Pont neuf', 'fr');
    expect((await mark(id, 'TRANSLATED')).item.translations[1]).toEqual({ status: 'TRANSLATED' });
    expect((await app.lastAudited(id))?.action).toBe('ITEM_TRANSLATION_MARK');
    expect(await doors('itemTranslationMark', { id, locale: 'en', status: 'TO_TRANSLATE' })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'],
    ]);
    expect(await standing(id)).toEqual(['fr ORIGINAL', 'en TO_TRANSLATE']);
  });

  it('is found by how it stands, by its team alone', async () => {
    const id = await made('Gare');
    const found = async (status: string, who = writer): Promise<boolean> => {
      const { organization } = await ask(
        `query ($id: ID!, $status: TranslationStatus!) { organization(id: $id) { portfolio { items(first: 100, filter: { translations: [$status], statuses: [DRAFT, PUBLISHED] }) { totalCount nodes { id } } } } }`,
        who,
        { id: nord, status },
      );
      return organization.portfolio.items.nodes.some((one: any) => one.id === id);
    };
    expect([await found('TO_TRANSLATE'), await found('OUT_OF_DATE')]).toEqual([true, false]);
    await done('itemPublish', { id });
    expect([await found('TO_TRANSLATE'), await found('TO_TRANSLATE', elsewhere)]).toEqual([true, false]);
  });
});

it(`takes or refuses ${BROKEN} broken tables, in words, and makes nothing where it only tries`, async () => {
  const before = await counted();
  const table = Buffer.from(
    `Référence;Type;Titre FR;Thèmes;Code INSEE;Latitude;Longitude;Année;Coût;Licence;Images;Texte FR\n` +
      `F-1;fiche;La halle;ecole;${code};50,6;3,1;12/06/2019;1 234,50;etalab-2.0;halle_1.jpg;"Une ""halle""\nen bois"\n`,
  );
  for (let seed = 0; seed < BROKEN; seed++) {
    // What is no text at all never gets as far as the table.
    const text = Buffer.from(spoilt(table, seed)).toString('utf8').replaceAll('\0', ' ');
    const { rows, userErrors } = await sent(text, { isTrial: true });
    expect({ seed, isTold: rows !== null || userErrors.length > 0 }).toEqual({ seed, isTold: true });
  }
  expect(await counted()).toBe(before);
});
