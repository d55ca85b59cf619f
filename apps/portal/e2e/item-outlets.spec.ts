import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere, faultsOf } from './axe.js';
import { baseUrl, context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, MANAGER, MEMBER, organizationOf, sessionOf, withSession } from './people.js';

/** An entry of the demonstration, for everybody. */
const ENTRY = '/ressources/entry_6j14r7z2ecgdgtzzb1hk77r1j6';
let page: Page;
let browser: Browser;
let member: string;
let manager: string;

beforeAll(async () => {
  [member, manager] = [await sessionOf(MEMBER), await sessionOf(MANAGER)];
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by: Browser) => withSession(by, member),
);

test('a draft is shown by a link to somebody without an account, until the link is revoked, and a colleague is seen beside', async () => {
  await open(page, '/ressources/nouveau');
  await page.getByLabel('Titre').fill('Lavoir à relire');
  await page.getByLabel('Fiche').check();
  await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
  await page.waitForURL(/\/ecrire$/);
  const links = page.getByRole('region', { name: 'Liens d’aperçu' });
  await links.getByLabel('Dernier jour').fill('hier');
  await links.getByRole('button', { name: 'Créer un lien d’aperçu' }).click();
  await links.getByRole('alert').first().waitFor();
  await links.getByLabel('Dernier jour').fill('');
  await page.reload();
  await links.getByRole('button', { name: 'Créer un lien d’aperçu' }).click();
  const address = await links.locator('code').innerText();
  expect(await faultsEverywhere(page)).toEqual([]);
  await links.getByRole('button', { name: 'Je l’ai copié' }).click();

  const nobody = await context(browser);
  const reader = await nobody.newPage();
  const { pathname, search } = new URL(address);
  await reader.goto(`${baseUrl}${pathname}${search}`);
  await reader.getByRole('heading', { name: 'Lavoir à relire' }).waitFor();
  await reader.getByText('Aperçu d’un brouillon').waitFor();
  expect(await faultsOf(reader)).toEqual([]);

  const theirs = await withSession(browser, manager);
  const other = await theirs.newPage();
  await open(other, new URL(page.url()).pathname);
  await other.getByRole('status').filter({ hasText: 'a aussi ce contenu ouvert' }).waitFor();
  await page.reload();
  await page.getByRole('status').filter({ hasText: 'a aussi ce contenu ouvert' }).waitFor();
  await theirs.close();

  await links.getByRole('button', { name: /^Révoquer/ }).click();
  await links.getByRole('button', { name: /^Révoquer le lien/ }).click();
  await links.getByRole('button', { name: /^Révoquer/ }).waitFor({ state: 'detached' });
  await reader.reload();
  await reader.getByRole('heading', { name: 'Ce lien ne s’ouvre pas' }).waitFor();
  await nobody.close();
});

test('an item is shown within a page of others by the code that its page gives', async () => {
  await open(page, ENTRY);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByText('Le code à copier').click();
  const code = await page.locator('code').innerText();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setContent(`<main>${code}</main>`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: title.split('\n')[0]! }).waitFor();
  await frame.getByRole('link', { name: 'Lire sur S-PASS Territoires' }).waitFor();
});

test('a search is saved, told less often and deleted under the account; broken links have a page', async () => {
  await open(page, '/ressources?mots=halle');
  await page.getByRole('button', { name: 'Enregistrer cette recherche' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom de la recherche').fill('Les halles');
  await dialog.getByLabel('Chaque jour').check();
  expect(await faultsEverywhere(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Enregistrer la recherche' }).click();
  await dialog.waitFor({ state: 'detached' });
  await open(page, '/compte/recherches');
  await page.getByRole('link', { name: 'Les halles' }).waitFor();
  const often = page.getByRole('combobox', { name: /^Courriel pour « Les halles/ });
  expect(await often.inputValue()).toBe('DAILY');
  await often.selectOption('OFF');
  await page.getByText('La fréquence est changée.').first().waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: /^Supprimer.*Les halles/ }).click();
  await page.getByRole('button', { name: /^Supprimer la recherche/ }).click();
  // What was made for whoever looks around stays.
  await page.getByRole('link', { name: 'Les halles' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Écoles en bois (démonstration)' }).waitFor();
  await open(page, '/ressources/liens');
  await page.getByText('Aucun lien rompu').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a reader proposes a correction; whoever publishes the item makes it or declines it, and both see what became of it', async () => {
  const as = (session: string) => ({ cookie: `__Host-session=${session}` });
  const organization = await organizationOf(manager);
  const ITEMS = `query ($organization: ID!) {
    items(first: 1, filter: { organization: $organization, includeDemonstration: true }) { nodes { id title } } }`;
  const [item] = (await ask<any>(ITEMS, { organization })).items.nodes;
  await open(page, `/ressources/${item.id}`);
  await page.getByRole('button', { name: 'Proposer une correction' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Année/).fill('1871');
  await form.getByLabel(/^Pourquoi/).fill('Vu sur la plaque.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await form.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByText('Votre correction attend une réponse.').waitFor();
  // Until it is answered, the page says what it said.
  expect(await page.locator('main').innerText()).not.toContain('1871');

  const theirs = await withSession(browser, manager);
  const desk = await theirs.newPage();
  await open(desk, `/ressources/${item.id}`);
  await desk.getByRole('link', { name: '1 correction proposée attend votre réponse' }).click();
  await desk.getByRole('heading', { name: item.title }).waitFor();
  await desk.getByText('Vu sur la plaque.').waitFor();
  expect(await faultsEverywhere(desk)).toEqual([]);
  const answer = desk.getByRole('dialog');
  await desk.getByRole('button', { name: /^Faire la correction/ }).click();
  await answer.getByRole('button', { name: 'Faire la correction' }).click();
  await answer.waitFor({ state: 'detached' });
  await desk.getByText('Aucune correction n’attend').waitFor();
  await open(desk, `/ressources/${item.id}`);
  await desk.getByText('1871').waitFor();

  const PROPOSE = `mutation ($input: ItemCorrectionProposeInput!) {
    itemCorrectionPropose(input: $input) { userErrors { code message } } }`;
  const input = { id: item.id, year: 1066, reason: 'On me l’a dit.' };
  expect((await ask<any>(PROPOSE, { input }, as(member))).itemCorrectionPropose.userErrors).toEqual([]);
  await open(desk, '/ressources/corrections?attente=1');
  await desk.getByRole('button', { name: /^Décliner/ }).click();
  await answer.getByRole('button', { name: 'Décliner' }).click();
  await answer.getByRole('alert').getByRole('link', { name: /Motif/ }).click();
  await answer.getByLabel(/^Motif/).fill('La plaque dit 1871.');
  await answer.getByRole('button', { name: 'Décliner' }).click();
  await answer.waitFor({ state: 'detached' });
  await theirs.close();

  await open(page, `/ressources/${item.id}`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('1871');
  expect(text).not.toContain('1066');
  await page.getByText(/^Votre correction du .* a reçu une réponse/).waitFor();
  await page.getByRole('link', { name: 'Vos propositions' }).click();
  await page.getByText(/^Non retenue le/).waitFor();
  await page.getByText('La plaque dit 1871.').waitFor();
  await page.getByText(/^Faite le/).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
