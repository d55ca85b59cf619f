import { expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, sessionOf, withSession } from './people.js';

let page: Page;
let browser: Browser;
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  async (by) => withSession(by, await sessionOf(COORDINATOR)),
);

const NAME = `regions-${Date.now().toString(36)}`;
const DOCUMENT =
  'query ($day: LocalDate) { territories(asOf: $day, filter: { kinds: [REGION] }) { nodes { code name } } }';

/** The control of a field, or of its place in a list of rows. */
const field = (label: string, place = '') =>
  page.getByLabel(new RegExp(`^\\s*${label}\\s*(\\(facultatif\\))?\\s*${place}\\s*$`)).first();

async function written(): Promise<void> {
  await open(page, '/rapports/nouveau');
  await field('Nom dans l’adresse').fill(NAME);
  for (const [label, text] of [
    ['Titre en français', 'Les régions'],
    ['Titre en anglais', 'The regions'],
    ['Description en français', 'Une ligne par région.'],
    ['Description en anglais', 'A row for each region.'],
  ] as const)
    await field(label).fill(text);
  await page.getByRole('textbox', { name: 'Requête GraphQL' }).fill('{ territorys { x } }');
  // What does not fit is told while it is typed, with what was meant.
  await page.getByRole('listitem').filter({ hasText: 'Did you mean' }).first().waitFor();
  await page.getByRole('textbox', { name: 'Requête GraphQL' }).fill(DOCUMENT);
  await page.getByText('la requête\u00a0: $day').waitFor();
  await field('Une ligne par').selectOption('territories.nodes');
  for (const [place, name, path] of [
    ['1', 'code', 'code'],
    ['2', 'region', 'name'],
  ] as const) {
    await page.getByRole('button', { name: 'Ajouter une colonne' }).click();
    await field('Nom pour les programmes', place).fill(name);
    await field('Valeur', place).selectOption(path);
    await page
      .getByRole('group', { name: 'Colonnes' })
      .getByLabel(/^Intitulé en français/)
      .nth(Number(place) - 1)
      .fill(name);
    await page
      .getByRole('group', { name: 'Colonnes' })
      .getByLabel(/^Intitulé en anglais/)
      .nth(Number(place) - 1)
      .fill(name);
  }
  await page.getByRole('group', { name: 'Ce qui distingue' }).getByLabel('code', { exact: true }).check();
  await page.getByRole('button', { name: 'Ajouter un paramètre' }).click();
  const parameters = page.getByRole('group', { name: 'Paramètres' });
  await parameters.getByLabel(/^Variable/).fill('day');
  await parameters.getByLabel(/^Intitulé en français/).fill('Jour');
  await parameters.getByLabel(/^Intitulé en anglais/).fill('Day');
  await page.getByText('Tout correspond au schéma').waitFor();
}

test('a report is written, looked at, published, and opened from an address for a spreadsheet', async () => {
  await written();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Créer le brouillon' }).click();
  await page.waitForURL(new RegExp(`/rapports/${NAME}/modifier`));
  await page.getByText('18 premières lignes sur 18').waitFor();
  await page.getByText('Ce sera la première version').waitFor();
  await page.getByRole('button', { name: 'Publier ce brouillon' }).click();
  await page.getByRole('button', { name: 'Publier ce brouillon' }).click();
  await page.getByText('La version 1 est publiée').waitFor();

  // Written anew, what changes for those who use it is told before it is published.
  await field('Nom pour les programmes', '2').fill('regionName');
  await page.getByText('Tout correspond au schéma').waitFor();
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.getByText('Par rapport à la version 1').waitFor();
  await page.getByRole('definition').filter({ hasText: 'regionName' }).first().waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await open(page, `/rapports/${NAME}`);
  await page.getByLabel(/^À quoi sert-elle/).fill('Classeur du budget');
  await page.getByRole('button', { name: 'Créer l’adresse' }).click();
  await page.getByRole('heading', { name: 'Adresse « Classeur du budget »' }).waitFor();
  const address = (await page.locator('code').filter({ hasText: 'key=' }).first().textContent())!;
  expect(await faultsEverywhere(page)).toEqual([]);
  const nobody = await (await context(browser)).newPage();
  const read = async (): Promise<number> =>
    (await nobody.request.get(baseUrl + new URL(address).pathname + new URL(address).search)).status();
  expect(await read()).toBe(200);
  await open(page, '/compte/jetons');
  await page.getByRole('button', { name: /^Retirer Classeur du budget/ }).click();
  await page.getByRole('button', { name: /^Retirer l’adresse/ }).click();
  await page.getByText(/retirée le/).waitFor();
  expect(await read()).toBe(401);
  await nobody.context().close();
});

test('a report of the product is copied, and others are not let in', async () => {
  await open(page, '/rapports/withdrawals-by-year');
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByRole('link', { name: 'Copier ce tableau' }).click();
  await page.getByRole('textbox', { name: 'Requête GraphQL' }).waitFor();
  expect(await field('Titre en français').inputValue()).toBe('Retraits par année et par raison');
  const nobody = await (await context(browser)).newPage();
  await open(nobody, '/rapports/nouveau');
  expect(nobody.url()).toContain('/connexion');
  await nobody.context().close();
});
