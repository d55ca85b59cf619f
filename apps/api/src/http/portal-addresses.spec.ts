import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { PAYLOADS, type Put, putItem } from '../testing/items.js';
import {
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';

const BASE = 'https://portail.example';
const folder = mkdtempSync(join(tmpdir(), 's-pass-addresses-'));
let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

/** What XML cannot hold is left out of it. */
const inXml = (text: string): string => text.replace('\u0001', '');

const ids: Record<string, string> = {};
const put = (name: string, given: Put = {}): Promise<string> => putItem(pool, name, { portal: 'nord', ...given });
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), readFileSync('apps/portal/index.html'));
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  const organization = derivedId('organization', 'caue-59');
  for (const [slug, visibility, number] of [
    ['nord', 'PUBLIC', 12],
    ['cache', 'DRAFT', 13],
  ] as const)
    await pool.query(
      `insert into portals.portal (id, slug, family, organization_id, title_fr, introduction_fr, visibility, legacy_id)
       values ($1, $2, 'ACTOR', $3, 'L’observatoire & le Nord', 'Ce que l’on y voit.', $4, $5)`,
      [derivedId('portal', slug), slug, organization, visibility, number],
    );
  ids.entry = await put('une école en bois', { number: 345, precision: 'EXACT' });
  ids.blurred = await put('une mare floue', { precision: 'COMMUNE' });
  ids.secret = await put('un lieu secret', { precision: 'HIDDEN' });
  ids.resource = await put('des données', { kind: 'RESOURCE', number: 345 });
  ids.notebook = await put('un carnet', { kind: 'NOTEBOOK', number: 7 });
  ids.series = await put('un point de vue', { kind: 'VIEWPOINT_SERIES', number: 348 });
  await put('un autre point de vue', { kind: 'VIEWPOINT_SERIES', number: 345 });
  ids.draft = await put('un brouillon caché', { number: 346, status: 'DRAFT' });
  ids.network = await put('pour le réseau seul', { number: 347, audience: 'NETWORK' });
  for (const [nr, title] of PAYLOADS.entries()) await put(`payload ${nr}`, { kind: 'NOTEBOOK', title });
  app = await startTestApp({
    databaseUrl: database.url,
    env: { PUBLIC_URL: `${BASE}/`, PORTAL_DIR: folder, PORTAL_HOSTS: 'observatoire.example=nord, vide.example=cache' },
  });
}, 60_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}${path}`, { redirect: 'manual', headers });
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const answered = async (path: string) => {
  const { status, headers } = await get(path);
  return [status, headers.get('location')] as const;
};

describe('an address of the former platform', () => {
  it('leads to what has its number today', async () => {
    for (const [path, to] of [
      ['/fr/portail/12/observatoire/345/une-ecole-en-bois.html', `/ressources/${ids.entry}`],
      ['/en/portail/99/observatoire/345/une-ecole-en-bois.html', `/ressources/${ids.entry}`],
      ['/fr/portail/12/observatoire/348/un-point-de-vue.html', `/ressources/${ids.series}`],
      ['/fr/portail/12/mediatheque/345/des-donnees.html', `/ressources/${ids.resource}`],
      ['/fr/portail/12/missions/7/un-carnet.html?from=mail', `/ressources/${ids.notebook}`],
      ['/fr/missions/7/un-carnet.html', `/ressources/${ids.notebook}`],
      ['/en/missions/7', `/ressources/${ids.notebook}`],
      ['/fr/portail/12', '/portails/nord'],
      ['/fr/portail/12/', '/portails/nord'],
      ['/fr/portail/12/caue-du-nord.html', '/portails/nord'],
      ['/fr/portail/12/observatoire', '/portails/nord'],
    ] as const)
      expect([path, ...(await answered(path))]).toEqual([path, 301, to]);
    expect((await get('/fr/portail/12')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('leads to a search for its words where there is nothing, or nothing for everybody, and tells neither from the other', async () => {
    for (const number of [346, 347, 999_999])
      expect(await answered(`/fr/portail/12/observatoire/${number}/un-brouillon-cache.html`)).toEqual([
        302,
        '/ressources?mots=un+brouillon+cache',
      ]);
    const cookie = (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers.cookie;
    const hidden = await get('/fr/portail/12/observatoire/346/x.html', { cookie });
    expect([hidden.status, hidden.headers.get('location')]).toEqual([302, '/ressources?mots=x']);
    for (const number of [13, 99])
      expect(await answered(`/fr/portail/${number}/en-preparation.html`)).toEqual([
        302,
        '/portails?mots=en+preparation',
      ]);
    expect(await answered('/fr/portail/12/mediatheque/346/x.html')).toEqual([302, '/ressources?mots=x']);
    expect(await answered('/fr/missions/999')).toEqual([302, '/ressources']);
  });

  it('leads nowhere else, whatever is written in it', async () => {
    for (const path of [
      '/fr/portail/99//evil.example/x',
      '/fr/portail/99/%2F%2Fevil.example',
      '/fr/portail/99/https:%2F%2Fevil.example',
      '/fr/portail/12/observatoire/999//evil.example',
      '/fr/portail/12/observatoire/999/%0D%0ALocation:%20https:%2F%2Fevil.example',
      '/fr/missions/999/%5C%5Cevil.example',
      '/en/missions/999/@evil.example',
      `/fr/missions/999/${'a'.repeat(3000)}`,
    ]) {
      const [status, to] = await answered(path);
      expect([path, status]).toEqual([path, 302]);
      expect(to).toMatch(/^\/(portails|ressources)(\?mots=[\w+%.]{1,900})?$/);
    }
  });

  it('is no page where it never was one', async () => {
    for (const path of [
      '/de/portail/12',
      '/fr/portail/douze',
      '/fr/portail/0',
      '/fr/portail/99999999999',
      '/fr/portail/12/observatoire/abc/x.html',
      '/fr/portail/12/observatoire/-1/x.html',
      '/fr/portail/',
      '/fr/missions/',
      '/fr/missions/x.html',
    ]) {
      const answer = await get(path, { accept: 'text/html' });
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 404, null]);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
  });
});

/** All that a feed may be made of: what is left of it are texts. */
const ELEMENTS =
  /<\/?(?:feed|entry|id|title|subtitle|updated|published|link|author|name|category|rights|summary|generator)(?: [a-z:]+="[^"<]*")*\/?>/g;
const titlesOf = (feed: string): string[] =>
  [...feed.matchAll(/<entry[^>]*>\n<id>[^<]*<\/id>\n<title>([^<]*)<\/title>/g)].map(([, title]) =>
    title!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );

describe('a feed', () => {
  it('has what everybody may see, whoever asks, narrowed like the page beside it', async () => {
    const shown = ['un lieu secret', 'une mare floue', 'une école en bois'];
    const ofPortal = await get('/portails/nord.atom?genre=ENTRY');
    expect([ofPortal.status, ofPortal.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    const feed = await ofPortal.text();
    expect(titlesOf(feed).sort()).toEqual(shown);
    expect(feed).toContain('<title>L’observatoire &#38; le Nord</title>');
    expect(feed).toContain(
      `<link rel="self" type="application/atom+xml" href="${BASE}/portails/nord.atom?genre=ENTRY"/>`,
    );
    expect(feed).toContain(`<id>${BASE}/ressources/${ids.entry}</id>`);
    expect(feed).toContain('<updated>2024-05-02T00:00:00Z</updated>');
    const cookie = (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers.cookie;
    expect(await (await get('/portails/nord.atom?genre=ENTRY', { cookie })).text()).toBe(feed);
    expect(titlesOf(await textOf('/ressources.atom?genre=ENTRY')).sort()).toEqual(shown);
    expect(titlesOf(await textOf('/ressources.atom?mots=écoles'))).toEqual(['une école en bois']);
    expect(titlesOf(await textOf('/ressources.atom?departement=59')).sort()).toEqual(shown.slice(1));
    expect(titlesOf(await textOf('/ressources.atom?departement=62'))).toEqual([]);
    expect(titlesOf(await textOf('/ressources.atom?portail=cache'))).toEqual([]);
    expect(titlesOf(await textOf('/portails/nord.atom?asOf=2023-12-31'))).toEqual([]);
    const english = await textOf('/ressources.atom?locale=en&demonstration=1&genre=ENTRY');
    expect(english).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(english).toContain('<summary>Made up for the demonstration. ');
  });

  it('is known again, and changes with what it has', async () => {
    const first = await get('/ressources.atom?genre=RESOURCE');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/ressources.atom?genre=RESOURCE', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await pool.query('update portals.item set status = $2 where id = $1', [ids.resource, 'ARCHIVED']);
    let after = again;
    for (let tries = 0; after.status === 304 && tries < 1000; tries++)
      after = await get('/ressources.atom?genre=RESOURCE', { 'if-none-match': etag });
    await pool.query('update portals.item set status = $2 where id = $1', [ids.resource, 'PUBLISHED']);
    expect([after.status, titlesOf(await after.text())]).toEqual([200, []]);
  });

  it('is not there of a portal that is not, or is not for everybody', async () => {
    const [hidden, unknown] = await Promise.all(['cache', 'aucun'].map((slug) => get(`/portails/${slug}.atom`)));
    expect([hidden!.status, unknown!.status]).toEqual([404, 404]);
    expect(await hidden!.text()).toBe(await unknown!.text());
  });

  it('is paid for by whoever asks, and not read for nonsense', async () => {
    const charge = jest.spyOn(app.driver.budgets, 'charge');
    const spend = jest.spyOn(app.driver.budgets, 'spend');
    await get('/ressources.atom?theme=eau');
    expect(charge.mock.calls.map(([, price]) => price)).toEqual([50]);
    expect(spend.mock.calls.length).toBeGreaterThan(charge.mock.calls.length);
    for (const query of ['mots=%00', 'asOf=2026-02-31', 'annee=99999', `mots=${'é'.repeat(300)}`, 'genre=x&genre=y'])
      expect([query, (await get(`/ressources.atom?${query}`)).status]).toEqual([query, 200]);
    charge.mockRestore();
    spend.mockRestore();
  });
});

describe('files', () => {
  it('have the same rows, and places as they are shown', async () => {
    const { features } = (await (await get('/reports/items.geojson?portal=nord&kinds=ENTRY')).json()) as any;
    const byTitle = Object.fromEntries(
      features.map(({ geometry, properties }: any) => [properties.title, geometry?.coordinates ?? null]),
    );
    expect(Object.keys(byTitle).sort()).toEqual(['un lieu secret', 'une mare floue', 'une école en bois']);
    expect(byTitle['une école en bois']).toEqual([3.0601, 50.6301]);
    expect(byTitle['un lieu secret']).toBeNull();
    expect(byTitle['une mare floue']).not.toEqual([3.0601, 50.6301]);
    const csv = await get('/reports/items.csv?departement=59&search=mares');
    expect((await csv.text()).trim().split('\r\n').slice(1)).toEqual([expect.stringContaining('une mare floue')]);
    const known = { 'if-none-match': csv.headers.get('etag') ?? 'none' };
    expect((await get('/reports/items.csv?departement=59&search=mares', known)).status).toBe(304);
  });
});

describe('what files are asked for', () => {
  it('is one of what there is, which is told by its code and its words', async () => {
    for (const [query, named] of [
      ['departement=99', 'departement'],
      ['theme=licornes', 'theme'],
      ['licence=none', 'licence'],
      ['kinds=NOVEL', 'kinds'],
    ] as const) {
      const answer = await get(`/reports/items.csv?${query}`);
      const { errors } = (await answer.json()) as any;
      expect([query, answer.status, errors[0].parameter]).toEqual([query, 400, named]);
      expect(errors[0].message.length).toBeLessThan(300);
    }
    expect((await get('/reports/items.csv?departement=2A&theme=eau&licence=etalab-2.0&kinds=ENTRY')).status).toBe(200);
    const { data } = (await (
      await app.post('{ savedQuery(name: "items") { parameters { name choices choiceLabels(locale: "en") } } }')
    ).json()) as any;
    const of = (name: string) => data.savedQuery.parameters.find((one: any) => one.name === name);
    const { rows } = await pool.query('select key, label_en from portals.theme order by place');
    expect(of('theme')).toMatchObject({
      choices: rows.map(({ key }) => key),
      choiceLabels: rows.map(({ label_en }) => label_en),
    });
    const { choices, choiceLabels } = of('departement');
    expect(choiceLabels[choices.indexOf('974')]).toBe('974 La Réunion');
    expect(of('search')).toMatchObject({ choices: null, choiceLabels: null });
  });
});

describe('the head of a page', () => {
  it('tells where its items are to be followed and had', async () => {
    const html = await textOf('/portails/nord?genre=ENTRY&vue=carte');
    expect(html).toContain(`type="application/atom+xml" title="Atom" href="${BASE}/portails/nord.atom?genre=ENTRY"`);
    const file = `${BASE}/reports/items.geojson?kinds=ENTRY&#38;portal=nord&#38;includeDemonstration=true`;
    expect(html).toContain(`type="application/geo+json" title="GeoJSON" href="${file}"`);
    expect(await textOf('/ressources')).toContain(`title="Atom" href="${BASE}/ressources.atom"`);
    expect(await textOf('/portails')).not.toContain('rel="alternate"');
    expect(await textOf('/portails/cache')).not.toContain('rel="alternate"');
  });

  it('says what an item is in the words of schema.org, unless it was invented', async () => {
    const html = await textOf(`/ressources/${ids.entry}`);
    const [, data] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)!;
    expect(JSON.parse(data!)).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'CreativeWork', name: 'une école en bois', inLanguage: 'fr' },
      ...{ url: `${BASE}/ressources/${ids.entry}`, datePublished: '2024-05-02' },
      contentLocation: { '@type': 'Place', name: 'Lille', geo: { longitude: 3.0601 } },
    });
    expect(await textOf(`/ressources/${ids.blurred}`)).not.toContain('GeoCoordinates');
    expect(await textOf(`/ressources/${ids.secret}`)).not.toContain('contentLocation');
    const invented = (
      await pool.query(
        `select id from portals.item where demonstration and status = 'PUBLISHED' and audience = 'EVERYONE' limit 1`,
      )
    ).rows[0].id;
    for (const id of [invented, ids.draft, ids.network])
      expect(await textOf(`/ressources/${id}`)).not.toContain('ld+json');
  });

  it('and a feed hold forty texts that would run as texts', async () => {
    expect(PAYLOADS).toHaveLength(40);
    const feed = await textOf('/portails/nord.atom?genre=NOTEBOOK');
    expect(titlesOf(feed).sort()).toEqual([...PAYLOADS.map(inXml), 'un carnet'].sort());
    expect(feed.replace('<?xml version="1.0" encoding="UTF-8"?>', '').replace(ELEMENTS, '')).not.toMatch(/[<>]/);
    expect(feed).not.toContain('\u0001');
    const scripts = (html: string): number => html.split(/<script/i).length;
    const plain = scripts(await textOf(`/ressources/${ids.entry}`));
    for (const [nr, title] of PAYLOADS.entries()) {
      const html = await textOf(`/ressources/${derivedId('notebook', `payload ${nr}`)}`);
      expect([title, scripts(html)]).toEqual([title, plain]);
      expect(html).not.toMatch(/<(img|svg)\b|<!--</);
      const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)!;
      expect(JSON.parse(data!)).toMatchObject({ '@type': 'Article', name: title, description: title });
    }
  });
});

describe('search engines', () => {
  it('find what everybody may see, and nothing that was invented', async () => {
    expect(await textOf('/sitemap.xml')).toContain(`${BASE}/sitemaps/ressources.xml`);
    const portals = await textOf('/sitemaps/portails.xml');
    expect([...portals.matchAll(/<loc>([^<]*)</g)].map(([, at]) => at)).toEqual([`${BASE}/portails/nord`]);
    const items = await textOf('/sitemaps/ressources.xml');
    expect([...items.matchAll(/<loc>/g)]).toHaveLength(7 + PAYLOADS.length);
    expect(items).toContain(`${BASE}/ressources/${ids.notebook}</loc>`);
    for (const hidden of [ids.draft, ids.network]) expect(items).not.toContain(hidden);
  });
});

describe('an item within a page of others', () => {
  const at = (id: string): string => `/integrer/ressources/${id}`;
  const oembed = (url: string, more = ''): Promise<Response> => get(`/oembed?url=${encodeURIComponent(url)}${more}`);

  it('is small, says whose it is, and is the only page that may be shown there', async () => {
    const answer = await get(at(ids.entry!));
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; img-src 'self'; .*frame-ancestors \*$/,
    );
    expect(html).toContain(
      `<a href="${BASE}/ressources/${ids.entry}" target="_blank" rel="noopener">une école en bois`,
    );
    expect(html).toMatch(/CAUE du Nord · <a href="[^"]+" target="_blank" rel="noopener license">[^<]*Licence Ouverte/);
    for (const path of ['/', `/ressources/${ids.entry}`, '/apercu?key=x'])
      expect([path, (await get(path)).headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    for (const [nr, title] of PAYLOADS.entries()) {
      const shown = await textOf(at(derivedId('notebook', `payload ${nr}`)));
      expect([title, /<(script|svg)\b|<img src=x|<!--/i.test(shown.replace('<!doctype', ''))]).toEqual([title, false]);
    }
  });

  it('is there for what everybody may see alone; what is hidden is answered like what there never was', async () => {
    const none = await get(at('entry_00000000000000000000000000'));
    const words = await none.text();
    expect([none.status, none.headers.get('content-security-policy')]).toEqual([404, expect.stringContaining('*')]);
    const cookie = (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers.cookie;
    for (const id of [ids.draft!, ids.network!, 'x', '<script>']) {
      const hidden = await get(at(encodeURIComponent(id)), { cookie });
      expect([id, hidden.status, await hidden.text()]).toEqual([id, 404, words]);
      expect([id, (await oembed(`${BASE}/ressources/${id}`)).status]).toEqual([id, 404]);
    }
  });

  it('is found by oEmbed from the page of the item', async () => {
    const page = await textOf(`/ressources/${ids.entry}`);
    const [, found] = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(page)!;
    const href = found!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    const answer = (await (await get(href.slice(BASE.length))).json()) as any;
    expect(answer).toMatchObject({
      ...{ version: '1.0', type: 'rich', title: 'une école en bois', author_name: 'CAUE du Nord' },
      ...{ width: 480, height: 420, provider_url: BASE },
      html: expect.stringContaining(`<iframe src="${BASE}${at(ids.entry!)}" title="une école en bois"`),
    });
    const asked = `${BASE}/ressources/${ids.entry}?asOf=2026-01-01`;
    expect(await (await oembed(asked, '&maxwidth=300&maxheight=9999')).json()).toMatchObject({
      width: 300,
      height: 420,
    });
    expect((await oembed(asked, '&format=xml')).status).toBe(501);
    // Of a portal with a host of its own, too.
    const own = `https://observatoire.example/ressources/${ids.entry}`;
    expect(await (await oembed(own)).json()).toMatchObject({ title: 'une école en bois', provider_url: BASE });
    for (const other of ['', 'x', 'https://evil.example/ressources/x', `https://evil.example/ressources/${ids.entry}`])
      expect([other, (await oembed(other)).status]).toEqual([other, 404]);
  });
});

describe('a host of a portal', () => {
  const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  const ask = (host: string, path: string): Promise<[number, string]> =>
    new Promise((resolve, reject) => {
      // `fetch` writes this header itself.
      request(`${app.url}${path}`, { headers: { host } }, (answer) => {
        let html = '';
        answer.on('data', (piece) => (html += String(piece)));
        answer.on('end', () => resolve([answer.statusCode!, html]));
      })
        .on('error', reject)
        .end();
    });
  const at = async (host: string, path: string): Promise<[number, string | undefined, boolean]> => {
    const [status, html] = await ask(host, path);
    return [status, canonicalOf(html), html.includes('<meta name="portal" content="nord" />')];
  };

  it('has the portal as its home page, and is what addresses name there', async () => {
    expect(await at('observatoire.example', '/')).toEqual([200, 'https://observatoire.example/', true]);
    expect(await at('OBSERVATOIRE.example:443', '/portails/nord')).toEqual([
      200,
      'https://observatoire.example/',
      true,
    ]);
    const item = `/ressources/${ids.entry}`;
    expect(await at('observatoire.example', item)).toEqual([200, `https://observatoire.example${item}`, true]);
    for (const other of ['portail.example', 'evil.example', 'constructor', 'x.observatoire.example'])
      expect([other, ...(await at(other, '/'))]).toEqual([other, 200, `${BASE}/`, false]);
    expect(await at('portail.example', '/portails/nord')).toEqual([200, `${BASE}/portails/nord`, false]);
  });

  it('shows no portal that is not open to everybody', async () => {
    const [status, html] = await ask('vide.example', '/');
    expect([status, html.includes('Ce que l’on y voit')]).toEqual([404, false]);
  });
});

describe('a letter that comes again and again', () => {
  it('is ended by its button or by a mail program, without signing in, and by nobody who only looks', async () => {
    const { accountId } = await somebody(pool);
    await pool.query(
      `insert into searches.saved_search (id, account_id, name, frequency, told_until, secret) values ('search_spec', $1, 'Halles', 'DAILY', current_date, 'the-secret')`,
      [accountId],
    );
    const frequency = async (): Promise<string> =>
      (await pool.query(`select frequency from searches.saved_search where id = 'search_spec'`)).rows[0].frequency;
    const post = (key: string, headers: object, body: string | FormData): Promise<Response> =>
      fetch(`${app.url}/desabonnement?key=${key}`, { method: 'POST', headers: headers as never, body });
    const looked = await get('/desabonnement?key=the-secret');
    expect([looked.status, await looked.text(), await frequency()]).toEqual([
      200,
      expect.stringContaining('<form method="post"'),
      'DAILY',
    ]);
    expect(looked.headers.get('referrer-policy')).toBe('no-referrer');
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await post('another', {}, form)).status).toBe(404);
    expect(await frequency()).toBe('DAILY');
    for (const send of [
      () => post('the-secret', {}, form),
      () => post('the-secret', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'),
    ]) {
      await pool.query(`update searches.saved_search set frequency = 'DAILY' where id = 'search_spec'`);
      expect([(await send()).status, await frequency()]).toEqual([200, 'OFF']);
    }
    const { rows } = await pool.query(`select account_id from audit.entry where subject_id = 'search_spec'`);
    expect(new Set(rows.map((row) => row.account_id))).toEqual(new Set([accountId]));
  });
});
