import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { focused, tabToWords } from './keyboard.js';
import { choose, COORDINATOR, MANAGER, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let manager: string;

beforeAll(async () => {
  manager = await sessionOf(MANAGER);
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by) => withSession(by, manager),
);

test('complete teams are counted as the list has them, on a day in the past too', async () => {
  await open(page, '/formations/couverture?demonstration=1&asOf=2024-06-30');
  const counted = await page.getByTestId('complete-teams').textContent();
  await page.getByRole('combobox', { name: 'Équipe' }).selectOption({ label: 'formée en entier' });
  await page.getByText(`${parseInt(counted!, 10)} équipes le 30 juin 2024`).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('nothing is made up of a day of which nothing is known', async () => {
  await open(page, '/formations/couverture?asOf=1950-01-01');
  await page.getByText('Rien n’est compté à cette date').waitFor();
  await page.getByText('À cette date, aucune source n’annonce de chiffre.').waitFor();
});

test('on a telephone, in English, whoever thinks better of it enrols nobody', async () => {
  await open(page, '/accessibilite');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Français' }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/formations/equipe');
  const enrol = page.getByRole('button', { name: /^Enrol the (person|\d+ people) to train/ });
  await enrol.first().click();
  await page.getByRole('button', { name: /^Enrol the team/ }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await enrol.first().waitFor();
  expect(await focused(page)).toMatch(/^Enrol the/);
});

test('whoever manages an organization sees who is trained, and enrols the others in two clicks, by keyboard too', async () => {
  await open(page, '/formations/equipe');
  await page.getByRole('heading', { level: 1, name: 'Formation de l’équipe' }).waitFor();
  await page.getByRole('cell', { name: 'À former' }).first().waitFor();
  await tabToWords(page, /^Inscrire (la personne|les \d+ personnes) à former/);
  await page.keyboard.press('Enter');
  // The focus is on what does it.
  await page.getByRole('button', { name: /^Inscrire l’équipe/ }).waitFor();
  await page.keyboard.press('Enter');
  const results = page.getByRole('status').filter({ hasText: 'Résultat' });
  await results
    .getByText(/\s: (inscription acceptée|sur liste d’attente)/)
    .first()
    .waitFor();
  expect(await focused(page)).toContain('Résultat');
  expect(await faultsEverywhere(page)).toEqual([]);
  const session = page.getByTestId('open-session').filter({ has: results });
  const address = (await session.getByRole('link').first().getAttribute('href'))!;
  // Nobody is offered to be enrolled twice.
  await open(page, '/formations/equipe');
  await page
    .getByTestId('open-session')
    .filter({ has: page.locator(`a[href="${address}"]`) })
    .getByText('Toutes les personnes à former y sont inscrites.')
    .waitFor();
});

test('the coordination records by what teams are counted, and corrects it', async () => {
  const desk = await (await withSession(browser, await sessionOf(COORDINATOR))).newPage();
  const dialog = desk.getByRole('dialog');
  await open(desk, '/formations/couverture?demonstration=1');
  await desk.getByRole('button', { name: 'Règle', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Enregistrer une règle' }).click();
  await dialog.getByLabel('Règle', { exact: true }).fill('Dix ans de validité');
  await dialog.getByLabel('Premier jour').fill('01/01/2041');
  await dialog.getByRole('combobox', { name: 'Chercher une formation' }).fill('portail');
  await choose(desk.getByRole('option', { name: /portail.*version 1/ }));
  await dialog.getByLabel('Part des heures').fill('80');
  await dialog.getByLabel('Validité en mois').fill('120');
  await dialog.getByRole('button', { name: 'Retirer Autre fonction' }).click();
  expect(await faultsEverywhere(desk)).toEqual([]);
  await dialog.getByRole('button', { name: 'Enregistrer la règle' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer sans source' }).click();
  const row = desk.getByRole('row', { name: /Dix ans de validité/ });
  await row.getByText('depuis le 1er janvier 2041').waitFor();
  await row.getByText('(version 1)').waitFor();
  await row.getByRole('button', { name: /^Corriger/ }).click();
  await dialog.getByLabel('Validité en mois').fill('');
  await dialog.getByRole('button', { name: 'Enregistrer la règle' }).click();
  await row.getByText('sans limite de durée').waitFor();
  await desk.context().close();
});
