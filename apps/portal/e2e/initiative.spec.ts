import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, choose, MANAGER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('an initiative is prepared, published and closed with the keyboard alone; others see it from its publication on', async () => {
  await open(page, '/demarches');
  await page.getByRole('button', { name: 'Préparer une démarche' }).press('Enter');
  await field('Titre, en français').fill('Les bancs du bourg');
  await field('Nom dans l’adresse').fill('Les Bancs');
  await field('Règles, en français').fill('Le conseil municipal décide.');
  await sheet().getByRole('button', { name: 'Ajouter une étape' }).press('Enter');
  await sheet().getByLabel('Étape', { exact: false }).first().fill('S’asseoir');
  await sheet().getByLabel('Premier jour').fill('01/03/2026');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await sheet()
    .getByText(/la-place-du-village/)
    .last()
    .waitFor();
  await field('Nom dans l’adresse').fill('les-bancs-du-bourg');
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Les bancs du bourg' }).waitFor();
  await page.getByText('Démarche · En préparation').waitFor();

  const strangers = await page.context().browser()!.newContext();
  const stranger = await strangers.newPage();
  const { pathname } = new URL(page.url());
  for (const day of ['', '?asOf=2026-01-15']) {
    await open(stranger, pathname + day);
    await stranger.getByRole('heading', { name: 'Démarche introuvable' }).waitFor();
  }
  await page.getByRole('button', { name: /^Publier la démarche/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByText('Démarche · Publiée').waitFor();
  // Whoever corrects it keeps its phases the ones that they are.
  const phaseIds = async (): Promise<string[]> =>
    (
      await ask<any>('query ($slug: String) { initiative(slug: $slug) { phases { id } } }', {
        slug: 'les-bancs-du-bourg',
      })
    ).initiative.phases.map(({ id }: { id: string }) => id);
  const before = await phaseIds();
  await page.getByRole('button', { name: /^Corriger|^Modifier la démarche/ }).press('Enter');
  await sheet().getByLabel('Dernier jour').fill('31/03/2026');
  await sheet().getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await page
    .getByRole('region', { name: 'Calendrier' })
    .getByText(/31 mars 2026/)
    .waitFor();
  expect(await phaseIds()).toEqual(before);
  await open(stranger, pathname);
  await stranger.getByRole('heading', { level: 1, name: 'Les bancs du bourg' }).waitFor();
  await stranger.getByRole('region', { name: 'Calendrier' }).getByText('S’asseoir').waitFor();
  // Of a day before, everybody who may see it today is told so.
  await open(stranger, `${pathname}?asOf=2026-01-15`);
  await stranger.getByRole('heading', { name: 'Pas encore publiée le 15 janvier 2026' }).waitFor();
  await stranger.getByRole('link', { name: 'Voir aujourd’hui' }).click();
  await stranger.getByRole('heading', { level: 1, name: 'Les bancs du bourg' }).waitFor();
  await strangers.close();

  await page.getByRole('button', { name: /^Clore la démarche/ }).press('Enter');
  await field('Ce qui en est résulté, en français').fill('Trois bancs ont été posés.');
  await sheet().getByRole('button', { name: 'Clore', exact: true }).press('Enter');
  await page.getByRole('region', { name: 'Ce qui en est résulté' }).getByText('Trois bancs ont été posés.').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('what happens near somebody is found by their commune, or by where they are once they agree to tell', async () => {
  const places = page.getByRole('heading', { name: /^À quoi servent nos places/ });
  await open(page, '/demarches/pres-de-chez-moi?demonstration=1');
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('35700');
  await choose(page.getByRole('option', { name: /^Rennes/ }));
  await places.waitFor();
  await page.getByRole('link', { name: 'Montrez-nous votre place' }).waitFor();
  await page.getByRole('region', { name: 'Ce qu’on en dit' }).getByText('3 contributions').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await open(page, '/demarches/pres-de-chez-moi?demonstration=1');
  await page.getByRole('button', { name: 'Me situer' }).click();
  await page.getByText('Votre position n’a pas été communiquée').waitFor();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ longitude: -0.5805, latitude: 44.8404 });
  await page.getByRole('button', { name: 'Me situer' }).click();
  await page.getByRole('link', { name: 'Bordeaux', exact: true }).waitFor();
  await places.waitFor();

  // The list of all of them says as much of what is open.
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/demarches?demonstration=1');
  await page
    .getByRole('listitem')
    .filter({ hasText: /Budget participatif · jusqu’au/ })
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await open(page, '/demarches/pres-de-chez-moi?lieu=aucun');
  await page.getByRole('heading', { name: 'Territoire inconnu' }).waitFor();
});
