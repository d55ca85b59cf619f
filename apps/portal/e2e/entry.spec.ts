import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { openedCall, publishedInitiative } from './initiative.js';
import { MANAGER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('what was written on paper is entered with the keyboard alone, and by a table', async () => {
  const { slug } = await publishedInitiative('Les feuilles du marché');
  const { path: call } = await openedCall(slug, { kind: 'IDEAS', titleFr: 'Où vous asseyez-vous ?' });
  await open(page, call);
  await page.getByRole('link', { name: 'Saisir des contributions' }).press('Enter');
  await page.getByRole('button', { name: 'Commencer un lot' }).press('Enter');
  await field('Nom du lot').fill('Feuilles du marché');
  await field('Origine').selectOption({ label: 'Sur papier' });
  await field('Jour').fill('01/10/2026');
  await field('Accord des personnes').fill('Dit à chacune, et écrit sur la feuille.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Commencer ce lot' }).press('Enter');
  const one = page.getByRole('region', { name: 'Une contribution', exact: true });
  await one.getByLabel('Numéro de feuille').fill('007');
  await one.getByLabel('Mains levées').fill('12');
  await one.getByLabel('Titre').fill('Un banc devant la mairie');
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('Rien ne se saisit sans l’accord').first().waitFor();
  await one.getByRole('checkbox', { name: 'La personne accepte' }).press('Space');
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('1 contribution enregistrée').waitFor();
  expect(await one.getByLabel('Numéro de feuille').inputValue()).toBe('008');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('quick-entry-sheet');
  await one.getByLabel('Titre').fill('Un autre');
  // Each person agrees for themselves.
  await one.getByRole('checkbox', { name: 'La personne accepte', checked: false }).press('Space');
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('2 contributions enregistrées').waitFor();
  const tabled = page.getByRole('region', { name: 'Un tableau' });
  await tabled.getByRole('checkbox', { name: 'Toutes les personnes acceptent' }).press('Space');
  const table = 'Feuille;Titre;Mains levées\r\n7;Déjà là;\r\n9;Une fontaine;3\r\n10;;';
  await tabled
    .getByLabel('Choisir le fichier')
    .setInputFiles({ name: 'marche.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await tabled.getByRole('button', { name: 'Vérifier sans rien saisir' }).press('Enter');
  await tabled.getByText('1 ligne juste, pas encore saisie').waitFor();
  await tabled
    .getByText('Cette cellule', { exact: false })
    .or(tabled.getByText('Titre', { exact: true }))
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await tabled.getByRole('button', { name: 'Saisir la ligne juste' }).press('Enter');
  await tabled.getByText('1 contribution saisie').waitFor();
  const fountain = await tabled.getByRole('link', { name: 'Une fontaine' }).getAttribute('href');
  const kept = page.getByRole('region', { name: 'Contributions saisies', exact: true });
  await kept.getByRole('row', { name: /Une fontaine/ }).waitFor();
  await kept.getByRole('button', { name: 'Retirer Un autre' }).press('Enter');
  await field('Raison du retrait').fill('À sa demande.');
  await sheet().getByRole('button', { name: 'Retirer', exact: true }).press('Enter');
  await kept.getByRole('row', { name: /Un autre/ }).waitFor({ state: 'detached' });
  await kept.getByRole('link', { name: 'Un banc devant la mairie' }).press('Enter');
  await page.getByText(/Anonyme, sur papier · écrit sur papier le 1er octobre 2026/).waitFor();
  await page.getByText('12 mains levées sur place').waitFor();
  const how = page.getByRole('region', { name: 'Comment elle a été saisie' });
  await how.getByText('007').waitFor();
  const { pathname: brought } = new URL(page.url());
  // Each link leads on: to the batch that it came with, from there to sheets and back to the call, and from the table to what was entered.
  await how.getByRole('link', { name: 'Feuilles du marché' }).press('Enter');
  await kept.getByRole('row', { name: /Une fontaine/ }).waitFor();
  await page.getByRole('link', { name: 'Feuilles à imprimer' }).press('Enter');
  await page.getByText('Feuille nº 1', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Où vous asseyez-vous ?' }).press('Enter');
  await page.getByRole('link', { name: 'Saisir des contributions' }).waitFor();
  await open(page, fountain!);
  await page.locator('h1', { hasText: 'Une fontaine' }).waitFor();
  const strangers = await page.context().browser()!.newContext();
  const stranger = await strangers.newPage();
  await open(stranger, brought);
  await stranger.getByText('12 mains levées sur place').waitFor();
  expect(await stranger.getByRole('region', { name: 'Comment elle a été saisie' }).count()).toBe(0);
  await strangers.close();
  await open(page, `${call}/feuilles?nombre=2&de=11&retour=Mairie`);
  await page.getByText('Feuille nº 11').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
