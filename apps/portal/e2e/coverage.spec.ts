import { beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
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

test('whoever manages an organization sees who is trained, and enrols the others in two clicks', async () => {
  await open(page, '/formations/equipe');
  await page.getByRole('heading', { level: 1, name: 'Formation de l’équipe' }).waitFor();
  await page.getByRole('cell', { name: 'À former' }).first().waitFor();
  await page
    .getByRole('button', { name: /^Inscrire (la personne|les \d+ personnes) à former/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Inscrire l’équipe/ }).click();
  await page
    .getByText(/ : (inscription acceptée|sur liste d’attente)/)
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
