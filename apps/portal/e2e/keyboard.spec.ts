import { beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { context, launch, open } from './browser.js';
import { pressAt, tabTo, typeAt } from './keyboard.js';
import { MANAGER } from './people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

test('keyboard alone: skip link, search, open a territory, sort its table, change the day', async () => {
  const shown = await context(browser);
  const page = await shown.newPage();
  await open(page, '/accessibilite');

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');

  await open(page, '/accessibilite');
  await tabTo(page, '[role="combobox"]');
  await page.keyboard.type('nord');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await page.getByRole('combobox').getAttribute('aria-activedescendant');
  expect(active).toBeTruthy();
  const chosen = await page.locator(`[id="${active}"]`).innerText();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/territoires\//);
  await page.locator('h1', { hasText: chosen.split(' (')[0] }).waitFor();

  await open(page, '/territoires/departement/59?contient=COMMUNE');
  await tabTo(page, 'th:nth-child(3) button', 80);
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort="descending"]').waitFor();
  await page.locator('tbody tr:first-child th', { hasText: 'Lille' }).waitFor();
  expect(page.url()).toContain('tri=POPULATION');

  await open(page, '/territoires/commune/51108');
  await tabTo(page, 'header button[aria-haspopup="dialog"]');
  await page.keyboard.press('Enter');
  await page.getByLabel('Date', { exact: true }).waitFor();
  await page.getByLabel('Date', { exact: true }).fill('1990-01-01');
  await page.keyboard.press('Enter');
  await page.waitForURL(/asOf=1990-01-01/);
  await page.locator('h1', { hasText: 'Châlons-sur-Marne' }).waitFor();
  await shown.close();
});

test('keyboard alone: what is missing takes the focus and leads to its field; who signs in is back where they were', async () => {
  const shown = await context(browser);
  const page = await shown.newPage();
  await open(page, '/chantiers?etat=LAUNCHED');
  await pressAt(page.locator('header').getByRole('link', { name: 'Se connecter' }));
  await page.locator('h1', { hasText: 'Se connecter' }).waitFor();
  const send = page.locator('main').getByRole('button', { name: 'Se connecter', exact: true });
  await pressAt(send);
  const summary = page.getByRole('alert').filter({ hasText: '2 points à corriger' });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await pressAt(summary.getByRole('link').first());
  const address = page.getByLabel('Adresse électronique');
  expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type(MANAGER.email);
  await typeAt(page.getByLabel('Mot de passe', { exact: true }), MANAGER.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.search}` === '/chantiers?etat=LAUNCHED');
  // Not at the top of the browser again: what was asked for begins where the focus is.
  await page.locator('h1', { hasText: 'Chantiers' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await shown.close();
});

test('keeps the focus near when what had it goes away, also later than the press', async () => {
  const shown = await context(browser);
  const page = await shown.newPage();
  await open(page, '/territoires/departement/59');
  const section = page.locator('main section', { has: page.locator('h2') }).filter({ has: page.locator('button, a') });
  const control = section.first().locator('button, a').first();
  await control.focus();
  await control.evaluate((element) => element.remove());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await section.first().evaluate((element) => element.remove());
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');

  // Whoever left it by choice is not called back.
  const left = page.locator('header button').first();
  await left.focus();
  await left.blur();
  await left.evaluate((element) => element.remove());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await shown.close();
});
