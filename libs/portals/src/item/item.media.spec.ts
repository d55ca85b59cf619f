import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, photograph } from '#lib/testing';
import { ain, nord, RIGHTS, useLibrary } from '../media/testing/library.js';

const { app, record, drawn, member, get } = useLibrary();
const { ask } = app;
const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
const network = actor(['READER']);

const figure = (media: string, more: object = {}): object => ({
  type: 'figure',
  attrs: { id: 'f1', media, ...more },
});
const doc = (...content: object[]): object => ({ type: 'doc', content });
const PARAGRAPH = { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'Avant.' }] };
const REFUSED = '... on MediaRefusedError { reason media { id } block }';

async function create(document: object, more: object = {}): Promise<any> {
  const texts = [{ locale: 'fr', title: 'Une halle', document }];
  const input = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts, ...more };
  return sent('itemCreate', input);
}
const sent = (mutation: string, input: object): Promise<any> =>
  ask(
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
      item { id version } userErrors { code path ${REFUSED} } } }`,
    manager,
    { input },
  ).then((answer: any) => answer[mutation]);
async function publish(document: object, more: object = {}): Promise<string> {
  const { item } = await create(document, more);
  const { userErrors } = await sent('itemPublish', { id: item.id });
  expect(userErrors).toEqual([]);
  return item.id;
}
const read = async (id: string, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask(`{ item(id: "${id}") { text { html plain } cover { id } media { id url } } }`, who)).item;
const seen = async (id: string, who: Actor = ANONYMOUS): Promise<any> => {
  const answer: any = await ask(
    `{ media(id: "${id}") { url iiif renditions { url } } node(id: "${id}") { id } mediaList(filter: { includeDemonstration: true }, first: 100) { nodes { id } totalCount } }`,
    who,
  );
  const isListed = answer.mediaList.nodes.some((one: any) => one.id === id);
  expect([answer.node !== null, isListed]).toEqual([answer.media !== null, answer.media !== null]);
  return answer.media;
};
async function picture(side: number, rights: object = {}, organization = nord): Promise<string> {
  const { media, ...rest } = await record(
    await member(organization),
    await photograph(side, 300),
    {
      ...RIGHTS,
      ...rights,
    },
    organization,
  );
  if (!media) throw new Error(JSON.stringify(rest));
  await drawn(media.id);
  return media.id;
}

describe('a picture in an item', () => {
  let mine: string;
  let theirs: string;
  let unclear: string;
  beforeAll(async () => {
    [mine, theirs, unclear] = [
      await picture(701, { creditLine: 'Ville & <b>pays</b>' }),
      await picture(702, {}, ain),
      await picture(703, { imageRight: 'MISSING' }),
    ] as const;
  });

  it('is written by the server with its renditions, its words and whose it is, and is seen by all while the item is', async () => {
    expect(await seen(mine)).toBeNull();
    const id = await publish(doc(PARAGRAPH, figure(mine, { caption: 'La « halle » <i>|' })), { cover: mine });
    const { text, cover, media } = await read(id);
    const { url, renditions } = await seen(mine);
    expect([cover, media]).toEqual([{ id: mine }, [{ id: mine, url }]]);
    expect(text.html).toMatch(
      /^<p id="b-p1">Avant\.<\/p>\n<figure id="b-f1"><picture><source type="image\/avif" srcset="\/files\/media\//,
    );
    expect(text.html).toContain('width="701" height="300" alt="Une halle en bois." loading="lazy"');
    expect(text.html).toContain(
      '<figcaption><span>La « halle » &lt;i&gt;&#124;</span> <small>A. Durand, Ville &amp; &lt;b&gt;pays&lt;/b&gt;, <a href=',
    );
    for (const one of renditions.filter(({ url: path }: any) => !path.endsWith('.jpeg')))
      expect([one.url, text.html.includes(one.url)]).toEqual([one.url, true]);
    // What is said of a picture is not found by words: it goes with the picture.
    expect(text.plain).toBe('Avant.');
    expect((await get(url)).status).toBe(200);
    expect((await get(`/files/media/${mine}`)).status).toBe(404);

    await app.pool.query(
      `update portals.media set image_right = 'CONSENT', image_right_until = current_date - 1 where id = $1`,
      [mine],
    );
    const after = await read(id);
    expect([after.cover, after.media, after.text.html.includes(mine), after.text.html.includes('Durand')]).toEqual([
      null,
      [],
      false,
      false,
    ]);
    expect(after.text.html).toContain('<figure id="b-f1" data-hidden><p>Cette image ne peut pas être montrée');
    expect(after.text.html).toContain('Avant.');
    expect([await seen(mine), (await get(url)).status]).toEqual([null, 404]);
    await app.pool.query(`update portals.media set image_right = 'NOBODY', image_right_until = null where id = $1`, [
      mine,
    ]);
    expect((await get(url)).status).toBe(200);

    await sent('itemUpdate', { id, audience: 'NETWORK' });
    expect([await seen(mine), (await get(url)).status, await read(id)]).toEqual([null, 404, null]);
    const signed = (await seen(mine, network)).url;
    expect([signed.includes('~'), (await get(signed)).status]).toEqual([true, 200]);
    expect((await read(id, network)).text.html).toContain(signed.split('/').at(-2));
    await sent('itemUpdate', { id, audience: 'EVERYONE' });
    await sent('itemArchive', { id });
    expect([await seen(mine), (await get(url)).status]).toEqual([null, 404]);
  });

  it('goes when the text that is shown says it no longer, and stays as long as something shows it', async () => {
    const id = await publish(doc(figure(mine)));
    const remove = () =>
      ask('mutation ($id: ID!) { mediaDelete(input: { id: $id }) { userErrors { code } } }', manager, { id: mine });
    expect(await remove()).toEqual({ mediaDelete: { userErrors: [{ code: 'MEDIA_IN_USE' }] } });
    await sent('itemDraftSave', {
      id,
      expectedVersion: 1,
      texts: { locale: 'fr', title: 'Sans', document: doc(PARAGRAPH) },
    });
    expect(await seen(mine)).not.toBeNull();
    await sent('itemPublish', { id });
    expect(await seen(mine)).toBeNull();
    await sent('itemPublish', { id, number: 1 });
    expect(await seen(mine)).not.toBeNull();
    await app.pool.query('delete from portals.item where id = $1', [id]);
    expect(await seen(mine)).toBeNull();
  });

  it('is one of the organization or one that everybody sees, and its right holds when it is published', async () => {
    const unknown = theirs.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const id of [theirs, unknown]) {
      const { item, userErrors } = await create(doc(PARAGRAPH, figure(id)));
      expect([item, userErrors]).toEqual([
        null,
        [{ code: 'MEDIA_REFUSED', path: ['texts', '0', 'document'], reason: 'NOT_FOUND', media: null, block: 'f1' }],
      ]);
      expect((await create(doc(PARAGRAPH), { cover: id })).userErrors).toMatchObject([
        { reason: 'NOT_FOUND', block: null, path: ['cover'] },
      ]);
    }
    await app.pool.query(
      `insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version, cover_id)
       values ('entry_spec', 'ENTRY', $1, 'PUBLISHED', 'etalab-2.0', 'Ailleurs', '2026-01-01', 1, $2)`,
      [ain, theirs],
    );
    expect((await create(doc(PARAGRAPH, figure(theirs)))).userErrors).toEqual([]);

    const { item } = await create(doc(PARAGRAPH, figure(unclear, { alternative: '' })));
    const refused = await sent('itemPublish', { id: item.id });
    expect(refused.userErrors).toMatchObject([{ reason: 'NO_RIGHT', media: { id: unclear }, block: 'f1' }]);
    const draft = (await ask(`{ item(id: "${item.id}") { status draft { texts { document } } } }`, manager)).item;
    expect(draft).toMatchObject({
      status: 'DRAFT',
      draft: { texts: [{ document: { content: [{}, { type: 'figure' }] } }] },
    });
    await app.pool.query(`update portals.media set image_right = 'NOBODY' where id = $1`, [unclear]);
    expect((await sent('itemPublish', { id: item.id })).userErrors).toEqual([]);
    expect((await read(item.id)).text.html).toContain(' alt="" ');
  });

  it('keeps nobody from saving what they write, whatever became of it elsewhere, and stays as long as a draft shows it', async () => {
    const [lent, other] = [await picture(704, {}, ain), await picture(705)];
    await app.pool.query(
      `insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version, cover_id)
       values ('entry_lends', 'ENTRY', $1, 'PUBLISHED', 'etalab-2.0', 'Prête', '2026-01-01', 1, $2)`,
      [ain, lent],
    );
    const { item } = await create(doc(PARAGRAPH, figure(lent)));
    await app.pool.query(`update portals.item set status = 'ARCHIVED' where id = 'entry_lends'`);
    const save = async (id: string, expectedVersion: number, ...content: object[]): Promise<unknown> =>
      (
        await sent('itemDraftSave', {
          id,
          expectedVersion,
          texts: { locale: 'fr', title: 'Une halle', document: doc(...content) },
        })
      ).userErrors;
    expect(await save(item.id, 1, figure(lent), PARAGRAPH)).toEqual([]);
    expect((await sent('itemPublish', { id: item.id })).userErrors).toMatchObject([
      { reason: 'NOT_FOUND', block: 'f1' },
    ]);
    const id = await publish(doc(PARAGRAPH));
    expect(await save(id, 1, PARAGRAPH, figure(lent))).toMatchObject([{ reason: 'NOT_FOUND', block: 'f1' }]);
    expect(await save(id, 1, PARAGRAPH, figure(other))).toEqual([]);
    const deleted = await app.write('mediaDelete', { id: other }, '', manager);
    expect(deleted.userErrors).toMatchObject([{ code: 'MEDIA_IN_USE' }]);
  });

  it('comes along into what is made from the item where everybody sees it, and stays behind where not', async () => {
    const lent = await picture(706);
    const source = await publish(doc(PARAGRAPH, figure(lent)));
    const derived = async (): Promise<unknown[]> => {
      const input = { itemId: source, version: 1, organizationId: ain };
      const who = actor(['ORGANIZATION_MANAGER'], [ain]);
      const { item } = await app.write('itemDerive', input, 'item { draft { texts { document } } }', who);
      return item.draft.texts[0].document.content.map(({ type }: { type: string }) => type);
    };
    expect(await derived()).toEqual(['paragraph', 'figure']);
    await app.pool.query(`update portals.media set image_right = 'MISSING' where id = $1`, [lent]);
    expect(await derived()).toEqual(['paragraph']);
  });

  it('has an address that ends with the right to see it', async () => {
    const inside = await picture(707);
    const [first, second] = [
      await publish(doc(PARAGRAPH, figure(inside)), { audience: 'NETWORK' }),
      await publish(doc(PARAGRAPH, figure(inside)), { audience: 'NETWORK' }),
    ];
    const address = async (): Promise<string> => (await seen(inside, network)).url;
    const status = async (url: string): Promise<number> => (await get(url)).status;
    const before = await address();
    expect([before.includes('~'), await status(before)]).toEqual([true, 200]);
    await sent('itemArchive', { id: first });
    const after = await address();
    expect([await status(before), await status(after)]).toEqual([404, 200]);
    const { version } = (await ask(`{ item(id: "${second}") { draft { version } } }`, manager)).item.draft;
    const texts = { locale: 'fr', title: 'Une halle', document: doc(PARAGRAPH, figure(inside, { caption: 'Là' })) };
    await sent('itemDraftSave', { id: second, expectedVersion: version, texts });
    expect((await sent('itemPublish', { id: second })).userErrors).toEqual([]);
    expect(await status(after)).toBe(200);
    await app.pool.query('delete from portals.item where id = $1', [second]);
    expect(await status(after)).toBe(404);
  });

  it('stands beside ways to other items, for those who see them', async () => {
    const other = await publish(doc(PARAGRAPH));
    const id = await publish(
      doc(
        { type: 'item', attrs: { id: 'i1', item: other } },
        { type: 'map', attrs: { id: 'm1', at: [3.06, 50.63], caption: 'Ici' } },
      ),
    );
    expect((await read(id)).text).toEqual({
      html: `<p id="b-i1" class="item"><a href="/ressources/${other}">Une halle</a></p>\n<figure id="b-m1" data-map="3.06 50.63"><figcaption><span>Ici</span> <small>50.63° N, 3.06° E</small></figcaption></figure>`,
      plain: 'Ici',
    });
    await sent('itemArchive', { id: other });
    expect((await read(id)).text.html).toContain(
      '<p id="b-i1" class="item">Un contenu qui n’est pas ouvert à tous.</p>',
    );
    const hidden = await create(doc({ type: 'item', attrs: { id: 'i1', item: 'entry_00000000000000000000000000' } }));
    expect(hidden.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['texts', '0', 'document'] }]);
  });
});

describe('a file that a resource gives', () => {
  const RESOURCE = { kind: 'RESOURCE', resourceKind: 'DATASET' };
  const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
  const csv = (words: string): Buffer => Buffer.from(`commune;${words}\nBourg;12\n`);
  async function file(bytes: Buffer, rights: object = {}, organization = nord): Promise<string> {
    const said = { ...RIGHTS, alternativeFr: undefined, title: 'Guide', ...rights };
    const { media, ...rest } = await record(await member(organization), bytes, said, organization);
    if (!media) throw new Error(JSON.stringify(rest));
    return media.id;
  }
  const FILE = 'key title language media { id mime extension bytes url author licence { spdx } }';
  const given = async (id: string, who: Actor = ANONYMOUS): Promise<any[]> =>
    (await ask(`{ item(id: "${id}") { ... on Resource { documents { ${FILE} } } } }`, who)).item?.documents;
  const ofVersion = async (id: string, number: number, who: Actor = ANONYMOUS): Promise<unknown[]> =>
    (await ask(`{ item(id: "${id}") { ... on Resource { versionDocuments(number: ${number}) { title } } } }`, who)).item
      .versionDocuments;
  const drafted = async (id: string, who: Actor = manager): Promise<any[]> =>
    (await ask(`{ item(id: "${id}") { ... on Resource { draftDocuments { key title media { id } } } } }`, who)).item
      .draftDocuments;
  const status = async (path: string): Promise<number> => (await get(path)).status;
  const saveFiles = async (id: string, documents: object[] | null): Promise<any> => {
    const { version } = (await ask(`{ item(id: "${id}") { draft { version } } }`, manager)).item.draft;
    const texts = { locale: 'fr', title: 'Une halle', document: doc(PARAGRAPH) };
    return sent('itemDraftSave', { id, expectedVersion: version, texts, documents });
  };
  const publishNow = async (id: string, more: object = {}): Promise<void> =>
    expect((await sent('itemPublish', { id, ...more })).userErrors).toEqual([]);
  let guide: string;
  let data: string;
  beforeAll(async () => {
    guide = await file(pdf('guide'));
    data = await file(csv('logements'), { title: 'Logements' });
  });

  it('is its team’s in a draft, and everybody’s in their order once that is published, with its type, its size and its rights', async () => {
    const documents = [
      { mediaId: guide, title: 'Le guide <b>', language: 'fr' },
      { mediaId: data, title: 'Les chiffres' },
    ];
    const { item } = await create(doc(PARAGRAPH), { ...RESOURCE, documents });
    const { id } = item;
    expect(await drafted(id)).toMatchObject([{ key: guide, media: { id: guide } }, { key: data }]);
    expect([
      await drafted(id, network).catch(() => null),
      await seen(guide),
      await status(`/files/media/${guide}`),
    ]).toEqual([null, null, 404]);
    await publishNow(id);
    const shown = await given(id);
    const licence = { spdx: 'etalab-2.0' };
    expect(shown).toEqual([
      {
        ...{ key: guide, title: 'Le guide <b>', language: 'fr' },
        media: {
          id: guide,
          mime: 'application/pdf',
          extension: 'pdf',
          bytes: 23,
          url: `/files/media/${guide}`,
          author: 'A. Durand',
          licence,
        },
      },
      {
        ...{ key: data, title: 'Les chiffres', language: null },
        media: {
          id: data,
          mime: 'text/csv',
          extension: 'csv',
          bytes: 27,
          url: `/files/media/${data}`,
          author: 'A. Durand',
          licence,
        },
      },
    ]);
    expect(await drafted(id, network)).toEqual([]);
    const taken = await get(`/files/media/${guide}`);
    expect([
      taken.status,
      taken.headers.get('content-disposition'),
      taken.headers.get('content-security-policy'),
    ]).toEqual([200, 'attachment; filename="guide.pdf"', expect.stringContaining('sandbox')]);
    const list = `<ul><li><a href="/files/media/${guide}" download>Le guide &#60;b&#62;</a> <small>(PDF, 1 ko, français)</small></li>`;
    const said = (await (await get(`/integrer/ressources/${id}?langue=fr`)).text()).replace(/[\u00a0\u202f]/g, ' ');
    expect(said).toContain(list);
    const page = (await (await get(`/ressources/${id}`, { accept: 'text/html' })).text()).replace(
      /[\u00a0\u202f]/g,
      ' ',
    );
    expect(page).toContain(list);
    expect(page).toContain('"distribution":[{"@type":"DataDownload","name":"Le guide');
    const { 'dcat:dataset': sets } = (await (await get('/catalogue.jsonld?page=data')).json()) as any;
    expect(sets.find((one: any) => one['@id'].endsWith(id))['dcat:distribution']).toMatchObject([
      {
        'dcat:downloadURL': { '@id': expect.stringContaining(`/files/media/${guide}`) },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/pdf' },
        'dcat:byteSize': { '@value': '23' },
      },
      { 'dcat:byteSize': { '@value': '27' } },
    ]);

    await sent('itemUpdate', { id, audience: 'NETWORK' });
    expect([await given(id), await status(`/files/media/${guide}`)]).toEqual([undefined, 404]);
    const signed = (await given(id, network))[0].media.url;
    expect([signed.includes('~'), await status(signed)]).toEqual([true, 200]);
    await sent('itemArchive', { id });
    expect(await status(signed)).toBe(404);
  });

  it('is of a version: what a draft adds is nobody’s else, what one takes out is no longer given, and an older version brings it back', async () => {
    const hidden = await file(pdf('hidden'), { title: 'Caché' });
    const { item } = await create(doc(PARAGRAPH), { ...RESOURCE, documents: [{ mediaId: guide, title: 'Premier' }] });
    const { id } = item;
    await publishNow(id);
    expect(
      (
        await saveFiles(id, [
          { mediaId: hidden, title: 'Second' },
          { mediaId: guide, title: 'Renommé' },
        ])
      ).userErrors,
    ).toEqual([]);
    const titles = async (): Promise<unknown[]> => (await given(id)).map(({ title }) => title);
    expect([await titles(), await seen(hidden), await status(`/files/media/${hidden}`)]).toEqual([
      ['Premier'],
      null,
      404,
    ]);
    const kept = await app.write('mediaDelete', { id: hidden }, '', manager);
    expect(kept.userErrors).toMatchObject([{ code: 'MEDIA_IN_USE' }]);
    expect((await sent('itemSubmit', { id })).userErrors).toEqual([]);
    expect([await ofVersion(id, 2), await ofVersion(id, 2, manager), await ofVersion(id, 1)]).toEqual([
      [],
      [{ title: 'Second' }, { title: 'Renommé' }],
      [{ title: 'Premier' }],
    ]);
    await publishNow(id);
    expect([await titles(), await status(`/files/media/${hidden}`), await ofVersion(id, 1)]).toEqual([
      ['Second', 'Renommé'],
      200,
      [],
    ]);
    await publishNow(id, { number: 1 });
    expect([await titles(), await seen(hidden), await status(`/files/media/${hidden}`)]).toEqual([
      ['Premier'],
      null,
      404,
    ]);
    // Left out they stay, null takes them out.
    expect(
      (
        await sent('itemDraftSave', {
          id,
          expectedVersion: 2,
          texts: { locale: 'fr', title: 'Autre', document: doc() },
        })
      ).userErrors,
    ).toEqual([]);
    expect(await drafted(id)).toHaveLength(2);
    expect((await saveFiles(id, null)).userErrors).toEqual([]);
    expect(await drafted(id)).toEqual([]);
  });

  it('shows in a preview link for an hour, and to whoever has that alone', async () => {
    const coming = await file(pdf('coming'));
    const account = await member();
    const maker: Actor = { ...actor(['MEMBER'], [nord]), id: account.accountId };
    const { item } = await create(doc(PARAGRAPH), { ...RESOURCE, documents: [{ mediaId: coming, title: 'À venir' }] });
    const { address } = await app.write('itemPreviewCreate', { id: item.id }, 'address', maker);
    const { pathname, search } = new URL(address);
    const html = await (await get(pathname + search)).text();
    const url = /href="(\/files\/media\/[^"]+)" download>À venir</.exec(html)![1]!;
    expect([url.includes('~'), await status(url), await status(`/files/media/${coming}`)]).toEqual([true, 200, 404]);
    const { rows } = await app.pool.query(
      `select portals.signature(secret, id, $2) as signed from portals.media where id = $1`,
      [coming, Math.floor(Date.now() / 1000) - 5],
    );
    expect(await status(`/files/media/${coming}~${Math.floor(Date.now() / 1000) - 5}~${rows[0].signed}`)).toBe(404);
  });

  it('is a document or data of one’s own or of everybody’s, once, in a resource, and while its right holds', async () => {
    const [image, theirs] = [await picture(721), await file(pdf('theirs'), {}, ain)];
    const refused = async (documents: object[], more: object = RESOURCE): Promise<any> =>
      (await create(doc(PARAGRAPH), { ...more, documents })).userErrors[0];
    const one = { mediaId: guide, title: 'Guide' };
    expect(await refused([{ mediaId: image, title: 'Image' }])).toMatchObject({
      reason: 'NOT_A_DOCUMENT',
      path: ['documents'],
    });
    expect(await refused([{ mediaId: theirs, title: 'Le leur' }])).toMatchObject({ reason: 'NOT_FOUND', media: null });
    expect(await refused([one, one])).toMatchObject({ code: 'INVALID_INPUT', path: ['documents', '1', 'mediaId'] });
    expect(await refused([one], {})).toMatchObject({ code: 'INVALID_INPUT', path: ['documents'] });
    expect(await refused([{ ...one, title: ' ' }])).toMatchObject({ path: ['documents', '0', 'title'] });
    expect(await refused([{ ...one, language: 'français' }])).toMatchObject({ path: ['documents', '0', 'language'] });

    const faces = await file(pdf('faces'), { imageRight: 'MISSING' });
    const { item } = await create(doc(PARAGRAPH), { ...RESOURCE, documents: [{ mediaId: faces, title: 'Visages' }] });
    expect((await sent('itemPublish', { id: item.id })).userErrors).toMatchObject([{ reason: 'NO_RIGHT' }]);
    await app.pool.query(`update portals.media set image_right = 'NOBODY' where id = $1`, [faces]);
    await publishNow(item.id);
    await app.pool.query(`update portals.media set image_right = 'MISSING' where id = $1`, [faces]);
    expect([await given(item.id), await ofVersion(item.id, 1), await status(`/files/media/${faces}`)]).toEqual([
      [],
      [],
      404,
    ]);
  });

  it('comes along into what is made from the resource where everybody sees it, and is told as untouched there', async () => {
    const [open, closed] = [await file(pdf('open')), await file(pdf('closed'))];
    const documents = [
      { mediaId: open, title: 'Ouvert' },
      { mediaId: closed, title: 'Fermé' },
    ];
    const { item: source } = await create(doc(PARAGRAPH), { ...RESOURCE, documents });
    await publishNow(source.id);
    await app.pool.query(`update portals.media set image_right = 'MISSING' where id = $1`, [closed]);
    const who = actor(['ORGANIZATION_MANAGER'], [ain]);
    const input = { itemId: source.id, version: 1, organizationId: ain };
    const { item } = await app.write('itemDerive', input, 'item { id }', who);
    expect(await drafted(item.id, who)).toMatchObject([{ key: open, title: 'Ouvert' }]);
    const facts = async (): Promise<string[]> =>
      (await ask(`{ item(id: "${item.id}") { takenOver { facts } } }`, who)).item.takenOver.facts;
    expect(await facts()).toContain('DOCUMENTS');
    const texts = { locale: 'fr', title: 'Une halle', document: doc(PARAGRAPH) };
    await app.write(
      'itemDraftSave',
      { id: item.id, expectedVersion: 1, texts, documents: [{ mediaId: open, title: 'Notre titre' }] },
      '',
      who,
    );
    expect(await facts()).not.toContain('DOCUMENTS');
  });

  it('is named by a table by its file, and stays as somebody called it there', async () => {
    const [one, two] = [await file(pdf('tome 1'), { title: 'Tome 1' }), await file(pdf('tome 2'), { title: 'Tome 2' })];
    const table = (files: string): string =>
      `reference;type;type de ressource;titre;licence;fichiers\nR1;ressource;publication;Un ouvrage;etalab-2.0;${files}\n`;
    const taken = async (files: string, more: object = {}): Promise<any> =>
      (
        await app.write(
          'itemImport',
          { organizationId: nord, table: table(files), isTrial: false, ...more },
          'rows { outcome item { id } userErrors { path } }',
          manager,
        )
      ).rows[0];
    expect(await taken('Tome 1 | Tome 9')).toMatchObject({ outcome: 'REFUSED', userErrors: [{ path: ['fichiers'] }] });
    const { outcome, item } = await taken('Tome 1');
    expect([outcome, await drafted(item.id)]).toMatchObject(['MADE', [{ key: one, title: 'Tome 1' }]]);
    const again = { changesThere: true };
    expect((await taken('Tome 1', again)).outcome).toBe('THERE');
    expect((await taken('Tome 2|Tome 1', again)).outcome).toBe('CHANGED');
    expect(await drafted(item.id)).toMatchObject([
      { key: two, title: 'Tome 2' },
      { key: one, title: 'Tome 1' },
    ]);
  });
});

describe('a preview link', () => {
  const LINK = 'itemPreview { id number expiresOn madeBy } address';
  const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search;
  const opened = async (address: string): Promise<[number, string]> => {
    const answer = await get(pathOf(address));
    return [answer.status, await answer.text()];
  };

  it('shows the draft with its pictures and nothing else, to whoever has it, until its day or its maker goes', async () => {
    const [mine, theirs] = [await picture(711), await picture(712, {}, ain)];
    const account = await member();
    const maker: Actor = { ...actor(['MEMBER'], [nord]), id: account.accountId };
    const { item } = await create(doc(PARAGRAPH, figure(mine)), { cover: mine });
    const { id } = item;
    expect((await app.write('itemSubmit', { id }, '', maker)).userErrors).toEqual([]);
    // A picture of others, which the draft took while everybody saw it.
    await app.pool.query(
      `update portals.item_draft_text set document = jsonb_set(document, '{content,2}', $2) where item_id = $1`,
      [id, JSON.stringify({ type: 'figure', attrs: { id: 'f2', media: theirs, alternative: null, caption: null } })],
    );
    const make = (input: object, who: Actor = maker): Promise<any> =>
      app.write('itemPreviewCreate', { id, ...input }, LINK, who);
    const { itemPreview, address } = await make({});
    expect(itemPreview).toMatchObject({ number: null, madeBy: expect.any(String) });
    const page = await get(pathOf(address));
    const html = await page.text();
    expect([page.status, html]).toEqual([200, expect.stringContaining('<p id="b-p1">Avant.</p>')]);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect([html.includes(mine), html.includes(theirs), html.includes('<script')]).toEqual([true, false, false]);
    const shown = /src="([^"]+)"/.exec(html)![1]!;
    expect([shown.includes('~'), (await get(shown)).status]).toEqual([true, 200]);
    const until = Number(/~(\d+)~/.exec(shown)![1]);
    expect(until - Date.now() / 1000).toBeLessThan(3700);
    // Who has the link has nothing more: neither the item nor its picture is there for them.
    expect([await read(id), await seen(mine)]).toEqual([null, null]);
    expect((await ask(`{ item(id: "${id}") { previews { id } } }`, maker)).item.previews).toHaveLength(1);

    await app.pool.query(`update portals.item_draft_text set title = '<b>Autre</b>' where item_id = $1`, [id]);
    const version = await make({ number: 1 });
    expect((await opened(version.address))[1]).toContain('<h1>Une halle</h1>');
    expect((await opened(address))[1]).toContain('<h1>&#60;b&#62;Autre&#60;/b&#62;</h1>');

    await app.pool.query(`update portals.item_preview set expires_on = current_date - 2 where id = $1`, [
      version.itemPreview.id,
    ]);
    const none = await opened(address.replace(/key=.{5}/, 'key=AAAAA'));
    expect(none[0]).toBe(404);
    expect(await opened(version.address)).toEqual(none);
    await app.pool.query('update identity.role_grant set valid_to = current_date - 1 where account_id = $1', [
      account.accountId,
    ]);
    expect(await opened(address)).toEqual(none);
    await app.pool.query('update identity.role_grant set valid_to = default where account_id = $1', [
      account.accountId,
    ]);
    expect((await opened(address))[0]).toBe(200);
    const revoked = await app.write('itemPreviewRevoke', { id: itemPreview.id }, '', manager);
    expect(revoked.userErrors).toEqual([]);
    expect(await opened(address)).toEqual(none);
    expect(await app.audited(id)).toEqual(expect.arrayContaining(['ITEM_PREVIEW_CREATE', 'ITEM_PREVIEW_REVOKE']));
    expect(JSON.stringify(await app.lastAudited(id))).not.toContain(new URL(address).searchParams.get('key'));
  });

  it('is made by the team alone, for ninety days at most, and of others nobody hears that it is there', async () => {
    const { item } = await create(doc(PARAGRAPH));
    const input = { id: item.id };
    expect(await app.doors('itemPreviewCreate', input)).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'DONE', 'DONE'],
    ]);
    const [first] = (await ask(`{ item(id: "${item.id}") { previews { id } } }`)).item.previews;
    expect(await app.doors('itemPreviewRevoke', { id: first.id })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'DONE', 'NOT_FOUND'],
    ]);
    const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    for (const wrong of [{ expiresOn: inDays(-2) }, { expiresOn: inDays(93) }, { number: 7 }])
      expect((await app.fault('itemPreviewCreate', { ...input, ...wrong })).path).toEqual(Object.keys(wrong));
    const again = { ...input, idempotencyKey: 'twice-the-same-link' };
    const [one, two] = [
      await app.write('itemPreviewCreate', again, LINK),
      await app.write('itemPreviewCreate', again, LINK),
    ];
    expect([one.itemPreview.id, one.address !== null, two.address]).toEqual([two.itemPreview.id, true, null]);
    await sent('itemPublish', input);
    const byAnybody = await ask(
      `{ item(id: "${item.id}") { previews { id } } node(id: "${one.itemPreview.id}") { id } }`,
      ANONYMOUS,
    );
    expect(byAnybody).toEqual({ item: { previews: [] }, node: null });
  });
});
