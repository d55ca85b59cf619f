import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MANAGER, sessionOf, withSession } from './people.js';

let page: Page;
let manager: string;

beforeAll(async () => {
  manager = await sessionOf(MANAGER);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  (by: Browser) => withSession(by, manager),
);
const dialog = (): Locator => page.getByRole('dialog').first();
const choose = (text: string): Promise<void> =>
  page.getByLabel('Choisir un tableau (CSV)').setInputFiles({
    name: 'fiches.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'),
  });

test('a table becomes drafts once it was checked; mended and sent again, nothing is made twice', async () => {
  await open(page, '/ressources/importer');
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le modèle' }).click(),
  ]);
  const [head = '', example = ''] = (await readFile(await template.path(), 'utf8')).replace('\ufeff', '').split('\r\n');
  expect(head.split(';')).toHaveLength(29);
  await page.getByText('Les 29 colonnes').click();
  await page.getByLabel('Organisation').or(page.getByLabel('Tenu par')).first().waitFor();

  const other = (reference: string, title: string, theme: string): string =>
    `${reference};;fiche;;${title};;;;;;${theme}${';'.repeat(11)}etalab-2.0;;;`;
  const table = (theme: string): string =>
    [head, example, other('F-002', 'La passerelle des tanneurs', theme), ''].join('\r\n');
  await choose(table('passerelles'));
  await page.getByText('Le tableau n’a pas encore été vérifié.').waitFor();
  await page.getByRole('button', { name: 'Vérifier le tableau' }).click();
  await page.getByText(/1 ligne peut être importée · 1 ligne à corriger/).waitFor();
  await page.getByText(/Le thème «\spasserelles\s» n’est pas dans le vocabulaire/).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await page.getByText(/1 brouillon créé · 1 ligne à corriger/).waitFor();

  await choose(table('eau'));
  await page.getByRole('button', { name: 'Vérifier le tableau' }).click();
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await page.getByText(/1 brouillon créé · 1 contenu déjà là, inchangé/).waitFor();
  await page.getByRole('link', { name: 'La passerelle des tanneurs' }).click();
  await page.getByLabel('Titre', { exact: false }).first().waitFor();
});

test('several items are changed at once by keyboard, each with a result of its own', async () => {
  await open(page, '/ressources/gerer?etat=DRAFT');
  for (const title of ['La halle de Sains', 'La passerelle des tanneurs'])
    await page.getByRole('checkbox', { name: `Choisir ${title}` }).press('Space');
  await page.getByText('2 contenus choisis.').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thèmes', exact: true }).press('Enter');
  const search = dialog().getByRole('group', { name: 'Thèmes à ajouter' }).getByRole('combobox');
  await search.fill('Patrimoine');
  await page.getByRole('option', { name: 'Patrimoine' }).waitFor();
  await search.press('ArrowDown');
  await search.press('Enter');
  await dialog().getByRole('button', { name: 'Changer les thèmes' }).press('Enter');
  await page.getByText('2 contenus modifiés').waitFor();
  await page
    .getByRole('cell', { name: /Patrimoine/, includeHidden: true })
    .first()
    .waitFor({ state: 'attached' });
});

test('the point of an item is picked on a map by the arrow keys, and by a click', async () => {
  await open(page, '/ressources/gerer?etat=DRAFT&mots=halle');
  await page.getByRole('link', { name: 'La halle de Sains' }).click();
  await page.getByRole('button', { name: /^Compléter les informations/ }).click();
  const latitude = dialog().getByLabel('Latitude');
  await latitude.waitFor();
  const before = await latitude.inputValue();
  await dialog().getByRole('button', { name: 'Choisir le point sur une carte' }).press('Enter');
  const map = dialog().getByRole('application', { name: 'Choisir le point sur la carte' });
  await map.focus();
  await map.press('ArrowUp');
  const moved = await latitude.inputValue();
  expect(Number(moved.replace(',', '.'))).toBeGreaterThan(Number(before.replace(',', '.')));
  expect(await faultsEverywhere(page)).toEqual([]);
  await map.click({ position: { x: 60, y: 60 } });
  await dialog()
    .getByText(/^Point choisi\s: latitude/)
    .waitFor();
  expect(await latitude.inputValue()).not.toBe(moved);
  await dialog().getByRole('button', { name: 'Enregistrer les informations' }).click();
  await dialog().waitFor({ state: 'detached' });
});

test('how a translation stands is said, and what is to be translated is found', async () => {
  await open(page, '/ressources/gerer?etat=DRAFT&traduction=a-faire');
  await page.getByRole('link', { name: 'La passerelle des tanneurs' }).click();
  await page.getByRole('link', { name: 'Anglais' }).click();
  await page.getByText(/Où en est cette traduction\s: à traduire/).waitFor();
  await page.getByRole('button', { name: /^Marquer «\sen cours\s»/ }).press('Enter');
  await page.getByText(/Où en est cette traduction\s: en cours/).waitFor();
  await open(page, '/ressources/gerer?etat=DRAFT&traduction=en-cours');
  await page.getByRole('link', { name: 'La passerelle des tanneurs' }).waitFor();
  await open(page, '/ressources/gerer?etat=DRAFT&traduction=absente');
  await page.getByRole('checkbox', { name: 'Choisir La halle de Sains' }).waitFor();
  expect(await page.getByRole('link', { name: 'La passerelle des tanneurs' }).count()).toBe(0);
});
