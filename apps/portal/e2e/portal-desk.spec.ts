import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { choose, COORDINATOR, sessionOf, withSession } from './people.js';

let page: Page;
let coordinator: string;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  (by: Browser) => withSession(by, coordinator),
);

/** What stands in a part of the page comes to be this, line by line. */
async function becomes(region: string, wanted: readonly (string | undefined)[]): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (JSON.stringify((await namesIn(region)).slice(0, wanted.length)) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(50);
  }
  expect(await namesIn(region)).toEqual(wanted);
}
const namesIn = async (region: string): Promise<(string | undefined)[]> =>
  (await page.getByRole('region', { name: region }).getByRole('listitem').allInnerTexts()).map(
    (line) => line.split('\n')[0],
  );

test('a portal is written on its desk: its colour, its picture, its sections and what stands in them, in order', async () => {
  await open(page, '/portails/demonstration-eau');
  await page.getByRole('link', { name: 'Gérer ce portail' }).click();
  await page.getByRole('heading', { name: 'Ce que le portail dit de lui' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: /^Corriger/ }).click();
  const sheet = page.getByRole('dialog').first();
  const colour = sheet.getByRole('group', { name: 'Couleur sur papier clair' }).getByLabel(/^Code de la couleur/);
  await colour.fill('#F08A6A');
  await sheet.getByText('Contraste 2,3 sur ce papier : il en faut 4,5.').waitFor();
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await sheet
    .getByRole('alert')
    .getByText(/prenez-en une plus foncée/)
    .waitFor();
  await colour.fill('#2A5B86');
  await sheet.getByRole('textbox', { name: 'Adresse' }).fill('demonstration-de-l-eau');
  await sheet.getByRole('combobox', { name: 'Chercher un territoire' }).fill('Douai');
  await choose(page.getByRole('option', { name: /^Douai \(59178/ }));
  await sheet
    .getByRole('button', { name: /^Choisir une (autre )?image/ })
    .first()
    .click();
  const library = page.getByRole('dialog', { name: 'Choisir une image' });
  await library.getByText('Envoyer des fichiers').waitFor();
  const drawn = library.getByRole('button', { name: /La rivière/ });
  await drawn.waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await drawn.click();
  await library.waitFor({ state: 'detached' });
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await sheet.waitFor({ state: 'detached' });
  // The address that it had leads to the one that it has.
  await page.waitForURL(/demonstration-de-l-eau\/gerer/);

  await page.getByRole('button', { name: 'Ajouter une rubrique' }).click();
  await page.getByLabel('Nom en français').fill('À la une');
  await page.getByRole('button', { name: 'Enregistrer la rubrique' }).click();
  await page.getByRole('button', { name: 'Monter À la une' }).press('Enter');
  await becomes('Rubriques', ['Réalisations', 'Ressources', 'Carnets', 'À la une', 'Séries photographiques']);

  const contents = 'Contenus, dans leur ordre';
  const [first, second] = await namesIn(contents);
  await page
    .getByRole('region', { name: contents })
    .getByRole('button', { name: /^Descendre/ })
    .first()
    .press('Enter');
  await page.getByText(`${first} : place 2 sur`).first().waitFor({ state: 'attached' });
  await becomes(contents, [second, first]);

  await open(page, '/portails/demonstration-eau');
  await page.waitForURL(/demonstration-de-l-eau$/);
  await page.getByRole('img', { name: /une rivière en méandre/ }).waitFor();
  await page.getByRole('link', { name: 'Douai (59178)' }).waitFor();
  // Its readers find the sections and what stands in them as they were arranged.
  const titles = page.getByRole('region', { name: 'Réalisations' }).getByRole('heading', { level: 3 });
  await titles.first().waitFor();
  expect((await titles.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
});
