import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { contributed, openedCall, publishedInitiative } from './initiative.js';
import { MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('what was said is summed up, on a phone: what a statement rests on, and what none takes up, stays to be read', async () => {
  const { path, slug } = await publishedInitiative('La charte des bancs');
  const { id: callId } = await openedCall(slug, { kind: 'IDEAS', titleFr: 'Combien de bancs ?' });
  await contributed(callId, { title: 'C’est loin' }, MEMBER);
  await contributed(callId, { title: 'Lesquels ?' }, MEMBER);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, path);
  await page.getByRole('button', { name: 'Écrire une synthèse' }).press('Enter');
  await field('Titre').fill('Ce que dit le bourg');
  await sheet().getByRole('button', { name: 'Commencer la synthèse' }).press('Enter');
  await page.getByText('0 sur 2 contributions rangées').waitFor();
  await page.getByRole('button', { name: 'Ajouter un énoncé' }).press('Enter');
  await field('Ce que l’on dit').fill(
    'Cent mètres, c’est trop loin pour qui marche avec une canne, ou avec un enfant.',
  );
  await sheet().getByRole('button', { name: 'Ajouter l’énoncé' }).press('Enter');
  // What is behind it shows the statement a moment before, and takes no key yet.
  await sheet().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Choisir ses contributions/ }).press('Enter');
  await page.getByRole('checkbox', { name: /C’est loin/ }).press('Space');
  await page.getByText('1 contribution cochée').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ajouter à l’énoncé' }).press('Enter');
  await page.getByText('1 sur 2 contributions rangées').waitFor();
  await page.getByRole('checkbox', { name: /C’est loin/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publier la version 1' }).press('Enter');
  await sheet().getByText('1 contribution n’est citée nulle part', { exact: false }).waitFor();
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await sheet().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Lire la version publiée' }).press('Enter');
  // The page before says so too.
  await page.locator('summary', { hasText: '1 contribution le dit' }).click();
  await page.getByRole('link', { name: 'C’est loin' }).waitFor();
  await page.locator('summary', { hasText: '1 contribution publiée n’est citée par aucun énoncé.' }).click();
  await page.getByRole('link', { name: 'Lesquels' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
