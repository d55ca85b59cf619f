import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { ain, nord } from '../media/testing/library.js';
import { doc, figure, manager, PARAGRAPH, useShownMedia } from './testing/shown-media.js';

const { app, member, get, create, sent, publish, read, seen, picture } = useShownMedia();
const { ask } = app;
const network = actor(['READER']);

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
