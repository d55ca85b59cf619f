import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
let member: string;

beforeAll(async () => {
  member = await sessionOf(MEMBER);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  (by: Browser) => withSession(by, member),
);

/** What an account of the demonstration makes is invented too: it is in lists without asking, on whatever page is opened first. */
async function inItsList(made: Page): Promise<void> {
  const other = await made.context().newPage();
  const asked: string[] = [];
  other.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  const lists = () => asked.filter((one) => one.includes('"ClubNotices"'));
  await open(other, '/club/besoins');
  await other.getByRole('link', { name: 'Relever les haies', exact: true }).waitFor();
  // Asked for once, and not first without and then with what was invented.
  expect(lists()).toHaveLength(1);
  await other.getByLabel('Montrer aussi les données de démonstration').uncheck();
  await other.getByRole('link', { name: 'Relever les haies', exact: true }).waitFor({ state: 'detached' });
  await other.close();
  await open(made, new URL(made.url()).pathname);
  await made.getByRole('link', { name: 'Besoins et offres' }).first().click();
  const box = made.getByLabel('Montrer aussi les données de démonstration');
  await box.waitFor();
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await made.getByRole('link', { name: 'Relever les haies', exact: true }).click();
  await made.getByText('Besoin · En attente de réponse').waitFor();
}

const sheet = () => page.getByRole('dialog').first();

test('somebody joins the club, says who they are, finds others, asks for help and makes a workstream of it, by keyboard alone', async () => {
  await open(page, '/club');
  await page.getByText('En sont membres', { exact: false }).waitFor();
  await page.getByText('Une invitation vous attend ci-dessous.').waitFor();
  // Who is invited answers first: there is one main action at a time.
  const publish = page.getByRole('button', { name: 'Publier un besoin ou une offre' });
  expect(await publish.count()).toBe(0);
  await page.getByRole('button', { name: 'Rejoindre le club' }).press('Enter');
  await sheet().getByRole('button', { name: 'Rejoindre le club' }).press('Enter');
  await page.getByText(/^Vous en êtes membre depuis le \d/).waitFor();
  await publish.waitFor();
  await page.getByRole('button', { name: 'Proposer un chantier' }).waitFor();
  await page.getByRole('link', { name: 'Voir le calendrier' }).waitFor();
  await page.getByRole('link', { name: 'Ma présentation dans l’annuaire' }).press('Enter');
  await page.getByRole('button', { name: 'Me présenter' }).press('Enter');
  await sheet().getByLabel('Qui je suis', { exact: false }).fill('J’arrive, et je dessine.');
  await sheet().getByLabel('Compétences', { exact: false }).fill('croquis, vannerie');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer ma présentation' }).press('Enter');
  await page.getByText('croquis, vannerie', { exact: true }).waitFor();

  await open(page, '/club/annuaire?demonstration=1&mots=vannerie');
  await page.getByRole('link', { name: /Ewen/ }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('link', { name: 'Besoins et offres' }).press('Enter');
  await page.getByRole('button', { name: 'Publier un besoin ou une offre' }).press('Enter');
  // What is there already answers while the title is typed.
  await sheet().getByLabel('De quoi s’agit-il ?', { exact: false }).fill('Relever les haies');
  await sheet().getByRole('link', { name: /haies/i }).first().waitFor();
  await sheet().getByLabel('Détails', { exact: false }).fill('Avec un conseil municipal d’enfants.');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Relever les haies' }).waitFor();
  await page.getByText('Besoin · En attente de réponse').waitFor();
  await inItsList(page);
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: /^En faire un chantier/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Proposer ce chantier' }).press('Enter');
  await page.getByText('Besoin · Devenu un chantier').waitFor();
  await page.getByRole('link', { name: 'Relever les haies', exact: true }).first().press('Enter');
  await page.getByText('Avec un conseil municipal d’enfants.').waitFor();
  await page.getByText('Né du besoin ou de l’offre').waitFor();
});

test('the calendar of the club is a month and a list, by keyboard alone, and says when it holds nothing', async () => {
  await open(page, '/club/calendrier?demonstration=1&mois=2026-10');
  const month = page.getByRole('table', { name: 'octobre 2026' });
  await month.waitFor();
  await page.getByRole('button', { name: 'Mois suivant' }).press('Enter');
  await page
    .getByRole('table', { name: 'novembre 2026' })
    .getByRole('link', { name: /^Relever les compteurs/ })
    .waitFor();
  await page.getByRole('button', { name: 'En liste' }).press('Enter');
  const day = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'lundi 16 novembre 2026' }) });
  await day.getByText('Décision à revoir').first().waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await page.getByLabel('Nature').selectOption('OFFER_ENDS');
  await page
    .getByRole('status')
    .getByText(/^Rien n’est prévu pour vous en novembre 2026/)
    .waitFor();
  // At other sizes too: last, as the page is left in one of them.
  await open(page, '/club/calendrier?demonstration=1&mois=2026-11');
  expect(await faultsEverywhere(page)).toEqual([]);
});
