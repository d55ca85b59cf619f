import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Page } from 'playwright-core';
import { conditions, faultsOf } from '../../apps/portal/e2e/axe.js';
import { baseUrl, settled } from '../../apps/portal/e2e/browser.js';
import { onFreshPages } from '../../apps/portal/e2e/fresh-page.js';
import { ask, COORDINATOR, sessionOf } from '../../apps/portal/e2e/people.js';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder: string;
let server: Server;
let origin: string;
let page: Page;
onFreshPages((opened) => {
  page = opened;
});

/** A server of files on another origin than the API, as whoever takes the example has one. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'example-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build.mjs'), folder]);
  server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://here').pathname.replace(/\/$/, '/index.html');
    readFile(join(folder, path), 'utf8').then(
      (text) =>
        response
          .setHeader('content-type', `${TYPES[extname(path)]}; charset=utf-8`)
          .end(text.replace('http://localhost:3000/graphql', `${baseUrl}/graphql`)),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(query = ''): Promise<void> {
  await page.goto(`${origin}/${query}`);
  await page.locator('#count').waitFor();
  await settled(page);
}

const lines = (): Promise<number> => page.locator('.members > li').count();
const copied = (): Promise<string[]> => page.locator('.directory .name').allInnerTexts();

test('says who was a member on a day, page by page, and keeps the day in the address', async () => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(baseUrl) && asked.push(request.method()));
  await open('?day=2013-12-31');
  await page.getByRole('heading', { name: 'Au 31 décembre 2013, le réseau compte 14 membres' }).waitFor();
  await page.getByText('6 membres affichés.').waitFor();
  expect(await lines()).toBe(6);
  await page.getByRole('button', { name: 'Montrer la suite' }).press('Enter');
  await page.getByText('12 membres affichés.').waitFor();
  // The keyboard goes on where the new ones begin.
  expect(
    await page.evaluate(() => [...document.activeElement!.parentElement!.children].indexOf(document.activeElement!)),
  ).toBe(6);
  await page.getByRole('button', { name: 'Montrer la suite' }).click();
  await page.getByText('14 membres affichés.').waitFor();
  expect(await page.getByRole('button', { name: 'Montrer la suite' }).isHidden()).toBe(true);
  expect(await page.locator('.anonymous').count()).toBe(13);
  await page.getByLabel('Jour').fill('2018-12-31');
  await page.getByRole('heading', { name: 'Au 31 décembre 2018, le réseau compte 10 membres' }).waitFor();
  expect(page.url()).toContain('day=2018-12-31');
  // Questions of nobody in particular go by GET, so that browsers keep the answers.
  expect(new Set(asked)).toEqual(new Set(['GET']));
});

test('finds a territory in spite of accents, and shows its members alone', async () => {
  await open('?day=2018-12-31');
  await page.getByLabel('Région ou département').fill('reunion');
  await page.getByRole('button', { name: 'La Réunion (974), département' }).click();
  await page.getByText('Membres dans le territoire\u00a0: La Réunion (974), département').waitFor();
  await page.getByText('1 membre affiché.').waitFor();
  await page.getByText('CAUE de La Réunion', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Tout le réseau' }).click();
  await page.getByText('6 membres affichés.').waitFor();
});

test('keeps a copy that follows what changes, and is there without a network', async () => {
  await open();
  await page.getByText(/^\d+ organisations, à jour à/).waitFor();
  const key = `exemple-${Date.now()}`;
  const name = `Maison du paysage ${key}`;
  expect(await copied()).toContain('CAUE de La Réunion');
  expect(await copied()).not.toContain(name);
  await create(key, name);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.reload();
  await page.locator('.directory').getByText(name).waitFor();
  // From where it was, not from the beginning.
  expect(asked.filter((url) => url.includes('OrganizationChanges')).join()).not.toContain('"since":"start"');

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText(/^Hors ligne/).waitFor();
  await page.getByLabel('Filtrer la copie').fill('REUNION');
  expect(await copied()).toEqual(['CAUE de La Réunion']);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText(/à jour à/).waitFor();
});

test('says so when the service does not answer, and goes on when it does', async () => {
  const api = (url: URL): boolean => url.href.startsWith(baseUrl);
  await page.route(api, (route) => route.abort());
  await page.goto(`${origin}/?day=2013-12-31`);
  await page.getByRole('alert').waitFor();
  await page.unroute(api);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('heading', { name: /le réseau compte 14 membres/ }).waitFor();
});

test.each(conditions)('has no fault in either language: $theme, $width px', async ({ theme, width }) => {
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await open('?day=2016-12-31');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'On 31 December 2016 the network has 9 members' }).waitFor();
  await page.getByLabel('Region or département').fill('nord');
  await page.getByRole('button', { name: 'Nord (59), département' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

/** As somebody does in the portal. */
async function create(key: string, name: string): Promise<void> {
  const input = { key, name, kind: 'ASSOCIATION', sources: [] };
  const cookie = `__Host-session=${await sessionOf(COORDINATOR)}`;
  const { organizationCreate } = await ask<{ organizationCreate: { userErrors: unknown[] } }>(
    'mutation ($input: OrganizationCreateInput!) { organizationCreate(input: $input) { userErrors { code message } } }',
    { input },
    { cookie },
  );
  expect(organizationCreate.userErrors).toEqual([]);
}
