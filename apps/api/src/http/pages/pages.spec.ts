import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';
import { PAGES, pageAt as headAt } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-pages-'));
const GUIDE = { title: 'Le jour', description: 'Chaque champ prend un jour.' };
let app: TestApp;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), readFileSync('apps/portal/index.html'));
  writeFileSync(join(folder, 'developers.json'), JSON.stringify({ '/developpeurs/guides/jour': GUIDE }));
  const env = { PUBLIC_URL: 'https://portail.example/', PORTAL_DIR: folder, OPERATOR_EMAIL: 'bonjour@portail.example' };
  app = await startTestApp({ databaseUrl: sharedDatabase().url, env });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true });
});

const textOf = async (path: string): Promise<string> => (await fetch(`${app.url}${path}`)).text();
const pageAt = async (path: string) => {
  const response = await fetch(`${app.url}${path}`, { headers: { accept: 'text/html' } });
  const html = await response.text();
  return { status: response.status, html, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] };
};

describe('pages', () => {
  it('are those of the portal', () => {
    const text = globSync('apps/portal/src/routes/*.ts', { exclude: ['**/*.spec.ts'] })
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    const paths = [...text.matchAll(/path: '([^'*]+)'/g)].map(([, path]) => path!);
    const known = Object.keys(PAGES).map((path) => path.slice(1));
    // Those of the account and those for developers stand below their own.
    const isKnown = (path: string): boolean =>
      ['', 'compte/', 'developpeurs/'].some((above) => known.includes(`${above}${path}`));
    const missing = paths.filter((path) => !isKnown(path));
    expect(missing).toEqual([]);
    expect(paths.length).toBeGreaterThan(30);
  });
});

describe('who runs it', () => {
  it('is what the settings say, and nothing else', async () => {
    const answer = await app.post('{ operator { name hosting email dataProtectionEmail accessibilityEmail } }');
    const email = 'bonjour@portail.example';
    expect(await answer.json()).toMatchObject({
      data: {
        operator: { name: null, hosting: null, email, dataProtectionEmail: email, accessibilityEmail: email },
      },
    });
  });
});

describe('whoever found a weakness', () => {
  it('is told whom to write to, in a file that has not expired', async () => {
    const answer = await fetch(`${app.url}/.well-known/security.txt`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\r\n');
    const told = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
    expect(told).toEqual({
      Contact: 'mailto:bonjour@portail.example',
      Expires: expect.stringMatching(/^\d{4}-\d\d-01T00:00:00Z$/),
      'Preferred-Languages': 'fr, en',
      Canonical: 'https://portail.example/.well-known/security.txt',
    });
    const days = (Date.parse(told['Expires']!) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(140);
    expect(days).toBeLessThan(366);
  });
});

describe('search engines', () => {
  it('are told where to look', async () => {
    const robots = await textOf('/robots.txt');
    expect(robots).toContain('Disallow: /compte');
    expect(robots).toContain('Sitemap: https://portail.example/sitemap.xml');
  });

  it('find every page in bounded sections', async () => {
    const index = await textOf('/sitemap.xml');
    const sections = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
    expect(sections.length).toBeGreaterThan(100);
    expect(sections).toContain('https://portail.example/sitemaps/departement-59.xml');
    const nord = await textOf('/sitemaps/departement-59.xml');
    expect(nord).toContain('<loc>https://portail.example/territoires/commune/59350</loc>');
    expect(nord.split('<url>').length).toBeGreaterThan(600);
    expect(nord.split('<url>').length).toBeLessThan(1200);
    const records = await textOf('/sitemaps/reseau.xml');
    expect(records).toContain('/organisations/caue-50');
    expect(records).not.toContain('demonstration');
    expect(await textOf('/sitemaps/pages.xml')).not.toContain('/compte');
    for (const name of ['nulle-part', 'departement-00', 'departement-', 'region-32'])
      expect([name, (await fetch(`${app.url}/sitemaps/${name}.xml`)).status]).toEqual([name, 404]);
  });
});

describe('the head of a page', () => {
  it('has the words of its record, on its day', async () => {
    const now = await pageAt('/territoires/commune/59350');
    expect(now.status).toBe(200);
    expect(now.title).toBe('Lille (59350) · S-PASS Territoires');
    expect(now.html).toContain('Commune, Nord (59)');
    expect(now.html).toContain('<link rel="canonical" href="https://portail.example/territoires/commune/59350" />');
    const past = await pageAt('/territoires/commune/51108?asOf=1990-01-01');
    expect(past.title).toContain('Châlons-sur-Marne (51108)');
    expect(past.html).toContain('Situation au 1er janvier 1990.');
    expect((await pageAt('/organisations/caue-50')).title).toContain('Manche');
    expect((await pageAt('/reseau/accords/accord-cadre-2016')).html).toContain('Accord-cadre du réseau');
  });

  it('is that which the portal was built with, of pages that are made then', async () => {
    const guide = await pageAt('/developpeurs/guides/jour');
    expect([guide.status, guide.title]).toEqual([200, 'Le jour · S-PASS Territoires']);
    expect(guide.html).toContain('content="Chaque champ prend un jour."');
    expect(guide.html).toContain('href="https://portail.example/developpeurs/guides/jour"');
    expect(await textOf('/sitemaps/developpeurs.xml')).toContain('/developpeurs/guides/jour</loc>');
  });

  it('says by its status that there is none', async () => {
    const paths = [
      '/nulle-part',
      '/territoires/commune/00000',
      '/territoires/village/59350',
      '/organisations/aucune',
      '/reseau/accords/aucun',
      '/gouvernance/aucune',
      '/gouvernance/reunions/aucune',
      '/parcourir/99',
      '/developpeurs/guides/aucun',
    ];
    for (const path of paths) {
      const { status, html } = await pageAt(path);
      expect([path, status]).toEqual([path, 404]);
      expect(html).toContain('noindex');
      expect(html).toContain('<div id="root">');
    }
    for (const path of ['/', '/parcourir/32/59', '/compte', '/territoires/commune/59350?asOf=2020-13-45'])
      expect([path, (await pageAt(path)).status]).toEqual([path, 200]);
  });

  it('keeps its address where its record is not read in time', async () => {
    const nothing = { read: async () => undefined, made: async () => ({}) };
    const late = await headAt('/territoires/commune/59350', new URLSearchParams(), 'https://portail.example', nothing);
    expect(late).toMatchObject({
      ...{ isMissing: false, head: { canonical: 'https://portail.example/territoires/commune/59350' } },
    });
  });
});
