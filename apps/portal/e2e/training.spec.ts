import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, sessionOf, withSession } from './people.js';

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

test('a course is written, published and given in a session, which everybody sees once it is announced', async () => {
  await open(page, '/formations/cours');
  await page.getByRole('button', { name: 'Créer une formation' }).click();
  await dialog().getByLabel('Proposée par').fill('CAUE du Nord');
  await page
    .getByRole('option', { name: /CAUE du Nord/ })
    .first()
    .click();
  const texts = ['Objectifs', 'Programme', 'Public', 'Méthodes', 'Évaluation', 'Accessibilité', 'Délai d’accès'];
  await dialog().getByLabel('Intitulé').fill('Lire un paysage');
  for (const label of texts) await dialog().getByLabel(label, { exact: true }).fill(`${label} de la formation`);
  await dialog().getByLabel('Durée en heures').fill('3,5');
  await dialog().getByRole('button', { name: 'Créer la formation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lire un paysage' }).waitFor();
  await page.getByText('Cette formation n’est pas encore publiée').waitFor();
  await page.getByText('3,5 h').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Publier la version' }).click();
  await dialog().getByRole('button', { name: 'Publier la version' }).click();
  await dialog()
    .getByRole('button', { name: /Publier|Confirmer/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Planifier une session' }).click();
  await dialog().getByLabel(/^Jour/).first().fill('01/05/2031');
  await dialog()
    .getByLabel(/^Moitié du jour/)
    .selectOption('MORNING');
  await dialog().getByLabel(/^Lieu/).fill('Lille');
  await dialog().getByRole('button', { name: 'Planifier la session' }).click();
  await dialog()
    .getByText(/est férié \(Fête du travail\)/)
    .first()
    .waitFor();
  await dialog().getByLabel(/^Jour/).first().fill('02/05/2031');
  await dialog().getByRole('button', { name: 'Planifier la session' }).click();
  await page.waitForURL('**/formations/sessions/*');
  await page.getByText('En préparation', { exact: true }).waitFor();
  const address = new URL(page.url()).pathname;

  const visitor = await (await context(browser)).newPage();
  await open(visitor, address);
  await visitor.getByRole('heading', { name: 'Cette session n’existe pas' }).waitFor();
  await page.getByRole('button', { name: 'Ouvrir les inscriptions' }).click();
  await dialog().getByRole('button', { name: 'Ouvrir les inscriptions' }).click();
  await page.getByText('Inscriptions ouvertes').waitFor();
  await open(visitor, address);
  await visitor.getByText('09:00 – 12:30').waitFor();
  expect(await visitor.getByRole('button', { name: 'Modifier la session' }).count()).toBe(0);
  await visitor.context().close();
});
