import { describe, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { downloadOf } from './download.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

const count = (): Promise<string> => page.locator('[data-testid="member-count"]').innerText();
const dashed = (): Promise<number> => page.locator('[data-look="anonymous"]').count();

async function csv(button: string): Promise<{ name: string; rows: string[] }> {
  const { name, text } = await downloadOf(page, () => page.getByRole('button', { name: button }).click());
  return { name, rows: text.replace('\ufeff', '').trim().split('\r\n') };
}

describe('the network on a day', () => {
  test('at the end of 2013 it has fourteen members: one named, thirteen drawn with dashes', async () => {
    await open(page, '/reseau?asOf=2013-12-31');
    expect(await count()).toMatch(/^14\s+membres$/);
    expect(await dashed()).toBe(13);
    await page.getByText('14 signatures comptées, 14 annoncées par les sources.').waitFor();
    await page.getByText('Compte certain').waitFor();
  });

  test('in the middle of 2013 the same count is only possible', async () => {
    await open(page, '/reseau?asOf=2013-07-01');
    await page.getByText(/^Entre 0 et 14/).waitFor();
    expect(await page.locator('[data-look="anonymous"][data-possible]').count()).toBe(13);
  });

  test('on a day in 2016 both agreements are possible, and the framework agreement counts nobody yet', async () => {
    await open(page, '/reseau?asOf=2016-06-30');
    expect(await count()).toMatch(/^8\s+membres$/);
    expect(await page.getByText('Peut-être en vigueur\u00a0: ce jour tombe').count()).toBe(2);
    await page.getByText('9 signatures comptées, 9 annoncées par les sources.').waitFor();
  });

  test('at the end of 2016 nine are counted and the gap is stated and drawn', async () => {
    await open(page, '/reseau?asOf=2016-12-31');
    expect(await count()).toMatch(/^9\s+membres$/);
    await page.getByText(/Au moins une entrée n’est pas documentée/).waitFor();
    expect(await page.locator('[data-look="gap"]').count()).toBe(1);
  });

  test('at the end of 2018 there are ten, La Réunion on the map among them', async () => {
    await open(page, '/reseau?asOf=2018-12-31');
    expect(await count()).toMatch(/^10\s+membres$/);
    expect(await page.locator('path[data-status="MEMBER"][data-pick]').count()).toBe(1);
    await page.getByText('1 CAUE membre a un nom, et une place sur la carte.').waitFor();
    await page.getByRole('rowheader', { name: 'CAUE de La Réunion' }).waitFor();
  });

  test('before the first agreement it says that there is nobody yet', async () => {
    await open(page, '/reseau?asOf=2005-06-01');
    expect(await count()).toMatch(/^0\s+membre/);
    await page
      .getByText(/le premier accord du réseau n’est pas encore signé/)
      .first()
      .waitFor();
  });

  test('demonstration members show only when asked for, badged, and change no count', async () => {
    await open(page, '/reseau');
    expect(await page.getByText('démonstration', { exact: true }).count()).toBe(0);
    await page.getByLabel('Montrer aussi les données de démonstration').check();
    await page.waitForURL(/demonstration=1/);
    await page.getByText('démonstration', { exact: true }).first().waitFor();
    expect(await count()).toMatch(/^10\s+membres$/);
    // What was chosen outlasts the tab; an address that says otherwise has the last word.
    const other = await page.context().newPage();
    await open(other, '/reseau');
    await other.getByText('démonstration', { exact: true }).first().waitFor();
    await open(other, '/reseau?demonstration=0');
    expect(await other.getByLabel('Montrer aussi les données de démonstration').isChecked()).toBe(false);
    expect(await other.getByText('démonstration', { exact: true }).count()).toBe(0);
  });
});

test('what sources assert, or tell of an organization, stands on its day; what came later is behind its number', async () => {
  const later = (day: string) => page.locator('summary', { hasText: new RegExp(`^Après le ${day}\\s: \\d+$`) });
  const dates = (of: string) =>
    page
      .locator(`${of} time`)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')!));
  await open(page, '/reseau?asOf=2016-01-15');
  await later('15 janvier 2016').waitFor();
  const asserted = '[aria-label*="Chiffres annoncés"] tbody';
  const known = await dates(asserted);
  expect(known).toContain('2015');
  expect(known.filter((date) => date > '2016-01-15')).toEqual([]);
  await later('15 janvier 2016').click();
  expect(await dates(asserted)).toContain('2025-08-31');

  await open(page, '/organisations/caue-01?asOf=2010-06-01');
  await later('1er juin 2010').first().waitFor();
  expect((await dates('main section')).filter((date) => date > '2010-06-01')).toEqual([]);

  await open(page, '/subventions?asOf=2009-12-31');
  await page.getByText('Aucune subvention ne correspond').waitFor();
  await open(page, '/subventions?asOf=2010-12-31');
  await page.getByText('non accordée, ou réponse inconnue').waitFor();
});

test('the slider is moved by keyboard and sets the day of the page', async () => {
  await open(page, '/reseau?asOf=2013-12-31');
  const slider = page.locator('main').getByRole('slider');
  expect(await slider.getAttribute('aria-valuetext')).toBe('31 décembre 2013');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/asOf=2014-01-31/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.waitForURL(/asOf=2016-01-31/);
  await page.waitForFunction(() =>
    document.querySelector('[data-testid="member-count"]')?.textContent?.startsWith('8'),
  );
  await page.keyboard.press('End');
  await page.waitForURL((url) => !url.searchParams.has('asOf'));
  await page.keyboard.press('Home');
  await page.waitForURL(/asOf=2003-01-31/);
  await page.getByRole('button', { name: 'Fait suivant' }).click();
  await page.waitForURL(/asOf=2013-12-31/);
  await page.getByRole('button', { name: 'Fait suivant' }).click();
  await page.waitForURL(/asOf=2016-01-01/);
});

test('figures above the bands are there at any width, and never touch each other', async () => {
  await open(page, '/reseau');
  const chart = page.getByRole('img', { name: /^Nombre de membres/ });
  await chart.locator('text').first().waitFor();
  const wrong: unknown[] = [];
  for (let width = 320; width <= 1400; width += 30) {
    await page.setViewportSize({ width, height: 800 });
    // What is measured of the new width is drawn with the frame after it.
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
    const figures = await chart
      .locator('text:visible')
      .evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect()).toSorted((a, b) => a.left - b.left));
    const gaps = figures.slice(1).map(({ left }, index) => left - figures[index]!.right);
    if (figures.length < 3 || Math.min(...gaps) < 3) wrong.push({ width, gaps });
  }
  expect(wrong).toEqual([]);
});

test('played, the years go by until they are stopped', async () => {
  await open(page, '/reseau?asOf=2012-12-31');
  await page.getByRole('button', { name: 'Lecture' }).click();
  // With reduced motion it goes from year to year.
  await page.waitForURL(/asOf=2013-12-31/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Lecture' }).waitFor();
});

test('the members come down as CSV', async () => {
  await open(page, '/reseau?asOf=2016-12-31');
  const { name, rows } = await csv('Télécharger en CSV');
  expect(name).toBe('membres-du-reseau-2016-12-31.csv');
  expect(rows).toHaveLength(10);
  expect(rows[1]).toContain('CAUE signataire non documenté');
});

describe('an agreement', () => {
  test('on 15 January 2016 eight signatures of the memorandum still bind, six are withdrawn', async () => {
    await open(page, '/reseau/accords/protocole-2013?asOf=2016-01-15');
    await page.getByRole('button', { name: 'En vigueur 8' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(8);
    await page.getByRole('button', { name: 'Retirées 6' }).click();
    await page.waitForURL(/etat=WITHDRAWN/);
    await page.getByRole('rowheader', { name: 'Fédération nationale des CAUE' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(6);
    await page.getByText('en fin d’année').first().waitFor();
  });

  test('the framework agreement shows its gap, and that it follows the memorandum only by inference', async () => {
    await open(page, '/reseau/accords/accord-cadre-2016');
    await page.getByText(/Au moins une entrée n’est pas documentée/).waitFor();
    await page.getByText('déduit', { exact: true }).waitFor();
    await page
      .getByRole('link', { name: /Protocole d’accord/ })
      .first()
      .waitFor();
  });

  test('an unknown one says so', async () => {
    await open(page, '/reseau/accords/aucun');
    expect(await page.locator('h1').innerText()).toBe('Accord inconnu');
  });
});

describe('the directory', () => {
  test('keeps its filters in the address', async () => {
    await open(page, '/organisations');
    await page.getByText(/^5 organisations au/).waitFor();
    await page.getByLabel('Où').selectOption('outremer');
    await page.waitForURL(/ou=outremer/);
    await page.getByText(/^1 organisation au/).waitFor();
    await page.getByRole('rowheader', { name: 'CAUE de La Réunion' }).waitFor();
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await page.getByLabel('Nom, actuel ou ancien').fill('manche');
    await page.waitForURL(/nom=manche/);
    await page.getByText(/^1 organisation au/).waitFor();
    await page.reload();
    expect(await page.getByLabel('Nom, actuel ou ancien').inputValue()).toBe('manche');
    await open(page, '/organisations?reseau=POSSIBLE_MEMBER&asOf=2018-06-15');
    await page.getByText(/^1 organisation au 15 juin 2018/).waitFor();
    await open(page, '/organisations?departement=59');
    await page.getByRole('rowheader', { name: 'CAUE du Nord' }).waitFor();
  });

  test('comes down as CSV, demonstration data marked', async () => {
    await open(page, '/organisations?demonstration=1');
    const { name, rows } = await csv('Télécharger en CSV');
    expect(name).toMatch(/^organisations-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.endsWith(';démonstration')).length).toBeGreaterThan(90);
    expect(rows.find((row) => row.startsWith('caue-974;'))).not.toContain('démonstration');
  });
});

test('an organization shows where it stands on the day and on what evidence', async () => {
  await open(page, '/organisations/caue-974?asOf=2018-06-01');
  await page.getByText('Peut-être membre', { exact: true }).waitFor();
  const evidence = page.getByRole('region', { name: /^Tableau.*Appartenance/ });
  await evidence.locator('summary').first().click();
  await evidence.getByText(/about\.s-pass\.org, /).waitFor();
  await open(page, '/organisations/caue-974?asOf=2017-12-31');
  await page.getByText('Pas membre', { exact: true }).waitFor();
  await open(page, '/organisations/demonstration-03');
  await page.getByText('démonstration', { exact: true }).first().waitFor();
  await page.getByRole('img', { name: /^Fonctions/ }).waitFor();
  const signed = page.getByRole('region', { name: 'Accords signés' });
  await signed.getByRole('link', { name: 'Convention de démonstration' }).waitFor();
});

test('the history keeps both sources that disagree, and filters by kind in the address', async () => {
  await open(page, '/reseau/histoire');
  expect(await page.getByText('Deux sources ne disent pas la même chose').count()).toBe(2);
  await page.getByRole('heading', { level: 2, name: '2013' }).waitFor();
  await page.getByRole('link', { name: 'fin 2013\u00a0: 14 membres' }).waitFor();
  await page.locator('main select').first().selectOption('WITHDRAWAL');
  await page.waitForURL(/nature=WITHDRAWAL/);
  await page.getByText('1 fait daté').waitFor();
  await page.getByRole('link', { name: /^6 retraits/ }).click();
  await page.waitForURL(/accords\/protocole-2013/);
});

test('in English the server speaks English too', async () => {
  await open(page, '/reseau?asOf=2016-12-31');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'The network through time' }).waitFor();
  await page.getByText(/At least one entry is undocumented/).waitFor();
});
