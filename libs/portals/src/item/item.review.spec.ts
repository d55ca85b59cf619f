import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, somebody, photograph } from '#lib/testing';
import { Bag } from '../archive/index.js';
import { ain, elsewhere, inTeam, nord, RIGHTS, useLibrary } from '../media/testing/library.js';

const { app, folder, record, drawn, member, get } = useLibrary();
const { ask, write } = app;
const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
const reader = actor(['TRAINER'], [nord]);

const said = (text: string, ...more: object[]): object => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text }] }, ...more],
});
const figure = (media: string): object => ({ type: 'figure', attrs: { id: media.slice(-6), media } });
const done = async (mutation: string, input: object, who: Actor = manager): Promise<any> => {
  const { item, userErrors } = await write(mutation, input, 'item { id version }', who);
  expect(userErrors).toEqual([]);
  return item;
};
async function picture(side: number, organization = nord): Promise<string> {
  const { media } = await record(await member(organization), await photograph(side, 300), RIGHTS, organization);
  await drawn(media.id);
  return media.id;
}

describe('what waits', () => {
  const REVIEW = `query ($id: ID!, $number: Int!) { item(id: $id) {
    versionReading(number: $number) { locale title summary html } versionMedia(number: $number) { id imageRight licence { spdx } }
    placements(filter: { includeEnded: true }) { totalCount nodes { section portal { slug } } } } }`;
  const look = async (id: string, number: number, who: Actor): Promise<any> =>
    (await ask(REVIEW, who, { id, number })).item;
  let mine: string;
  let theirs: string;
  let id: string;

  beforeAll(async () => {
    [mine, theirs] = [await picture(811), await picture(812, ain)] as const;
    await app.pool.query(
      `insert into portals.portal (id, slug, family, organization_id, title_fr, visibility) values ('portal_spec', 'spec', 'THEME', $1, 'Portail', 'PUBLIC')`,
      [nord],
    );
    await app.pool.query(
      `insert into portals.portal_section (id, portal_id, place, title_fr) values ('psection_spec', 'portal_spec', 1, 'Fiches')`,
    );
    // Theirs is seen by everybody while it is taken in, and by nobody else afterwards.
    const other = { kind: 'ENTRY', organizationId: ain, licence: 'etalab-2.0', cover: theirs };
    const shown = { ...other, texts: [{ locale: 'fr', title: 'Lavoir', document: said('Ailleurs.') }] };
    const { id: elsewhereId } = await done('itemCreate', shown, elsewhere);
    await done('itemPublish', { id: elsewhereId }, elsewhere);
    const texts = [
      { locale: 'fr', title: 'Halle', summary: 'Une halle.', document: said('Avant.', figure(mine), figure(theirs)) },
      { locale: 'en', title: 'Hall', document: said('Before.') },
    ];
    const input = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts, cover: mine };
    ({ id } = await done('itemCreate', input, inTeam));
    await done('itemSubmit', { id }, inTeam);
    await done('itemArchive', { id: elsewhereId }, elsewhere);
    const placed = { portalId: 'portal_spec', itemId: id, sectionId: 'psection_spec' };
    expect((await write('placementRecord', placed, 'placement { id }', manager)).userErrors).toEqual([]);
  });

  it('is told as its readers would read it, with its pictures and where it is to stand', async () => {
    const item = await look(id, 1, manager);
    expect(item.versionReading).toMatchObject([
      { locale: 'fr', title: 'Halle', summary: 'Une halle.' },
      { locale: 'en', title: 'Hall', html: '<p id="b-p1">Before.</p>' },
    ]);
    expect(item.versionReading[0].html).toMatch(/<p id="b-p1">Avant\.<\/p>\n<figure id="b-.{6}"><picture>/);
    expect(item.versionMedia).toEqual([{ id: mine, imageRight: 'NOBODY', licence: { spdx: 'etalab-2.0' } }]);
    expect(item.placements).toEqual({ totalCount: 1, nodes: [{ section: 'Fiches', portal: { slug: 'spec' } }] });
  });

  it('shows no picture of others that they show to nobody, and nothing to whoever does not write it', async () => {
    const { versionReading } = await look(id, 1, manager);
    expect(versionReading[0].html).not.toContain(`/files/media/${theirs}`);
    expect(versionReading[0].html).toContain(`<figure id="b-${theirs.slice(-6)}" data-hidden>`);
    expect(await look(id, 1, reader)).toMatchObject({ versionReading: [], versionMedia: [] });
    for (const who of [ANONYMOUS, elsewhere]) expect(await look(id, 1, who)).toBeNull();
    await app.pool.query(
      `update portals.item set status = 'PUBLISHED', shown_version = 1, published_on = current_date where id = $1`,
      [id],
    );
    expect(await look(id, 1, ANONYMOUS)).toMatchObject({ versionReading: [], versionMedia: [] });
    expect((await look(id, 1, ANONYMOUS)).placements.totalCount).toBe(1);
  });
});

describe('what was made from another', () => {
  const TAKEN = `query ($id: ID!, $number: Int) { item(id: $id) {
    takenOver(number: $number) { isTitleConfirmed facts texts { locale title summary document } } translations { locale status } } }`;
  const taken = async (id: string, who: Actor = manager, number: number | null = null): Promise<any> =>
    (await ask(TAKEN, who, { id, number })).item;
  const derived = async (title: string): Promise<string> => {
    const texts = [
      { locale: 'fr', title, summary: 'Un lavoir.', document: said('De pierre.') },
      { locale: 'en', title: `${title} (en)`, document: said('Of stone.') },
    ];
    const facts = { year: 1890, projectOwner: 'Commune', themes: ['eau'] };
    const input = { kind: 'ENTRY', organizationId: ain, licence: 'etalab-2.0', texts, ...facts };
    const { id: itemId } = await done('itemCreate', input, elsewhere);
    await done('itemPublish', { id: itemId }, elsewhere);
    return (await done('itemDerive', { itemId, version: 1, organizationId: nord })).id;
  };
  const save = (id: string, expectedVersion: number, texts: object): Promise<any> =>
    done('itemDraftSave', { id, expectedVersion, texts }, inTeam);

  it('says which texts, translations and facts nobody has touched yet, to its team alone', async () => {
    const id = await derived('Lavoir');
    const all = { title: true, document: true };
    expect(await taken(id)).toEqual({
      takenOver: {
        ...{ isTitleConfirmed: false, facts: ['PROJECT_OWNER', 'THEMES', 'YEAR'] },
        texts: [
          { locale: 'fr', summary: true, ...all },
          { locale: 'en', summary: false, ...all },
        ],
      },
      translations: [
        { locale: 'fr', status: 'ORIGINAL' },
        { locale: 'en', status: 'TO_REVIEW' },
      ],
    });
    expect((await taken(id, reader)).takenOver).toBeNull();
    expect(await taken(id, elsewhere)).toBeNull();
    await done('itemUpdate', { id, year: 1891, themes: [] });
    await save(id, 1, { locale: 'fr', title: 'Lavoir du Nord', summary: '', document: said('De pierre.') });
    await done('itemTranslationMark', { id, locale: 'en', status: 'TRANSLATED' });
    const now = await taken(id);
    expect(now.takenOver).toMatchObject({
      facts: ['PROJECT_OWNER'],
      texts: [{ locale: 'fr', title: false, summary: false, document: true }, { locale: 'en' }],
    });
    expect(now.translations[1].status).toBe('TRANSLATED');
    // Of a version it is said what that says.
    await done('itemSubmit', { id }, inTeam);
    await save(id, 2, { locale: 'en', title: 'Washhouse of the North', document: said('Of brick.') });
    expect((await taken(id, manager, 1)).takenOver.texts).toMatchObject([
      { locale: 'fr' },
      { locale: 'en', title: true },
    ]);
    expect((await taken(id)).takenOver.texts).toHaveLength(1);
    expect(await taken(await made())).toMatchObject({ takenOver: null });
  });

  it('is shown first under the title that it began with only where somebody says that this is meant', async () => {
    const id = await derived('Fontaine');
    const publish = async (more: object = {}): Promise<any> =>
      (await write('itemPublish', { id, ...more }, 'item { id }', manager)).userErrors;
    await save(id, 1, { locale: 'fr', title: 'Fontaine du Nord', document: said('De pierre.') });
    const refused = { code: 'TITLE_TAKEN_OVER', path: ['confirmsTitles'], locales: ['en'] };
    expect(await publish()).toMatchObject([refused]);
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    expect(await publish({ publishAt })).toMatchObject([refused]);
    // What was confirmed for a time is not asked again when it has come.
    expect(await publish({ publishAt, confirmsTitles: true })).toEqual([]);
    expect((await taken(id)).takenOver.isTitleConfirmed).toBe(true);
    expect(await publish()).toEqual([]);

    const other = await derived('Pont');
    await save(other, 1, { locale: 'fr', title: 'Pont du Nord', document: said('De pierre.') });
    await save(other, 2, { locale: 'en', title: 'Bridge of the North', document: said('Of stone.') });
    await done('itemPublish', { id: other });
  });

  const made = async (): Promise<string> => {
    const texts = [{ locale: 'fr', title: 'Neuf', document: said('Neuf.') }];
    return (await done('itemCreate', { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts })).id;
  };
});

describe('an archive of all that an organization keeps', () => {
  const FIELDS = 'portfolioArchive { id status }';
  const ARCHIVES = `query ($id: ID!) { organization(id: $id) { portfolioArchives { totalCount nodes { id status url filesAll filesWritten bytes sha256 expiresAt } } } }`;
  const archives = async (who: Actor, id = nord): Promise<any[]> =>
    (await ask(ARCHIVES, who, { id })).organization.portfolioArchives.nodes;
  const request = (who: Actor, organizationId = nord): Promise<any> =>
    write('portfolioArchiveRequest', { organizationId }, FIELDS, who);

  it('is made while nobody waits, for those alone who manage it, and opened by an address of theirs', async () => {
    const { accountId, personId } = await somebody(app.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }],
    });
    const boss: Actor = { ...manager, id: accountId, personId };
    for (const who of [elsewhere, actor(['NETWORK_COORDINATOR'])])
      expect((await request(who)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await request(boss, 'organization_x')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { portfolioArchive, userErrors } = await request(boss);
    expect(userErrors).toEqual([]);
    expect(await app.audited(portfolioArchive.id)).toEqual(['PORTFOLIO_ARCHIVE_REQUEST']);
    let made: any;
    for (let tries = 0; made?.status !== 'READY' && tries < 3000; tries++) {
      await delay(20);
      [made] = await archives(boss);
    }
    expect(made).toMatchObject({ id: portfolioArchive.id, status: 'READY', url: expect.any(String) });
    expect(made.filesWritten).toBe(made.filesAll);
    expect(await archives(elsewhere)).toEqual([]);
    expect((await ask(`{ node(id: "${made.id}") { id } }`, elsewhere)).node).toBeNull();

    const whole = await get(made.url);
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(hash('sha256', bytes, 'hex')).toBe(made.sha256);
    const file = join(folder, 'taken.zip');
    writeFileSync(file, bytes);
    const bag = await Bag.open(file);
    expect(await bag.check()).toMatchObject({ files: expect.any(Number) });
    bag.close();
    expect((await get(made.url, { range: 'bytes=0-3' })).status).toBe(206);

    // Neither another signature nor another reader, nor whoever does not manage it any more, nor what is no longer kept.
    for (const url of [
      made.url.replace(/.$/, (one: string) => (one === '0' ? '1' : '0')),
      made.url.replace(accountId, 'account_x'),
    ])
      expect((await get(url)).status).toBe(404);
    await app.pool.query(`update identity.role_grant set valid_to = current_date where account_id = $1`, [accountId]);
    expect((await get(made.url)).status).toBe(404);
    await app.pool.query(`update identity.role_grant set valid_to = 'infinity' where account_id = $1`, [accountId]);
    expect((await get(made.url)).status).toBe(200);
    await app.pool.query(`update archives.archive set expires_at = now() where id = $1`, [made.id]);
    expect((await get(made.url)).status).toBe(404);
    expect(await archives(boss)).toMatchObject([{ status: 'EXPIRED', url: null }]);
  });

  it('stands in no way of another, where whoever made it was killed each time, and takes the place of those before it', async () => {
    const { accountId, personId } = await somebody(app.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }],
    });
    const boss: Actor = { ...actor(['ORGANIZATION_MANAGER'], [ain]), id: accountId, personId };
    const kept = async (): Promise<string[]> => (await archives(boss, ain)).map(({ status }) => status);
    const until = async (wanted: string[]): Promise<void> => {
      for (let tries = 0; JSON.stringify(await kept()) !== JSON.stringify(wanted) && tries < 3000; tries++)
        await delay(20);
      expect(await kept()).toEqual(wanted);
    };
    await app.pool.query(
      `insert into archives.archive (id, organization_id, requested_at, status, secret)
       values ('archive_' || repeat('0', 26), $1, now() - interval '2 days', 'RUNNING', decode(repeat('00', 32), 'hex'))`,
      [ain],
    );
    await app.pool.query(`select graphile_worker.add_job('portals.tidy-archives', '{}'::json)`);
    await until(['FAILED']);
    expect((await request(boss, ain)).userErrors).toEqual([]);
    await until(['READY', 'FAILED']);
    await request(boss, ain);
    await until(['READY', 'EXPIRED', 'FAILED']);
  });
});

describe('what is told beside the texts', () => {
  const CHANGES =
    'query ($id: ID!, $before: Int!, $after: Int) { item(id: $id) { factChanges(before: $before, after: $after) { fact before after } } }';
  const changes = async (id: string, before: number, after: number | null, who: Actor = inTeam): Promise<any> =>
    (await ask(CHANGES, who, { id, before, after })).item.factChanges;
  const told = async (id: string): Promise<any> =>
    (
      await ask(
        `{ item(id: "${id}") { licence { spdx } year themes { key } authors { id } exactPlace { disclosure territory { id } } versions { number hasFacts }
          ... on Entry { projectOwner costCents } } }`,
        inTeam,
      )
    ).item;
  const words = { locale: 'fr', title: 'Pont', document: said('Un pont.') };
  let id: string;
  let commune: string;

  beforeAll(async () => {
    const { rows } = await app.pool.query(
      `select territory_id as id from territories.territory_version where kind = 'COMMUNE' and name = 'Lille' and seen_to = 'infinity'`,
    );
    commune = rows[0].id;
    const facts = { year: 2010, projectOwner: 'Commune', costCents: 120_000, themes: ['eau'], authors: [nord] };
    const place = { territoryId: commune, disclosure: 'HIDDEN' };
    const input = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', ...facts, place };
    ({ id } = await done('itemCreate', { ...input, texts: [words] }));
    await done('itemPublish', { id });
    await done('itemUpdate', {
      id,
      year: 2012,
      projectOwner: null,
      licence: 'CC-BY-4.0',
      themes: ['eau', 'bois'],
      place: null,
    });
    await done('itemDraftSave', { id, expectedVersion: 1, texts: { ...words, title: 'Pont neuf' } });
    await done('itemSubmit', { id });
  });

  it('is compared with what it was in a version, by its team alone', async () => {
    const otherwise = [
      { fact: 'LICENCE', before: expect.stringContaining('Licence Ouverte'), after: 'CC BY 4.0' },
      { fact: 'PLACE', before: 'Lille, HIDDEN', after: null },
      { fact: 'PROJECT_OWNER', before: 'Commune', after: null },
      { fact: 'THEMES', before: expect.not.stringContaining(','), after: expect.stringContaining(', ') },
      { fact: 'YEAR', before: '2010', after: '2012' },
    ];
    expect(await changes(id, 1, null)).toEqual(otherwise);
    expect(await changes(id, 1, 2)).toEqual(otherwise);
    for (const who of [ANONYMOUS, reader, elsewhere]) expect(await changes(id, 1, null, who)).toEqual([]);
  });

  it('comes back with a version where that is asked, by the rules of any correction', async () => {
    await done('itemPublish', { id });
    await done('itemPublish', { id, number: 1 });
    expect(await told(id)).toMatchObject({ year: 2012, projectOwner: null });
    // It is shown already: its facts alone come back.
    await done('itemPublish', { id, number: 1, restoresFacts: true });
    expect(await told(id)).toMatchObject({
      ...{ licence: { spdx: 'etalab-2.0' }, year: 2010, projectOwner: 'Commune', costCents: 120_000 },
      ...{ themes: [{ key: 'eau' }], authors: [{ id: nord }] },
      exactPlace: { disclosure: 'HIDDEN', territory: { id: commune } },
      versions: [{ hasFacts: true }, { hasFacts: true }],
    });
    expect(await changes(id, 1, null)).toEqual([]);
    expect((await app.lastAudited(id)) as object).toMatchObject({ after: { year: 2010 } });
    const { rows } = await app.pool.query('select organization_id from portals.item_author where item_id = $1', [id]);
    expect(rows).toEqual([{ organization_id: nord }]);
  });

  it('is not guessed where it is not known, and what an archive brought is checked like what is sent', async () => {
    const publish = async (more: object): Promise<any> =>
      (await write('itemPublish', { id, restoresFacts: true, ...more }, 'item { id }', manager)).userErrors;
    await app.pool.query(
      `insert into portals.item_version (id, item_id, number, facts)
       values ('iversion_old', $1, 8, null), ('iversion_brought', $1, 9, '{"LICENCE": "etalab-2.0", "AUDIENCE": "EVERYONE", "YEAR": "javascript:alert(1)"}')`,
      [id],
    );
    await app.pool.query(
      `insert into portals.item_version_text (item_version_id, locale, title, summary, document, html, plain)
       select v.id, 'fr', 'Pont', '', '{"type": "doc", "content": []}', '', '' from portals.item_version v where v.id in ('iversion_old', 'iversion_brought')`,
    );
    expect(await publish({ number: 8 })).toMatchObject([{ code: 'INVALID_INPUT', path: ['restoresFacts'] }]);
    expect(await publish({ number: 9 })).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const publishAt = new Date(Date.now() + 60_000).toISOString();
    expect(await publish({ number: 2, publishAt })).toMatchObject([{ code: 'INVALID_INPUT', path: ['restoresFacts'] }]);
    expect(await changes(id, 8, null)).toEqual([]);
    expect(await told(id)).toMatchObject({ year: 2010 });
  });
});

describe('a correction that is proposed', () => {
  const FIELDS = `itemCorrection { id version status proposedBy declineReason viewerMayDecide viewerMayWithdraw item { id }
    changes { fact before after } }`;
  const LISTED = `{ itemCorrections(first: 50) { totalCount nodes { id status changes { fact before after } } } }`;
  const account = async (): Promise<Actor> => {
    const { accountId, personId } = await somebody(app.pool);
    return { ...actor(), id: accountId, personId };
  };
  const published = async (more: object = {}): Promise<string> => {
    const texts = [{ locale: 'fr', title: 'Halle', summary: '', document: said('Une halle.') }];
    const input = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts, year: 1890, themes: ['eau'] };
    const { id } = await done('itemCreate', { ...input, ...more }, inTeam);
    await done('itemPublish', { id });
    return id;
  };
  const propose = (id: string, facts: object, who: Actor): Promise<any> =>
    write('itemCorrectionPropose', { id, reason: 'Vu sur la plaque.', ...facts }, FIELDS, who);
  const answer = (verb: string, id: string, who: Actor, more: object = {}): Promise<any> =>
    write(`itemCorrection${verb}`, { id, ...more }, FIELDS, who);
  const facts = async (id: string): Promise<any> =>
    (await ask('query ($id: ID!) { item(id: $id) { year themes { key } ... on Entry { designer } } }', manager, { id }))
      .item;
  const commune = async (code: string): Promise<string> =>
    (await app.pool.query(`select id from territories.territory where kind = 'COMMUNE' and code = $1`, [code])).rows[0]
      .id;

  it('changes nothing before whoever publishes the item accepts it, and is told to both alone', async () => {
    const id = await published();
    const [outsider, other] = [await account(), await account()];
    const { itemCorrection, userErrors } = await propose(
      id,
      { year: 1891, designer: 'A. Durand', themes: ['eau'] },
      outsider,
    );
    expect(userErrors).toEqual([]);
    expect(itemCorrection).toMatchObject({
      ...{ status: 'PROPOSED', item: { id }, viewerMayDecide: false, viewerMayWithdraw: true },
      changes: [
        { fact: 'DESIGNER', before: null, after: 'A. Durand' },
        { fact: 'YEAR', before: '1890', after: '1891' },
      ],
    });
    expect(await facts(id)).toMatchObject({ year: 1890, designer: null });
    const listed = async (who: Actor): Promise<string[]> =>
      (await ask(LISTED, who)).itemCorrections.nodes.map((one: { id: string }) => one.id);
    const correction = itemCorrection.id;
    for (const who of [outsider, manager, actor(['NETWORK_COORDINATOR'])])
      expect(await listed(who)).toContain(correction);
    for (const who of [other, inTeam, elsewhere]) {
      expect(await listed(who)).not.toContain(correction);
      const node = await ask(`{ itemCorrection(id: "${correction}") { id } node(id: "${correction}") { id } }`, who);
      expect(node).toEqual({ itemCorrection: null, node: null });
    }
    for (const who of [other, inTeam])
      expect(await app.refused('itemCorrectionAccept', { id: correction }, who)).toEqual(['FORBIDDEN']);
    expect((await answer('Accept', correction, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await app.refused('itemCorrectionPropose', { id, reason: 'x', year: 1891 }, ANONYMOUS)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await answer('Withdraw', correction, manager)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await propose(id, { year: 1892 }, outsider)).userErrors).toMatchObject([{ code: 'ITEM_CORRECTION_OPEN' }]);

    const accepted = await answer('Accept', correction, manager);
    expect(accepted).toMatchObject({ itemCorrection: { status: 'ACCEPTED', viewerMayDecide: false }, userErrors: [] });
    expect(await facts(id)).toEqual({ year: 1891, designer: 'A. Durand', themes: [{ key: 'eau' }] });
    expect(await app.audited(correction)).toEqual(['ITEM_CORRECTION_PROPOSE', 'ITEM_CORRECTION_ACCEPT']);
    expect(await app.lastAudited(id)).toMatchObject({
      action: 'ITEM_UPDATE',
      before: { year: 1890 },
      after: { year: 1891 },
    });
    for (const verb of ['Accept', 'Decline'])
      expect(
        (await answer(verb, correction, manager, verb === 'Decline' ? { reason: 'Non.' } : {})).userErrors,
      ).toMatchObject([{ code: 'ITEM_CORRECTION_STATE' }]);
  });

  it('is declined with a reason, taken back, and refused where the item says something else by now', async () => {
    const id = await published();
    const outsider = await account();
    const first = (await propose(id, { year: null }, outsider)).itemCorrection;
    expect(first.changes).toEqual([{ fact: 'YEAR', before: '1890', after: null }]);
    expect(
      (await answer('Decline', first.id, manager, { reason: 'La plaque est fausse.' })).itemCorrection,
    ).toMatchObject({
      ...{ status: 'DECLINED', declineReason: 'La plaque est fausse.' },
    });
    const second = (await propose(id, { year: 1900, themes: [] }, outsider)).itemCorrection;
    await done('itemUpdate', { id, year: 1895 });
    expect((await answer('Accept', second.id, manager)).userErrors).toMatchObject([
      { code: 'ITEM_CORRECTION_OUTDATED' },
    ]);
    expect(await facts(id)).toMatchObject({ year: 1895, themes: [{ key: 'eau' }] });
    expect((await answer('Withdraw', second.id, outsider)).itemCorrection).toMatchObject({ status: 'WITHDRAWN' });
    const third = (await propose(id, { themes: [] }, outsider)).itemCorrection;
    expect((await answer('Accept', third.id, manager)).userErrors).toEqual([]);
    expect(await facts(id)).toMatchObject({ year: 1895, themes: [] });
  });

  it('is of published items that the caller sees, of facts of their kind, and of something that is otherwise', async () => {
    const outsider = await account();
    const id = await published();
    const texts = [{ locale: 'fr', title: 'Brouillon', summary: '', document: said('x') }];
    const draft = await done(
      'itemCreate',
      { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts },
      inTeam,
    );
    expect((await propose(draft.id, { year: 1891 }, outsider)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
    const { accountId, personId } = await member();
    const ofTeam = { ...inTeam, id: accountId, personId };
    expect((await propose(draft.id, { year: 1000 }, ofTeam)).userErrors).toMatchObject([{ code: 'ITEM_STATE' }]);
    expect((await propose(id, { year: 1890, themes: ['eau'] }, outsider)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['id'] },
    ]);
    expect((await propose(id, { notebookKind: 'SCHOOL' }, outsider)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['notebookKind'] },
    ]);
    expect((await propose(id, { themes: ['aucun'] }, outsider)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    // What happened to the item since, and by whom, is told to its team alone.
    expect((await propose(id, { year: 1891, expectedVersion: 1 }, outsider)).userErrors).toEqual([]);
  });

  it('is proposed by one account so many times a day, and told to those who publish the item while it waits', async () => {
    const [id, outsider] = [await published(), await account()];
    const news = async (correction: string): Promise<string[]> => {
      const { rows } = await app.pool.query(
        `select key from notifications.event where key like 'correction:' || $1 || ':%' order by key`,
        [correction],
      );
      return rows.map(({ key }) => key.split(':')[2]);
    };
    const proposed = async (year: number): Promise<string> => {
      const { itemCorrection, userErrors } = await propose(id, { year }, outsider);
      expect(userErrors).toEqual([]);
      expect(await news(itemCorrection.id)).toEqual(['proposed']);
      return itemCorrection.id;
    };
    for (const [verb, told, who, more] of [
      ['Withdraw', [], outsider, {}],
      ['Decline', ['DECLINED'], manager, { reason: 'Non.' }],
      ['Accept', ['ACCEPTED'], manager, {}],
    ] as const) {
      const correction = await proposed(1900);
      expect((await answer(verb, correction, who, more)).userErrors).toEqual([]);
      expect(await news(correction)).toEqual(told);
    }
    await app.pool.query(
      `insert into portals.item_correction (id, item_id, status, facts, was, reason, proposed_by, decided_at)
       select 'correction_day' || n, $1, 'WITHDRAWN', '{}', '{}', 'x', $2, now() from generate_series(1, 36) n`,
      [id, outsider.id],
    );
    await answer('Withdraw', await proposed(1901), outsider);
    expect((await propose(id, { year: 1902 }, outsider)).userErrors).toMatchObject([
      { code: 'TOO_MANY_ITEM_CORRECTIONS' },
    ]);
    await app.pool.query(
      `update portals.item_correction set proposed_at = now() - interval '25 hours' where id = 'correction_day1'`,
    );
    await proposed(1902);
  });

  it('tells nobody where an item is that hides it, nor that it does, and never has it told more exactly', async () => {
    const territoryId = await commune('59350');
    const place = { territoryId, longitude: 3.05, latitude: 50.63 };
    const outsider = await account();
    const ids = [await published({ place: { ...place, disclosure: 'HIDDEN' } }), await published()] as const;
    const seen = async (who: Actor, id: string): Promise<any> =>
      (await ask(LISTED, who)).itemCorrections.nodes.find((one: { id: string }) => one.id === id).changes;
    // The right guess is answered like any other, and like one about an item that has no place.
    const [hidden, none] = await Promise.all(
      ids.map(async (id) => (await propose(id, { place: { ...place, disclosure: 'EXACT' } }, outsider)).itemCorrection),
    );
    expect(hidden.changes).toEqual([{ fact: 'PLACE', before: null, after: 'Lille, 50.63; 3.05, EXACT' }]);
    expect(none.changes).toEqual(hidden.changes);
    for (const { id } of [hidden, none])
      expect(await app.lastAudited(id)).toMatchObject({ after: { place: { ...place, disclosure: 'EXACT' } } });
    expect(await seen(manager, hidden.id)).toEqual([
      { fact: 'PLACE', before: 'Lille, 50.63; 3.05, HIDDEN', after: 'Lille, 50.63; 3.05, HIDDEN' },
    ]);
    expect(await seen(manager, none.id)).toEqual(none.changes);
    for (const { id } of [hidden, none]) expect((await answer('Accept', id, manager)).userErrors).toEqual([]);
    for (const { id } of [hidden, none]) expect(await seen(outsider, id)).toEqual(hidden.changes);
    const told = (id: string): Promise<any> =>
      ask('query ($id: ID!) { item(id: $id) { place { name } exactPlace { disclosure } } }', manager, { id });
    expect((await told(ids[0])).item).toEqual({ place: null, exactPlace: { disclosure: 'HIDDEN' } });
    expect((await told(ids[1])).item).toMatchObject({ exactPlace: { disclosure: 'EXACT' } });
  });
});
