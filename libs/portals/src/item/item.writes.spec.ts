import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { portals } from '#lib/portals';
import { actor } from '#lib/testing';
import {
  ain,
  colleague,
  coordinator,
  editor,
  elsewhere,
  manager,
  nord,
  says,
  texts,
  trainer,
  useItems,
  whole,
  writer,
} from './testing/items.js';

const { app, commune, made, read, save, done } = useItems();
const { write, ask, fault, doors } = app;

describe('an item that is begun', () => {
  it('is a draft with all that was sent, for its team alone', async () => {
    const place = { territoryId: commune.id, longitude: 3.1, latitude: 50.6, disclosure: 'COMMUNE' };
    const input = whole('Halle', {
      ...{ themes: ['bois', 'ecole'], authors: [ain, nord], place, year: 2019, designer: 'A. Durand', costCents: 3e9 },
      texts: [texts('Halle', 'Une halle <b>en bois</b> '), texts('Market hall', 'A hall', 'en')],
    });
    const { item, userErrors } = await write(
      'itemCreate',
      input,
      `item { __typename status title locales themes { key } authors { id } place { longitude precision } exactPlace { territory { id } longitude disclosure }
        year ... on Entry { designer costCents } text { html } draft { version savedAt texts { locale title document } } id }`,
    );
    expect(userErrors).toEqual([]);
    expect(item).toMatchObject({
      ...{ __typename: 'Entry', status: 'DRAFT', title: 'Halle', locales: ['fr', 'en'], year: 2019 },
      ...{ designer: 'A. Durand', costCents: 3e9, themes: [{ key: 'ecole' }, { key: 'bois' }] },
      authors: [{ id: ain }, { id: nord }],
      place: { longitude: commune.longitude, precision: 'COMMUNE' },
      exactPlace: { territory: { id: commune.id }, longitude: 3.1, disclosure: 'COMMUNE' },
      text: { html: expect.stringContaining('&lt;b&gt;en bois') },
      draft: { version: 1, texts: [{ locale: 'fr', document: says('Une halle <b>en bois</b> ') }, { locale: 'en' }] },
    });
    for (const who of [ANONYMOUS, actor(), editor, elsewhere]) expect(await read(item.id, who)).toBeNull();
    expect(await app.audited(item.id)).toEqual(['ITEM_CREATE']);
    expect(await doors('itemCreate', whole('Porte'))).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'],
    ]);
  });

  it('is made once for one key', async () => {
    const input = whole('Une fois', { idempotencyKey: 'item-once-1' });
    const [first, second] = [
      await write('itemCreate', input, 'item { id }'),
      await write('itemCreate', input, 'item { id }'),
    ];
    expect(second).toEqual(first);
    expect(await fault('itemCreate', { ...input, year: 2020 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it.each([
    [{ kind: 'RESOURCE' }, 'INVALID_INPUT', ['resourceKind']],
    [{ kind: 'NOTEBOOK' }, 'INVALID_INPUT', ['notebookKind']],
    [{ url: 'https://example.org' }, 'INVALID_INPUT', ['url']],
    [{ locale: 'en' }, 'INVALID_INPUT', ['texts']],
    [{ texts: [texts('A'), texts('B')] }, 'INVALID_INPUT', ['texts']],
    [{ licence: 'MIT' }, 'NOT_FOUND', ['licence']],
    [{ themes: ['bois', 'nothing'] }, 'NOT_FOUND', ['themes', '1']],
    [{ authors: ['organization_x'] }, 'NOT_FOUND', ['authors', '0']],
    [{ place: { territoryId: nord } }, 'NOT_FOUND', ['place', 'territoryId']],
    [
      { texts: [{ ...texts('A'), document: { type: 'doc', content: [{ type: 'script' }] } }] },
      ...(['INVALID_INPUT', ['texts', '0', 'document', 'content', '0', 'type']] as const),
    ],
  ])('is refused with %j', async (more, code, path) => {
    expect(await fault('itemCreate', whole('Non', more as object))).toMatchObject({ code, path });
  });
});

describe('the draft', () => {
  it('is saved by whoever has seen it; of two, the other is told what the first wrote, and nothing is lost', async () => {
    const id = await made('Place');
    const first = await save(id, 1, 'Place', 'Les tilleuls', colleague);
    expect(first).toMatchObject({ item: { draft: { version: 2 } }, userErrors: [] });
    const second = await save(id, 1, 'Place', 'Les platanes');
    expect(second).toMatchObject({
      item: { draft: { version: 2, texts: [{ document: says('Les tilleuls') }] } },
      userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 2, changedByYou: false }],
    });
    expect(await save(id, 2, 'Place', 'Les tilleuls et les platanes')).toMatchObject({ userErrors: [] });
    expect(await read(id)).toMatchObject({
      title: 'Place',
      version: 1,
      text: { plain: 'Les tilleuls et les platanes' },
    });
  });

  it('has one entry in the log for whoever goes on writing it, not one for each time that it is saved', async () => {
    const id = await made('Chai');
    await save(id, 1, 'Chai', 'Un');
    expect(await app.audited(id)).toEqual(['ITEM_CREATE']);
    await save(id, 2, 'Chai', 'Deux', colleague);
    await save(id, 3, 'Chai', 'Trois', colleague);
    expect(await app.audited(id)).toEqual(['ITEM_CREATE', 'ITEM_DRAFT_SAVE']);
    await app.pool.query(`update portals.item_draft set saved_at = now() - interval '61 minutes' where item_id = $1`, [
      id,
    ]);
    await save(id, 4, 'Chai', 'Quatre', colleague);
    expect(await app.audited(id)).toEqual(['ITEM_CREATE', 'ITEM_DRAFT_SAVE', 'ITEM_DRAFT_SAVE']);
  });

  it('is told to its team as the version that says the same, and as none where something of it is new', async () => {
    const id = await made('Lavoir');
    const told = async (who: Actor = writer): Promise<unknown> =>
      (await ask('query ($id: ID!) { item(id: $id) { versionOfDraft shownVersion } }', who, { id })).item;
    expect(await told()).toEqual({ versionOfDraft: null, shownVersion: null });
    await done('itemPublish', { id });
    expect(await told()).toEqual({ versionOfDraft: 1, shownVersion: 1 });
    expect(await told(ANONYMOUS)).toEqual({ versionOfDraft: null, shownVersion: 1 });
    await save(id, 1, 'Lavoir', 'Deux bassins');
    expect(await told()).toEqual({ versionOfDraft: null, shownVersion: 1 });
    await done('itemSubmit', { id }, writer);
    expect(await told()).toEqual({ versionOfDraft: 2, shownVersion: 1 });
  });

  it('and where an item really is are read by its team alone', async () => {
    const place = { territoryId: commune.id, longitude: 3.1, latitude: 50.6, disclosure: 'HIDDEN' };
    const id = await made('Secret', { place });
    await done('itemPublish', { id });
    await save(id, 1, 'Secret plus secret');
    const told: unknown[] = [];
    for (const who of [ANONYMOUS, actor(), editor, elsewhere, trainer, writer, manager, coordinator]) {
      const { item } = await ask(
        `query ($id: ID!) { item(id: $id) { title place { name } territory { id } draft { texts { title } } exactPlace { longitude } } }`,
        who,
        { id },
      );
      expect(item).toMatchObject({ title: 'Secret', place: null, territory: null });
      told.push([item.draft?.texts[0].title ?? null, item.exactPlace?.longitude ?? null]);
    }
    const nothing = [null, null];
    const all = ['Secret plus secret', 3.1];
    expect(told).toEqual([nothing, nothing, nothing, nothing, nothing, all, all, all]);
    const input = { id, expectedVersion: 9, texts: texts('x') };
    // Who may write it is told that they have not seen it as it is; nobody else gets so far.
    expect(await doors('itemDraftSave', input)).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED'],
      ...['VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT'],
    ]);
    const unseen = await made('Caché');
    expect(await fault('itemDraftSave', { ...input, id: unseen }, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an item that is submitted', () => {
  it('is a version that waits; sent back with a reason, it is written further, and published', async () => {
    const id = await made('Préau', { texts: [texts('Préau', 'Un préau')] });
    expect(await done('itemSubmit', { id, draftVersion: 1 }, writer)).toMatchObject({
      ...{ status: 'SUBMITTED', submittedVersion: 1, versions: [{ number: 1, isShown: false }] },
    });
    await save(id, 1, 'Préau', 'Un préau de bois');
    expect(await doors('itemReturn', { id, expectedVersion: 2, reason: 'La légende manque.' })).toEqual([
      ...[
        'UNAUTHENTICATED',
        'FORBIDDEN',
        'FORBIDDEN',
        'NOT_FOUND',
        'FORBIDDEN',
        'FORBIDDEN',
        'DONE',
        'VERSION_CONFLICT',
      ],
    ]);
    expect(await read(id)).toMatchObject({ status: 'RETURNED', returnedBecause: 'La légende manque.' });
    expect(await fault('itemReturn', { id, reason: 'Encore' }, manager)).toMatchObject({ code: 'ITEM_STATE' });
    expect(await fault('itemReturn', { id, reason: ' ' }, manager)).toMatchObject({ path: ['reason'] });
    expect(await fault('itemSubmit', { id, draftVersion: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    await done('itemSubmit', { id }, writer);
    await save(id, 2, 'Préau', 'Ce que personne n’a relu');
    // What is shown is what was submitted, whatever was written since.
    const shown = await done('itemPublish', { id }, coordinator);
    expect(shown).toMatchObject({ status: 'PUBLISHED', shownVersion: 2, text: { plain: 'Un préau de bois' } });
    expect(await read(id, ANONYMOUS)).toMatchObject({
      ...{ text: { plain: 'Un préau de bois' }, versions: [{ number: 2 }], submittedVersion: null },
    });
  });

  it('stays shown as it is while a new version of it waits, and any version is shown again', async () => {
    const id = await made('Mare', { texts: [texts('Mare', 'Avant')] });
    const { publishedOn } = await done('itemPublish', { id });
    expect(await fault('itemSubmit', { id })).toMatchObject({ code: 'ITEM_STATE', status: 'PUBLISHED' });
    await save(id, 1, 'Mare neuve', 'Après');
    expect(await done('itemSubmit', { id }, writer)).toMatchObject({
      status: 'PUBLISHED',
      title: 'Mare',
      submittedVersion: 2,
    });
    expect(await read(id, ANONYMOUS)).toMatchObject({
      title: 'Mare',
      text: { plain: 'Avant' },
      submittedVersion: null,
    });
    expect(await done('itemPublish', { id })).toMatchObject({ title: 'Mare neuve', shownVersion: 2, publishedOn });
    expect(await fault('itemPublish', { id }, manager)).toMatchObject({ code: 'ITEM_STATE' });
    expect(await fault('itemPublish', { id, number: 7 }, manager)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['number'],
    });
    expect(await done('itemPublish', { id, number: 1 })).toMatchObject({ title: 'Mare', text: { plain: 'Avant' } });
    const said = async (number: number, who: Actor): Promise<any> =>
      (await ask(`query ($id: ID!) { item(id: $id) { versionTexts(number: ${number}) { document } } }`, who, { id }))
        .item;
    expect(await said(2, writer)).toEqual({ versionTexts: [{ document: says('Après') }] });
    expect(await said(1, ANONYMOUS)).toEqual({ versionTexts: [{ document: says('Avant') }] });
    expect(await said(2, ANONYMOUS)).toEqual({ versionTexts: [] });
    await expect(app.pool.query(`update portals.item_version_text set title = 'x'`)).rejects.toThrow('never changes');
  });

  it('is shown at the time that was set, unless it was changed before', async () => {
    const run = (): Promise<unknown> =>
      portals.tasks
        .find(({ name }) => name === 'portals.publish')!
        .run({}, {
          get: (token: never) => app.app.app.get(token, { strict: false }),
          withClient: (work: any) => work(app.pool),
        } as never);
    const due = (id: string): Promise<unknown> =>
      app.pool.query(`update portals.item set publish_at = now() - interval '1 second' where id = $1`, [id]);
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    const times = async (id: string, who: Actor = writer): Promise<any> =>
      (
        await ask(
          'query ($id: ID!) { item(id: $id) { status publishAt publishVersion shownVersion returnedBecause } }',
          who,
          { id },
        )
      ).item;
    const id = await made('Plus tard');
    for (const never of ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'])
      expect(await fault('itemPublish', { id, publishAt: never }, manager)).toMatchObject({ path: ['publishAt'] });
    await done('itemPublish', { id, publishAt, draftVersion: 1 });
    expect(await times(id)).toMatchObject({ status: 'DRAFT', publishAt, publishVersion: 1, shownVersion: null });
    await save(id, 1, 'Plus tard', 'Ce que personne n’a relu');
    await run();
    expect(await times(id)).toMatchObject({ status: 'DRAFT' });
    await due(id);
    await run();
    await run();
    expect(await times(id)).toMatchObject({
      status: 'PUBLISHED',
      publishAt: null,
      publishVersion: null,
      shownVersion: 1,
    });
    expect(await app.audited(id)).toEqual(['ITEM_CREATE', 'ITEM_PUBLISH', 'ITEM_PUBLISH']);
    await done('itemPublish', { id, number: (await done('itemSubmit', { id }, writer)).submittedVersion, publishAt });
    expect(await times(id, ANONYMOUS)).toMatchObject({ publishAt: null, publishVersion: null });
    expect(await doors('itemScheduleCancel', { id, expectedVersion: 5 })).toEqual([
      ...[
        'UNAUTHENTICATED',
        'FORBIDDEN',
        'FORBIDDEN',
        'NOT_ALLOWED',
        'FORBIDDEN',
        'FORBIDDEN',
        'DONE',
        'VERSION_CONFLICT',
      ],
    ]);
    expect(await fault('itemScheduleCancel', { id }, manager)).toMatchObject({ code: 'ITEM_STATE' });
    await done('itemPublish', { id, publishAt });
    await done('itemReturn', { id, reason: 'Encore' });
    expect(await times(id)).toMatchObject({ publishAt: null, returnedBecause: 'Encore' });
    // What cannot be shown then, is not: its team is told why.
    await app.pool.query(`update portals.item set publish_at = now(), publish_version = 1 where id = $1`, [id]);
    await run();
    expect(await times(id)).toMatchObject({
      publishAt: null,
      returnedBecause: expect.stringContaining('déjà affichée'),
    });
  });

  it('waits, of its team alone, among what is to be reviewed', async () => {
    const [first, again] = [await made('Attente une'), await made('Attente deux')];
    await done('itemPublish', { id: again });
    await save(again, 1, 'Attente deux', 'Neuve');
    for (const id of [first, again]) await done('itemSubmit', { id }, writer);
    const waiting = async (who: Actor): Promise<any[]> =>
      (
        await ask(
          '{ items(filter: { awaitsReview: true, search: "attente" }) { totalCount nodes { id submittedAt } } }',
          who,
        )
      ).items.nodes;
    for (const who of [ANONYMOUS, actor(), editor, elsewhere, trainer]) expect(await waiting(who)).toEqual([]);
    for (const who of [writer, manager, coordinator])
      expect((await waiting(who)).map(({ id, submittedAt }) => [id, typeof submittedAt]).sort()).toEqual(
        [first, again].map((id) => [id, 'string']).sort(),
      );
    await done('itemReturn', { id: first, reason: 'Encore' });
    await done('itemPublish', { id: again });
    expect(await waiting(manager)).toEqual([]);
  });

  it('is published by managers of who keeps it and coordinators, once they have seen how it is', async () => {
    const id = await made('Verger');
    expect(await doors('itemPublish', { id, expectedVersion: 1 })).toEqual([
      ...[
        'UNAUTHENTICATED',
        'FORBIDDEN',
        'FORBIDDEN',
        'NOT_FOUND',
        'FORBIDDEN',
        'FORBIDDEN',
        'DONE',
        'VERSION_CONFLICT',
      ],
    ]);
    expect(await doors('itemArchive', { id, expectedVersion: 2 })).toEqual([
      ...[
        'UNAUTHENTICATED',
        'FORBIDDEN',
        'FORBIDDEN',
        'NOT_ALLOWED',
        'FORBIDDEN',
        'FORBIDDEN',
        'DONE',
        'VERSION_CONFLICT',
      ],
    ]);
    expect(await read(id, ANONYMOUS)).toBeNull();
    expect(await fault('itemArchive', { id }, manager)).toMatchObject({ code: 'ITEM_STATE', status: 'ARCHIVED' });
    expect(await done('itemPublish', { id })).toMatchObject({ status: 'PUBLISHED', shownVersion: 1 });
    expect(await app.audited(id)).toEqual(['ITEM_CREATE', 'ITEM_PUBLISH', 'ITEM_ARCHIVE', 'ITEM_PUBLISH']);
  });
});

it('what is told of an item beside its texts is corrected by its team, and once it is shown by who publishes it', async () => {
  const id = await made('Lavoir', { themes: ['eau'], designer: 'B. Petit', authors: [nord] });
  const update = (input: object, who = writer): Promise<any> =>
    write(
      'itemUpdate',
      { id, ...input },
      'item { version themes { key } authors { id } ... on Entry { designer } }',
      who,
    );
  expect(await update({ themes: ['eau', 'bois'], designer: null, expectedVersion: 1 })).toMatchObject({
    item: { version: 2, themes: [{ key: 'eau' }, { key: 'bois' }], authors: [{ id: nord }], designer: null },
  });
  expect(await app.lastAudited(id)).toMatchObject({
    ...{ action: 'ITEM_UPDATE', before: { themes: ['eau'], designer: 'B. Petit' } },
    after: { themes: ['eau', 'bois'], designer: null },
  });
  expect(await update({ themes: null })).toMatchObject({ item: { version: 3, themes: [] } });
  expect((await update({ expectedVersion: 1 })).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  expect((await update({ notebookKind: 'SCHOOL' })).userErrors).toMatchObject([{ path: ['notebookKind'] }]);
  expect((await update({ licence: null })).userErrors).toMatchObject([{ path: ['licence'] }]);
  await done('itemPublish', { id });
  expect(await doors('itemUpdate', { id, year: 2001 })).toEqual([
    ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE'],
  ]);
});

describe('an item that is made from another', () => {
  const derive = (itemId: string, more: object = {}, who: Actor = elsewhere): Promise<any> =>
    write(
      'itemDerive',
      { itemId, version: 1, organizationId: ain, ...more },
      `item { id status title keptBy { id } authors { id } licence { spdx } themes { key } exactPlace { longitude } derivedFrom { version item { id } } text { plain } draft { version } }`,
      who,
    );
  const shown = async (licence: string, more: object = {}): Promise<string> => {
    const id = await made('Source', { licence, texts: [texts('Source', 'Première')], ...more });
    await done('itemPublish', { id });
    return id;
  };

  it('begins with what that version said, and with what was shown of its place', async () => {
    const place = { territoryId: commune.id, longitude: 3.1, latitude: 50.6, disclosure: 'COMMUNE' };
    const id = await shown('CC-BY-SA-4.0', { place, themes: ['eau'], authors: [nord] });
    await save(id, 1, 'Source', 'Deuxième');
    await done('itemPublish', { id });
    const { item: own } = await derive(id, { organizationId: nord }, writer);
    expect(own).toMatchObject({ text: { plain: 'Première' }, authors: [{ id: nord }] });
    // The first version was taken back: only who keeps it still reads it.
    expect((await derive(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['version'] }]);
    const { item, userErrors } = await derive(id, { version: 2 });
    expect(userErrors).toEqual([]);
    expect(item).toMatchObject({
      ...{ status: 'DRAFT', title: 'Source', keptBy: { id: ain }, authors: [{ id: nord }, { id: ain }] },
      ...{ licence: { spdx: 'CC-BY-SA-4.0' }, themes: [{ key: 'eau' }], exactPlace: { longitude: null } },
      ...{ derivedFrom: { version: 2, item: { id } }, text: { plain: 'Deuxième' }, draft: { version: 1 } },
    });
    const reuses = async (who: Actor): Promise<unknown> =>
      (await ask('query ($id: ID!) { item(id: $id) { reuseCount reuses { totalCount nodes { id } } } }', who, { id }))
        .item;
    // Both are drafts, each for its own team.
    for (const [who, made] of [
      [elsewhere, item.id],
      [writer, own.id],
    ] as const)
      expect(await reuses(who)).toEqual({ reuseCount: 1, reuses: { totalCount: 1, nodes: [{ id: made }] } });
    expect(await reuses(ANONYMOUS)).toEqual({ reuseCount: 0, reuses: { totalCount: 0, nodes: [] } });
    expect(await fault('itemUpdate', { id: item.id, licence: 'CC0-1.0' }, elsewhere)).toMatchObject({
      ...{ code: 'LICENCE_CONFLICT', reason: 'SHARE_ALIKE', path: ['licence'] },
    });
    expect((await derive(id, { version: 2 }, writer)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await derive(await made('Brouillon'))).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['itemId'] }]);
  });

  it('is compared with what its source changed since: its team alone reads what it began with, and the lineage goes on', async () => {
    const id = await shown('CC-BY-4.0');
    const { item: own } = await derive(id);
    await save(id, 1, 'Source', 'Deuxième');
    await done('itemPublish', { id });
    const origin = async (who: Actor): Promise<any> =>
      (
        await ask('query ($id: ID!) { item(id: $id) { originTexts { document } derivedFrom { version } } }', who, {
          id: own.id,
        })
      ).item;
    expect(await origin(elsewhere)).toEqual({
      originTexts: [{ document: says('Première') }],
      derivedFrom: { version: 1 },
    });
    const input = { id: own.id, texts: texts('Source', 'Deuxième'), originVersion: 2 };
    expect(await fault('itemDraftSave', { ...input, expectedVersion: 1, originVersion: 3 }, elsewhere)).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['originVersion'] },
    });
    // The first version was taken back: it leads nowhere that the caller sees.
    expect(await fault('itemDraftSave', { ...input, expectedVersion: 1, originVersion: 1 }, elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    });
    await write('itemDraftSave', { ...input, expectedVersion: 1 }, 'item { id }', elsewhere);
    expect(await origin(elsewhere)).toEqual({
      originTexts: [{ document: says('Deuxième') }],
      derivedFrom: { version: 2 },
    });
    await done('itemPublish', { id: own.id, confirmsTitles: true }, elsewhere);
    for (const who of [ANONYMOUS, writer, trainer]) expect((await origin(who)).originTexts).toEqual([]);
    const alone = await made('Sans source');
    expect(
      await fault('itemDraftSave', { id: alone, expectedVersion: 1, texts: texts('x'), originVersion: 1 }),
    ).toMatchObject({
      path: ['originVersion'],
    });
  });

  it.each([
    ['CC-BY-ND-4.0', undefined, 'NO_DERIVATIVES'],
    ['CC-BY-SA-4.0', 'CC-BY-4.0', 'SHARE_ALIKE'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'SHARE_ALIKE'],
    ['CC-BY-NC-4.0', 'CC-BY-4.0', 'NON_COMMERCIAL'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', undefined],
    ['etalab-2.0', 'CC-BY-4.0', undefined],
    ['etalab-2.0', 'CC0-1.0', 'ATTRIBUTION'],
    ['CC0-1.0', 'CC-BY-NC-ND-4.0', undefined],
  ])('from %s under %s: %s', async (source, licence, reason) => {
    const { item, userErrors } = await derive(await shown(source), { licence });
    // People know it by its name.
    const message = expect.not.stringContaining(source);
    if (reason)
      expect(userErrors).toMatchObject([{ code: 'LICENCE_CONFLICT', reason, sourceLicence: source, message }]);
    else expect([item.licence.spdx, userErrors]).toEqual([licence, []]);
  });
});

it('a portal shows an item once at a time, as its editors say, to nobody who may not see it', async () => {
  const itemId = await made('Kiosque');
  const record = (input: object, who: Actor = editor): Promise<any> =>
    write(
      'placementRecord',
      { portalId: 'portal_spec', itemId, sectionId: 'psection_spec', ...input },
      'placement { id version section from to }',
      who,
    );
  expect((await record({})).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['itemId'] }]);
  await done('itemPublish', { id: itemId });
  const { placement, userErrors } = await record({ from: '2024-01-01' });
  expect([placement.section, placement.to, userErrors]).toEqual(['Fiches', null, []]);
  expect((await record({ from: '2025-01-01' })).userErrors).toMatchObject([
    { code: 'ALREADY_PLACED', placement: { id: placement.id } },
  ]);
  expect((await record({ to: '2020-01-01' })).userErrors).toMatchObject([{ path: ['to'] }]);
  expect((await record({ sectionId: 'psection_none' })).userErrors).toMatchObject([{ path: ['sectionId'] }]);
  expect((await record({}, writer)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await record({ portalId: 'portal_hidden' }, writer)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const seen = async (): Promise<number> =>
    (
      await ask(
        '{ portal(slug: "spec") { items(filter: { statuses: [PUBLISHED, ARCHIVED] }) { totalCount } } }',
        ANONYMOUS,
      )
    ).portal.items.totalCount;
  expect(await seen()).toBe(1);
  const end = { id: placement.id, expectedVersion: 1, on: '2025-01-01' };
  expect(await fault('placementEnd', { ...end, on: '2024-01-01' }, editor)).toMatchObject({ path: ['on'] });
  expect(await doors('placementEnd', end)).toEqual([
    ...['UNAUTHENTICATED', 'NOT_ALLOWED', 'DONE', 'VERSION_CONFLICT', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    'VERSION_CONFLICT',
  ]);
  expect(await seen()).toBe(0);
  // Placed today by mistake, it is taken back today, as if it had never been there, and can be placed again.
  for (const last of [false, true]) {
    const { placement: mistaken, userErrors: none } = await record({});
    expect([none, await seen()]).toEqual([[], 1]);
    if (last)
      await app.pool.query(`update portals.placement set valid_from = valid_from - 1 where id = $1`, [mistaken.id]);
    const { placement: ended } = await write('placementEnd', { id: mistaken.id }, 'placement { from to }', editor);
    expect([ended.from === ended.to, await seen()]).toEqual([!last, 0]);
  }
  const listed = '{ portal(slug: "spec") { placements(filter: { includeEnded: true }) { totalCount } } }';
  expect((await ask(listed, ANONYMOUS)).portal.placements.totalCount).toBe(2);
  // Portals that somebody does not see take no place of those that they see.
  await app.pool.query(
    `with made as (insert into portals.portal (id, slug, family, organization_id, title_fr, visibility)
       select 'portal_cut' || n, 'cut-' || n, 'THEME', '${ain}', 'A', 'DRAFT' from generate_series(1, 50) n returning id)
     insert into portals.placement (id, portal_id, item_id, valid_from) select 'placement_' || id, id, $1, '2026-01-01' from made`,
    [itemId],
  );
  await record({});
  const shownIn = 'query ($id: ID!) { item(id: $id) { portals { name } } }';
  expect((await ask(shownIn, ANONYMOUS, { id: itemId })).item.portals).toEqual([{ name: 'Portail' }]);
  await app.pool.query(`delete from portals.placement where valid_from > '2025-12-31'`);
  // Somebody else is about to place it, and nobody sees that yet: the table lets one.
  const other = await app.pool.connect();
  await other.query('begin');
  await other.query(
    `insert into portals.placement (id, portal_id, item_id, valid_from) values ('placement_spec', 'portal_spec', $1, '2026-01-01')`,
    [itemId],
  );
  const late = record({ from: '2026-02-01' });
  const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await other.query(waits)).rowCount === 0) await delay(10);
  await other.query('commit');
  other.release();
  expect((await late).userErrors).toMatchObject([{ code: 'ALREADY_PLACED', placement: null }]);
  await done('itemArchive', { id: itemId });
  expect(await seen()).toBe(0);
});

it('is found by any form of a word, with accents or without', async () => {
  for (const title of ['Grange rénovée à Lille', 'La rénovation d’une ferme', 'Deux fermes rénovées'])
    await done('itemPublish', { id: await made(title) });
  const found = async (search: string): Promise<number> =>
    (await ask('query ($search: String) { items(filter: { search: $search }) { totalCount } }', ANONYMOUS, { search }))
      .items.totalCount;
  const forms = ['rénovée', 'renovee', 'RÉNOVÉES', 'renovees', 'rénové', 'rénover', 'rénovation', 'renovation'];
  expect(await Promise.all(forms.map(found))).toEqual(forms.map(() => 3));
  expect([await found('ferme -renovees'), await found('"fermes rénovées"')]).toEqual([0, 1]);
});
