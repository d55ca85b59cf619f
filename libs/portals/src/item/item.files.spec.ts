import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { ain, nord, RIGHTS } from '../media/testing/library.js';
import { doc, manager, PARAGRAPH, useShownMedia } from './testing/shown-media.js';

const { app, record, member, get, create, sent, seen, picture } = useShownMedia();
const { ask } = app;
const network = actor(['READER']);

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
