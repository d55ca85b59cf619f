import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import chromium from '@sparticuz/chromium';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Browser, chromium as playwright } from 'playwright-core';
import { registeredDocuments, sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

const documentId = registeredDocuments().find((d) => d.name === 'HomeFigures')!.id;

async function preflight(app: TestApp, origin: string, asked: string): Promise<Response> {
  return fetch(`${app.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': asked },
  });
}

describe('other origins', () => {
  let open: TestApp;
  let named: TestApp;
  let closed: TestApp;

  beforeAll(async () => {
    const start = (CORS_ORIGINS?: string) =>
      startTestApp({ databaseUrl: sharedDatabase().url, env: CORS_ORIGINS ? { CORS_ORIGINS } : {} });
    open = await start();
    named = await start('https://map.example, https://other.example:8443');
    closed = await start('none');
  });
  afterAll(async () => {
    for (const app of [open, named, closed]) await app?.close();
  });

  it('may ask as nobody, and keep the leave for a day', async () => {
    const { status, headers } = await preflight(open, 'https://any.example', 'content-type');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    expect(headers.get('access-control-allow-headers')).not.toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-max-age')).toBe('86400');
    const answer = await open.post('{ __typename }', {}, { origin: 'https://any.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/x-request-id.*retry-after.*etag/);
  });

  it('may use tokens where they are named, and only they', async () => {
    const allowed = await preflight(named, 'https://map.example', 'authorization, content-type');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://map.example');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(allowed.headers.get('vary')?.toLowerCase()).toContain('origin');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    for (const origin of ['https://any.example', 'http://map.example', 'https://map.example.org', 'null']) {
      const { headers } = await preflight(named, origin, 'content-type');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('may not where none may', async () => {
    const { headers } = await preflight(closed, 'https://any.example', 'content-type');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect((await closed.post('{ __typename }')).status).toBe(200);
  });

  it('may ask nothing beside /graphql', async () => {
    const metrics = await fetch(`${open.url}/metrics`, { headers: { origin: 'https://any.example' } });
    expect(metrics.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('must be origins', () => {
    const wrong = { databaseUrl: sharedDatabase().url, env: { CORS_ORIGINS: 'https://map.example/path' } };
    return expect(startTestApp(wrong)).rejects.toThrow(/CORS_ORIGINS/);
  });
});

describe('a browser on a page of another origin', () => {
  let app: TestApp;
  let page: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    page = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<title>Elsewhere</title>'),
    );
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    app = await startTestApp({ databaseUrl: sharedDatabase().url, env: { CORS_ORIGINS: `*,${origin}` } });
    // The browser of the specs keeps what any browser keeps to.
    const args = chromium.args.filter(
      (arg) => !/web-security|site-isolation|insecure|single-process|-gl|gpu/.test(arg),
    );
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    page?.close();
  });

  it('asks as the README shows, by GET for a registered document too, and hears that its token is none', async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    const ask = async ({ url, id }: { url: string; id: string }) => {
      const json = { 'content-type': 'application/json' };
      const query = '{ territory(kind: COMMUNE, code: "59350") { name } }';
      const posted = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query }) });
      const got = await fetch(`${url}/graphql?documentId=${encodeURIComponent(id)}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      const refused = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...json, authorization: 'Bearer spass_unknownunknownunknown' },
        body: JSON.stringify({ query }),
      });
      const withCookies = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: json,
        credentials: 'include',
        body: JSON.stringify({ query }),
      }).then(
        () => 'answered',
        () => 'kept out',
      );
      return {
        name: ((await posted.json()) as any).data.territory.name,
        id: posted.headers.get('x-request-id') !== null,
        regions: ((await got.json()) as any).data.regions.totalCount,
        etag: got.headers.get('etag') !== null,
        refused: refused.status,
        withCookies,
      };
    };
    expect(await tab.evaluate(ask, { url: app.url, id: documentId })).toEqual({
      name: 'Lille',
      id: true,
      regions: 18,
      etag: true,
      refused: 401,
      withCookies: 'kept out',
    });
  });
});
