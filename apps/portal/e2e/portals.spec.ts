import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MANAGER, signIn } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

const total = async (): Promise<number> => {
  const words = page.getByRole('status').filter({ hasText: /^\d+ contenus?$/ });
  await words.waitFor();
  return parseInt((await words.textContent())!, 10);
};

test('a portal in its own colour shows what it has, and leads to an item and back', async () => {
  await open(page, '/portails?demonstration=1');
  await page.getByRole('link', { name: /^Construire en bois/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Construire en bois/ }).waitFor();
  expect(await total()).toBeGreaterThan(10);
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: /^Fiches/ }).click();
  await page.waitForURL(/genre=ENTRY/);
  // The address comes before what follows from it is drawn.
  await page.locator('a[href="/portails/demonstration-bois.atom?genre=ENTRY&locale=fr"]').waitFor();
  await page.locator('a[href^="/reports/items.csv?kinds=ENTRY&portal=demonstration-bois&"]').waitFor();
  await page.getByRole('link', { name: 'Galerie' }).click();
  await page.waitForURL(/genre=ENTRY.*vue=galerie/);
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByText('Maître d’ouvrage').waitFor();
  await page.getByRole('link', { name: 'Construire en bois (démonstration)' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.goBack();
  await page.waitForURL(/vue=galerie/);
});

test('a search is narrowed by what is found, and list, gallery and map say the same', async () => {
  await open(page, '/ressources?demonstration=1&mots=école');
  const all = await total();
  // The best match comes first: it has the word in its title.
  expect(await page.getByRole('rowheader').first().textContent()).toMatch(/école/i);
  await page
    .getByRole('region', { name: 'Département' })
    .getByRole('button', { name: /^La Réunion/ })
    .click();
  await page.waitForURL(/departement=974/);
  await page.waitForFunction((before) => !document.body.innerText.includes(`${before} contenus`), all);
  const narrowed = await total();
  expect(narrowed).toBeLessThan(all);
  await page.getByRole('link', { name: 'Carte', exact: true }).last().click();
  await page.waitForURL(/vue=carte/);
  await page.getByText(new RegExp(`^${narrowed} contenus? situés?`)).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sans ce filtre : La Réunion' }).click();
  await page.waitForFunction((before) => document.body.innerText.includes(`${before} contenus`), all);
});

test('what lies together on the map opens a circle in which map and list show the same; overseas insets are named', async () => {
  await open(page, '/ressources?demonstration=1&vue=carte');
  const all = await total();
  await page.getByRole('main').getByText('La Réunion', { exact: true }).last().waitFor();
  const groups = page.getByRole('figure').getByRole('link', { name: /^\d+ contenus$/ });
  await groups.first().press('Enter');
  await page.waitForURL(/autour=/);
  await page.getByRole('group', { name: 'Où se trouvent ces contenus, alentour' }).waitFor();
  await page.getByRole('button', { name: /^Chercher partout\. À moins de \d+\skm/ }).waitFor();
  await page.waitForFunction((before) => !document.body.innerText.includes(`${before} contenus`), all);
  expect(await total()).toBeLessThan(all);
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('what is near is found from where the reader says to be', async () => {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: -20.8789, longitude: 55.4481 });
  await open(page, '/ressources?demonstration=1');
  const all = await total();
  await page.getByRole('button', { name: 'Près de moi' }).click();
  await page.waitForURL((url) => url.searchParams.get('autour') === '-20.88,55.45');
  await page.waitForFunction((before) => !document.body.innerText.includes(`${before} contenus`), all);
  expect(await total()).toBeLessThan(all);
  await page.getByRole('button', { name: /^Chercher partout/ }).click();
  await page.waitForFunction((before) => document.body.innerText.includes(`${before} contenus`), all);
});

test('around a commune, its page tells how much there is; the list names it, with distances, and the map shows its surroundings alone', async () => {
  await open(page, '/territoires/commune/97411?demonstration=1');
  const around = page.getByRole('region', { name: 'Ce que le réseau a publié' });
  const count = parseInt((await around.getByText(/^\d+ contenus?$/).textContent())!, 10);
  await around.getByRole('link', { name: /^Saint-Denis et ses alentours/ }).click();
  expect(await total()).toBe(count);
  await page.getByRole('button', { name: 'Chercher partout. Autour de Saint-Denis (97411), 40 km' }).waitFor();
  const distances = page.getByRole('cell', { name: /^(?:\d+|moins de 1)\skm$/ });
  await distances.first().waitFor();
  const far = await distances.allInnerTexts();
  expect(far.length).toBe(Math.min(count, 25));
  const km = far.map((text) => (text.startsWith('moins') ? 0 : parseInt(text, 10)));
  expect(km).toEqual(km.toSorted((a, b) => a - b));
  await page.getByRole('link', { name: 'Carte', exact: true }).last().click();
  const map = page.getByRole('group', { name: 'Où se trouvent ces contenus, alentour' });
  await map.getByText('Saint-Denis', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  // The page of an item leads back to the search as it stood.
  await page.getByRole('rowheader').first().getByRole('link').click();
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link').click();
  await page.waitForURL(/autour=-20\.88%2C55\.45&lieu=97411.*vue=carte/);
  await open(page, '/territoires/commune/97411?demonstration=0');
  await around.getByText('Rien pour l’instant à moins de 40 km de Saint-Denis.').waitFor();
});

test('an item is cited, and leads to what was made from it; a media to what shows it, by the keyboard alone', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/ressources?demonstration=1&mots=nuancier');
  await page.getByRole('rowheader').first().getByRole('link').waitFor();
  const reused = page.getByRole('link', { name: /^Repris \d+ fois$/ });
  for (const path of await linksOf(page)) {
    await open(page, path);
    await page.getByRole('heading', { name: 'Citer' }).waitFor();
    if (await reused.isVisible()) break;
  }
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await page.getByText('Copié.').waitFor();
  const address = page.url();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(
      `^CAUE de démonstration – [^,]+, «\u00a0Les couleurs d’un bourg\u00a0», S-PASS Territoires, publié le .+, ${address}$`,
    ),
  );
  // Room is kept for its picture, which is not there yet: what stands below does not move.
  await page.route('**/files/media/**', () => undefined);
  await page.reload({ waitUntil: 'commit' });
  const picture = page.locator('article figure img').first();
  await picture.waitFor();
  expect((await picture.boundingBox())!.height).toBeGreaterThan(300);
  await page.unroute('**/files/media/**');
  const count = parseInt((await reused.textContent())!.replace(/\D/g, ''), 10);
  await reused.click();
  expect(await total()).toBe(count);
  expect(await page.getByRole('rowheader').count()).toBe(count);
  expect(await faultsEverywhere(page)).toEqual([]);

  await signIn(page, MANAGER);
  await open(page, '/mediatheque');
  await page.getByLabel('Classement').selectOption({ label: 'Les plus lourds d’abord' });
  await page.waitForURL(/tri=taille/);
  const used = page.getByRole('link', { name: /^Utilisé 6 fois/ });
  await used.focus();
  await page.keyboard.press('Enter');
  expect(await total()).toBe(6);
  expect(await faultsEverywhere(page)).toEqual([]);
});

const linksOf = (of: Page): Promise<string[]> =>
  of
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));

test('what is no portal and no item says so, and where to go', async () => {
  for (const [path, words] of [
    ['/portails/aucun', 'Ce portail n’existe pas'],
    ['/ressources/entry_00000000000000000000000000', 'Ce contenu n’existe pas'],
  ] as const) {
    await open(page, path);
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
  }
});
