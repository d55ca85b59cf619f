import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { servePortal } from './portal.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-portal-'));
let server: FastifyInstance;

const build = (mark: string) => {
  rmSync(join(folder, 'portal'), { recursive: true, force: true });
  mkdirSync(join(folder, 'portal/assets'), { recursive: true });
  writeFileSync(
    join(folder, 'portal/index.html'),
    `<html><head><meta name="description" content="" />\n<title>x</title></head>${mark}</html>`,
  );
  writeFileSync(join(folder, 'portal/graphiql.html'), `<html>explorer ${mark}</html>`);
  writeFileSync(join(folder, `portal/assets/index-${mark}.js`), mark);
  writeFileSync(join(folder, 'portal/favicon.svg'), '<svg/>');
};

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  build('one');
  server = Fastify();
  await servePortal(server, {
    folder: join(folder, 'portal'),
    hasExplorer: true,
    tiles: { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '© "Tiles"' },
    findPage: async (path) => ({
      head: { title: 'L’<eau> & "le feu"', description: 'D', canonical: 'https://portal.example/a' },
      isMissing: path.startsWith('/rien') ? 'page' : path.startsWith('/secret') ? 'record' : false,
    }),
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, accept = 'text/html') => server.inject({ url, headers: { accept } });

describe('the manifest of the site', () => {
  it('names icons that are there, as large as it says', async () => {
    const folder = 'apps/portal/public';
    const { icons } = JSON.parse(readFileSync(`${folder}/site.webmanifest`, 'utf8'));
    for (const { src, sizes, type } of icons) {
      if (type === 'image/svg+xml') {
        // The product forbids sharp to read SVG, for the whole process.
        expect(readFileSync(`${folder}${src}`, 'utf8')).toContain('<svg');
        continue;
      }
      const { width, height, format } = await sharp(`${folder}${src}`).metadata();
      expect([type, sizes]).toEqual([`image/${format}`, `${width}x${height}`]);
    }
    expect(icons.length).toBeGreaterThan(2);
    expect(readFileSync('apps/portal/index.html', 'utf8')).toContain(
      '<link rel="manifest" href="/site.webmanifest" />',
    );
  });
});

describe('the built portal', () => {
  it('is one page at every address, and its files', async () => {
    for (const url of ['/', '/territoires/commune/59350', '/r%C3%A9seau?asOf=2013']) {
      const page = await get(url);
      expect([page.statusCode, page.body]).toEqual([200, expect.stringMatching(/^<html>[\s\S]*one<\/html>$/)]);
      expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    }
    expect((await get('/graphiql')).body).toContain('explorer one');
    const asset = await get('/assets/index-one.js', '*/*');
    expect(asset.body).toBe('one');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toMatch(/javascript/);
    const again = await server.inject({
      url: '/assets/index-one.js',
      headers: { 'if-none-match': String(asset.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
    expect((await get('/favicon.svg', '*/*')).headers['cache-control']).toBe('no-cache');
    expect((await server.inject({ method: 'HEAD', url: '/favicon.svg' })).statusCode).toBe(200);
  });

  it('says in its first lines what it is, and by its status whether it is there', async () => {
    const { body } = await get('/a');
    expect(body).toContain('<title>L’&#60;eau&#62; &#38; &#34;le feu&#34; · S-PASS Territoires</title>');
    expect(body).toContain('<link rel="canonical" href="https://portal.example/a" />');
    expect(body).not.toContain('<title>x');
    expect((await get('/rien')).statusCode).toBe(404);
    expect((await get('/rien')).body).toContain('one</html>');
    expect((await get('/secret')).statusCode).toBe(404);
    const headers = { accept: 'text/html', cookie: '__Host-session=x' };
    expect((await server.inject({ url: '/secret', headers })).statusCode).toBe(200);
    expect((await server.inject({ url: '/rien', headers })).statusCode).toBe(404);
  });

  it('tells the maps which tiles to show, and whose they are', async () => {
    const { body } = await get('/');
    expect(body).toContain('<meta name="map-tiles" content="https://tiles.example/{z}/{x}/{y}.png" />');
    expect(body).toContain('<meta name="map-tiles-attribution" content="© &#34;Tiles&#34;" />');
  });

  it('says that there is nothing where a file is missing or a program asks', async () => {
    for (const [url, accept] of [
      ['/assets/none.js', '*/*'],
      ['/none.png', 'text/html'],
      ['/none.webmanifest', 'text/html'],
      ['/api/none', 'application/json'],
      ['/assets', 'application/json'],
    ] as const) {
      const answer = await get(url, accept);
      expect([url, answer.statusCode]).toEqual([url, 404]);
      expect(answer.json()).toEqual({
        statusCode: 404,
        error: 'Not Found',
        message: 'There is nothing at this address.',
      });
    }
  });

  it('gives nothing from outside its folder', async () => {
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'portal/.secret'));
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%00',
      '/%',
    ];
    for (const url of [...paths, '//secret.txt', '/.secret', '/assets//..%5c..%5csecret.txt']) {
      const answer = await get(url, '*/*');
      expect([url, answer.body]).not.toEqual([url, expect.stringContaining('secret')]);
    }
  });

  it('is the new one as soon as it is built anew', async () => {
    build('two');
    expect((await get('/')).body).toContain('two</html>');
    expect((await get('/graphiql')).body).toContain('explorer two');
    expect((await get('/assets/index-two.js', '*/*')).body).toBe('two');
    expect((await get('/assets/index-one.js', '*/*')).statusCode).toBe(404);
  });

  it('serves its last page while it is being built', async () => {
    rmSync(join(folder, 'portal'), { recursive: true });
    expect((await get('/')).body).toContain('two</html>');
    build('three');
    expect((await get('/')).body).toContain('three</html>');
  });
});
