import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, MEMBER, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let coordinator: string;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by) => withSession(by, coordinator),
);

const dialog = () => page.getByRole('dialog');

test('an evidence is linked to the indicator that it proves', async () => {
  await open(page, '/formations/qualite/demonstration-35');
  const row = page.getByRole('row', { name: /^2\. Publier/ });
  await row.getByRole('button', { name: 'Ajouter une preuve' }).click();
  await dialog().getByRole('button', { name: 'Retirer Indicateur 2' }).waitFor();
  await dialog().getByLabel('Intitulé').fill('Résultats publiés en 2026');
  await dialog().getByLabel('À partir du').fill('01/01/2026');
  await dialog()
    .getByRole('combobox', { name: /^Enregistrement/ })
    .selectOption({ index: 1 });
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await row.getByText('Résultats publiés en 2026').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a line of a yearly return opens the people that it counts', async () => {
  await open(page, '/formations/bilan');
  await page
    .getByRole('row', { name: /Ille-et-Vilaine/ })
    .first()
    .getByRole('link')
    .first()
    .click();
  await page
    .getByRole('link', { name: /: voir les personnes ou les sessions$/ })
    .first()
    .click();
  await page.waitForURL('**/lignes/*');
  await page
    .getByRole('cell', { name: /CAUE de démonstration/ })
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a need is answered by a session', async () => {
  await open(page, '/formations/besoins?demonstration=1');
  const row = page.getByRole('row', { name: /Haut-Rhin/ }).filter({ hasText: 'À traiter' });
  await row.getByRole('button', { name: 'Actions' }).click();
  await row.getByRole('menuitem', { name: /^Relier à une session/ }).click();
  await dialog().getByRole('combobox', { name: 'Session' }).selectOption({ index: 1 });
  await dialog().getByRole('button', { name: 'Relier', exact: true }).click();
  await page
    .getByRole('row', { name: /Haut-Rhin/ })
    .getByRole('link', { name: 'Voir la session' })
    .waitFor();
});

test('who took part says what a session was worth, once', async () => {
  const own = await (await withSession(browser, await sessionOf(MEMBER))).newPage();
  await open(own, '/formations/mes-formations');
  await own.getByRole('link', { name: /^À la fin de la session/ }).click();
  const questions = own.locator('main fieldset');
  await questions.first().waitFor();
  for (const question of await questions.all()) await question.getByRole('radio').nth(1).check();
  expect(await faultsEverywhere(own)).toEqual([]);
  await own.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  // Away before that, and nothing was sent.
  await own.getByRole('button', { name: 'Envoyer mes réponses' }).waitFor({ state: 'detached' });
  await own.getByRole('link', { name: 'Mes formations' }).last().click();
  await own.getByRole('link', { name: /^Avant la session/ }).waitFor();
  await own.getByRole('link', { name: /^À la fin de la session/ }).waitFor({ state: 'detached' });
  await own.context().close();
});
