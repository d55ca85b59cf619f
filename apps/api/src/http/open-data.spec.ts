import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp, testDatabase, type TestDatabase, wholeDemonstration } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** Of the demonstration: what is shown of its places is compared with the tables. */
let portal: { id: string; slug: string };

const PORTALS = 53;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  // One that is for everybody without being of the demonstration, on the other side of the antimeridian; one for the network; one of the demonstration.
  await pool.query(`insert into portals.item (id, kind, organization_id, status, audience, licence_id, title, published_on, shown_version)
    select 'item_' || w.name, 'ENTRY', (select id from network.organization where not demonstration order by id limit 1), 'PUBLISHED', w.audience, 'etalab-2.0',
      w.name, ('2024-03-0' || w.nr)::date, 1 from (values ('futuna', 'EVERYONE', '1'), ('hidden', 'NETWORK', '2'), ('lille', 'EVERYONE', '3')) w(name, audience, nr)`);
  await pool.query(
    `insert into portals.item_text (item_id, locale, title) select id, 'fr', '<script>alert(1)</script> ' || title from portals.item where not demonstration`,
  );
  await pool.query(`insert into portals.item_place (item_id, precision, territory_id, longitude, latitude)
    select 'item_' || w.name, w.precision, (select id from territories.territory where kind = 'COMMUNE' and code = '59350' order by began desc limit 1), w.longitude, w.latitude
    from (values ('futuna', 'EXACT', -178.1, -14.3), ('hidden', 'EXACT', 3.0, 50.0), ('lille', 'COMMUNE', 3.123456, 50.654321)) w(name, precision, longitude, latitude)`);
  // More portals than a page of the catalogue holds, and data that somebody published.
  await pool.query(`insert into portals.portal (id, slug, family, organization_id, title_fr, introduction_fr, visibility, opened_on)
    select 'portal_p' || n, 'p' || n, 'ACTOR', (select id from network.organization where not demonstration order by id limit 1),
      'Portail \\ "' || n || '" <b>', E'Deux\nlignes', case n when 0 then 'DRAFT' else 'PUBLIC' end, '2024-01-01' from generate_series(0, ${PORTALS}) n`);
  await pool.query(
    `update portals.item set kind = 'RESOURCE', resource_kind = 'DATASET', url = 'https://data.example/a b>c' where id = 'item_futuna'`,
  );
  portal = (await pool.query(`select id, slug from portals.portal where slug = 'demonstration-bois'`)).rows[0];
  app = await startTestApp({ databaseUrl: database.url, env: { PUBLIC_URL: 'https://portail.example' } });
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const get = async (path: string, accept = 'application/json') => {
  const response = await fetch(`${app.url}/ogc${path}`, { headers: { accept } });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    text,
    headers: response.headers,
    body: type.includes('json') ? JSON.parse(text) : undefined,
  };
};
const items = (query = '', collection = 'items') => get(`/collections/${collection}/items${query}`);
const idsOf = async (query: string): Promise<string[]> =>
  (await items(query)).body.features.map(({ id }: { id: string }) => id);
const rel = (links: { rel: string; href: string }[], name: string): string | undefined =>
  links.find((one) => one.rel === name)?.href;
const FUTUNA = 'item_futuna';
const LILLE = 'item_lille';

/** The abstract tests of OGC 17-069r4, annex A, by their numbers. */
describe('core', () => {
  it('lands where everything begins (A.2.2)', async () => {
    const { body, headers } = await get('');
    for (const name of ['self', 'alternate', 'service-desc', 'service-doc', 'conformance', 'data'])
      expect(rel(body.links, name)).toMatch(/^https:\/\/portail\.example\/ogc/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const { body: api, type } = await get('/api');
    expect(type).toMatch(/^application\/vnd\.oai\.openapi\+json; ?version="?3\.0/);
    expect(Object.keys(api.paths)).toContain('/collections/{collectionId}/items');
    expect((await get('/conformance')).body.conformsTo).toHaveLength(4);
  });

  it('lists its collections, whose ids stay (A.2.3)', async () => {
    const { body } = await get('/collections');
    expect(body.collections).toHaveLength(1 + PORTALS);
    expect(body.collections[0].id).toBe('items');
    expect(body.collections.map(({ id }: { id: string }) => id)).not.toContain('portal_p0');
    const { body: one } = await get(`/collections/${portal.id}`);
    expect(one).toMatchObject({
      id: portal.id,
      itemType: 'feature',
      extent: { temporal: { interval: [[expect.any(String), null]] } },
    });
    expect(rel(one.links, 'items')).toContain(`/collections/${portal.id}/items`);
    for (const id of ['portal_none', 'none', encodeURIComponent('../x')])
      expect((await get(`/collections/${id}`)).status).toBe(404);
  });

  it('answers what everybody may see, where that is shown (A.2.4)', async () => {
    const { body, type } = await items();
    expect(type).toContain('application/geo+json');
    expect(body).toMatchObject({ type: 'FeatureCollection', numberMatched: 2, numberReturned: 2 });
    expect(body.timeStamp).toMatch(/Z$/);
    const lille = body.features.find(({ id }: { id: string }) => id === LILLE);
    const { rows } = await pool.query(`select longitude, latitude from portals.item where id = '${LILLE}'`);
    expect(lille.geometry).toEqual({ type: 'Point', coordinates: [rows[0].longitude, rows[0].latitude] });
    expect(lille.geometry.coordinates).not.toContain(3.123456);
    expect(lille.properties).toMatchObject({ precision: 'COMMUNE', licence: 'etalab-2.0', publishedOn: '2024-03-03' });
    const { body: of } = await items('?limit=1000', portal.id);
    const { rows: shown } = await pool.query(
      `select i.id, i.longitude, i.latitude from portals.item i join portals.placement s on s.item_id = i.id where s.portal_id = '${portal.id}' and s.valid_to = 'infinity'
       and i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and i.longitude is not null order by i.published_on desc, i.id desc`,
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(of.features.map((one: any) => [one.id, ...one.geometry.coordinates])).toEqual(
      shown.map(({ id, longitude, latitude }) => [id, longitude, latitude]),
    );
  });

  it('goes on by links, page after page', async () => {
    const seen: string[] = [];
    let path: string | undefined = `/collections/${portal.id}/items?limit=7`;
    while (path) {
      const { body } = await get(path);
      expect(body.numberReturned).toBeLessThanOrEqual(7);
      seen.push(...body.features.map(({ id }: { id: string }) => id));
      path = rel(body.links, 'next')?.replace('https://portail.example/ogc', '');
    }
    const { body } = await items('?limit=1000', portal.id);
    expect(seen).toEqual(body.features.map(({ id }: { id: string }) => id));
    expect(seen).toHaveLength(body.numberMatched);
  });

  it('finds what lies in a box, across the antimeridian too', async () => {
    expect(await idsOf('?bbox=-179,-15,-178,-14')).toEqual([FUTUNA]);
    expect(await idsOf('?bbox=170,-20,-170,-10')).toEqual([FUTUNA]);
    expect(await idsOf('?bbox=-10,40,0,10,60,100')).toEqual([LILLE]);
    expect(await idsOf('?bbox=-170,-20,170,-10')).toEqual([]);
  });

  it('finds what was published on a day or between two', async () => {
    expect(await idsOf('?datetime=2024-03-01')).toEqual([FUTUNA]);
    expect(await idsOf('?datetime=2024-03-03T10:00:00Z/..')).toEqual([LILLE]);
    expect(await idsOf('?datetime=../2024-03-02')).toEqual([FUTUNA]);
    expect(await idsOf('?datetime=2024-03-01T00:00:00Z/2024-03-31T23:59:59Z')).toEqual([LILLE, FUTUNA]);
  });

  it('has each feature at an address of its own', async () => {
    const { body } = await get(`/collections/items/items/${FUTUNA}`);
    expect(body).toMatchObject({ type: 'Feature', id: FUTUNA, geometry: { coordinates: [-178.1, -14.3] } });
    expect(rel(body.links, 'collection')).toBe('https://portail.example/ogc/collections/items');
    expect(rel(body.links, 'canonical')).toBe(`https://portail.example/ressources/${FUTUNA}`);
    for (const id of ['item_hidden', 'item_none', `${portal.id}`])
      expect([id, (await get(`/collections/items/items/${id}`)).status]).toEqual([id, 404]);
    expect((await get(`/collections/${portal.id}/items/${FUTUNA}`)).status).toBe(404);
  });

  it('refuses what it does not know, and what cannot be (A.2.1)', async () => {
    const wrong = [
      '?x=1',
      '?limit=0',
      '?limit=-1',
      '?limit=a',
      '?bbox=1,2,3',
      '?bbox=1,2,3,x',
      '?bbox=0,50,1,40',
      '?bbox=0,0,200,1',
      '?bbox=',
    ];
    const days = [
      '?datetime=2024-13-01',
      '?datetime=yesterday',
      '?datetime=..',
      '?datetime=2024-03-02/2024-03-01',
      '?datetime=a/b/c',
      '?f=xml',
      '?after=wrong',
      '?limit=1&limit=2',
    ];
    for (const query of [...wrong, ...days]) {
      const { status, type } = await items(query);
      expect([query, status, type]).toEqual([query, 400, 'application/problem+json; charset=utf-8']);
    }
    expect((await get('?limit=1')).status).toBe(400);
    expect((await items('?limit=100000')).status).toBe(200);
    expect((await get('', 'image/png')).status).toBe(406);
  });
});

describe('the catalogue', () => {
  it('goes on page after page, over all that is open and nothing else', async () => {
    const sets: any[] = [];
    let total = 0;
    for (let page: string | undefined = '/catalogue.jsonld'; page;) {
      const response = await fetch(`${app.url}${page.replace('https://portail.example', '')}`);
      expect([page, response.status, response.headers.get('content-type')]).toEqual([
        page,
        200,
        'application/ld+json; charset=utf-8',
      ]);
      const body: any = await response.json();
      total = body['hydra:totalItems'];
      sets.push(...body['dcat:dataset']);
      page = body['hydra:view']['hydra:next']?.['@id'];
    }
    const ids = sets.map((one) => one['@id']);
    expect(new Set(ids).size).toBe(total);
    expect(ids).toContain('https://portail.example/rapports/items');
    expect(ids.filter((id) => id.includes('/portails/'))).toHaveLength(PORTALS);
    expect(ids.join()).not.toMatch(/demonstration|portails\/p0|item_hidden|item_lille/);
    const data = sets.at(-1);
    expect(data).toMatchObject({ '@id': `https://portail.example/ressources/${FUTUNA}`, '@type': 'dcat:Dataset' });
    for (const {
      'dct:title': title,
      'dct:description': words,
      'dct:publisher': publisher,
      'dcat:distribution': files,
    } of sets) {
      expect([title, words, publisher].every(Boolean)).toBe(true);
      for (const one of files)
        expect([one['dcat:accessURL']['@id'], one['dct:license']['@id']].every((url) => /^https?:/.test(url))).toBe(
          true,
        );
    }
    const features = sets.find((one) => one['@id'].endsWith('/portails/p1'))['dcat:distribution'][2]['dcat:accessURL'][
      '@id'
    ];
    expect((await fetch(features.replace('https://portail.example', app.url))).status).toBe(200);
    for (const page of ['elsewhere', 'data.x', 'portals.%00'])
      expect([page, (await fetch(`${app.url}/catalogue.jsonld?page=${page}`)).status]).toEqual([page, 400]);
    for (const name of ['%00', '', 'nobody'])
      expect([name, (await fetch(`${app.url}/portails/${name}.atom`)).status]).toEqual([name, 404]);
  });

  it('is the same as Turtle, in which nothing that people wrote ends early', async () => {
    const response = await fetch(`${app.url}/catalogue.ttl`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/turtle; charset=utf-8']);
    const text = await response.text();
    expect(text).toContain('dct:title "Portail \\\\ \\"1\\" <b>"@fr ;');
    expect(text).toContain('dct:description "Deux\\nlignes"@fr');
    expect(text.match(/a dcat:Dataset/g)!.length).toBe(
      ((await (await fetch(`${app.url}/catalogue.jsonld`)).json()) as any)['dcat:dataset'].length,
    );
    const data = await (await fetch(`${app.url}/catalogue.ttl?page=data`)).text();
    expect(data).toContain('dcat:accessURL <https://data.example/a%20b%3Ec>');
  });
});

describe('as HTML', () => {
  it.each([
    '',
    '/conformance',
    '/api',
    '/collections',
    '/collections/items',
    '/collections/items/items',
    `/collections/items/items/${FUTUNA}`,
  ])('%s is a page, and what people wrote stays inert in it', async (path) => {
    for (const { text, type, status } of [
      await get(path, 'text/html,application/xhtml+xml,*/*;q=0.8'),
      await get(`${path}?f=html`),
    ]) {
      expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain('<h1>');
      expect(text).not.toContain('<script');
    }
  });
});
