import { expect, test } from '@jest/globals';
import { type Browser, type Page, type Route } from 'playwright-core';
import { cutOff, faultsEverywhere } from './axe.js';
import { baseUrl, context, open, settled } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import {
  COORDINATOR,
  fillSignIn,
  letterTo,
  linkTo,
  MANAGER,
  newAccount,
  newAddress,
  PASSWORD,
  signIn,
} from './people.js';

let browser: Browser;
let page: Page;
onFreshPages((opened, by) => {
  page = opened;
  browser = by;
});

test('whoever manages an organization invites somebody, who opens an account on the way', async () => {
  const email = newAddress();
  await signIn(page, MANAGER);
  await page.getByRole('button', { name: /Gaëlle Démonstration/ }).click();
  await page.getByRole('link', { name: /^Accès/ }).click();
  await page.locator('h1', { hasText: 'Accès' }).waitFor();
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByText(`Invitation envoyée à ${email}.`).waitFor();
  await page.getByRole('rowheader', { name: email }).waitFor();

  const guest = await context(browser);
  const theirs = await guest.newPage();
  const { text } = await letterTo(email, '/invitation');
  expect(text).toMatch(/Gaëlle Démonstration vous invite à rejoindre .*démonstration/);
  expect(text).toMatch(/- Rôle\s: équipe\n- Rôle sans date de fin\n- Invitation à accepter avant la fin du \d/);
  await open(theirs, await linkTo(email, '/invitation'));
  await theirs.waitForFunction(() => location.hash === '');
  await theirs.getByText('Gaëlle Démonstration').waitFor();
  await theirs.getByText('Travaille dans l’organisation').waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  await theirs.locator('main').getByRole('link', { name: 'Ouvrir un compte' }).click();
  await theirs.getByText('Vous avez reçu une invitation').waitFor();
  await theirs.getByLabel('Prénom').fill('Yann');
  await theirs.getByLabel('Nom', { exact: true }).fill('Invité');
  await theirs.getByLabel('Adresse électronique').fill(email);
  await theirs.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await theirs.getByLabel('J’accepte').check();
  await theirs.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await theirs.locator('h1', { hasText: 'Consultez votre messagerie' }).waitFor();
  await open(theirs, await linkTo(email, '/verifier'));
  await theirs.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await theirs.getByText('Votre adresse est confirmée et votre compte est ouvert.').waitFor();
  await open(theirs, '/compte/roles');
  await theirs.getByRole('rowheader', { name: 'Équipe' }).waitFor();
  await guest.close();

  await page.reload();
  await page
    .getByRole('row', { name: /Yann Invité/ })
    .getByRole('button', { name: /^Mettre fin/ })
    .click();
  await page.getByRole('button', { name: /^Mettre fin au rôle/ }).click();
  await page.getByRole('row', { name: /Yann Invité/ }).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Rôles');
});

test('an invitation is accepted by whoever has an account, and taken back while it waits', async () => {
  const who = await newAccount();
  await signIn(page, MANAGER);
  await page.getByRole('button', { name: /Gaëlle Démonstration/ }).click();
  await page.getByRole('link', { name: /^Accès/ }).click();
  const withdrawn = newAddress();
  for (const email of [who.email, withdrawn]) {
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText(`Invitation envoyée à ${email}.`).waitFor();
  }
  // On a phone nothing of the list is out of sight.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: `Retirer ${withdrawn}` }).click();
  await page.getByRole('button', { name: `Retirer l’invitation ${withdrawn}` }).waitFor();
  expect(await cutOff(page, 'table')).toBe(0);
  await page.getByText('Équipe').last().waitFor();
  await page.getByRole('button', { name: `Retirer l’invitation ${withdrawn}` }).click();
  await page.getByText('retirée').first().waitFor();

  const guest = await context(browser);
  const theirs = await guest.newPage();
  await open(theirs, await linkTo(withdrawn, '/invitation'));
  await theirs.locator('h1', { hasText: 'Cette invitation n’est plus valable' }).waitFor();
  await theirs
    .getByText(/a été retirée\..*à une personne qui gère «\s.*démonstration.*\s», ou à la coordination/)
    .waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  await theirs.setViewportSize({ width: 1280, height: 800 });
  await theirs.getByRole('button', { name: 'English' }).click();
  await theirs.locator('h1', { hasText: 'This invitation is no longer valid' }).waitFor();
  await theirs.getByText(/has been taken back\..*somebody who manages “.*”, or the network coordinators/).waitFor();
  // What is said late of the former link does not drop the one that was followed since.
  const late: Route[] = [];
  await theirs.route('**/graphql', async (route) => {
    const isCheck = route.request().postDataJSON()?.operationName === 'InvitationCheck';
    if (isCheck && late.length === 0) late.push(route);
    else await route.continue();
  });
  await theirs.getByRole('button', { name: 'Français' }).click();
  await theirs.locator('h1', { hasText: 'Cette invitation n’est plus valable' }).waitFor();
  await theirs.goto(`${baseUrl}${await linkTo(who.email, '/invitation')}`);
  await theirs.locator('main').getByRole('link', { name: 'Se connecter' }).waitFor();
  await late[0]!.continue();
  await settled(theirs);
  await theirs.locator('main').getByRole('link', { name: 'Se connecter' }).waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  await theirs.locator('main').getByRole('link', { name: 'Se connecter' }).click();
  await theirs.locator('h1', { hasText: 'Se connecter' }).waitFor();
  await fillSignIn(theirs, who);
  await theirs.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await theirs.locator('h1', { hasText: 'Invitation acceptée' }).waitFor();

  await open(theirs, '/compte/roles');
  await theirs.getByRole('button', { name: /^Quitter/ }).click();
  await theirs.keyboard.press('Escape');
  await theirs.getByRole('button', { name: /^Quitter/ }).click();
  await theirs.getByRole('button', { name: /^Quitter ce rôle/ }).click();
  await theirs.getByText('Vous n’avez aucun rôle.').waitFor();
  await guest.close();
});

test('a domain of an organization is declared by who manages it and confirmed by the coordination', async () => {
  const domain = `caue-${Date.now()}.example`;
  await signIn(page, MANAGER);
  await page.getByRole('button', { name: /Gaëlle Démonstration/ }).click();
  await page.getByRole('link', { name: /^Accès/ }).click();
  await page.getByLabel('Domaine', { exact: true }).fill('gmail.com');
  await page.getByRole('button', { name: 'Déclarer ce domaine' }).click();
  await page.locator('[id$="-domain-error"]', { hasText: 'ouvertes à tous' }).waitFor();
  await page.getByLabel('Domaine', { exact: true }).fill(`quelquun@${domain}`);
  await page.getByRole('button', { name: 'Déclarer ce domaine' }).click();
  await page
    .getByRole('row', { name: new RegExp(domain) })
    .getByText('en attente de la coordination')
    .waitFor();
  const path = new URL(page.url()).pathname;

  const other = await context(browser);
  const theirs = await other.newPage();
  await signIn(theirs, COORDINATOR);
  await open(theirs, path);
  const row = theirs.getByRole('row', { name: new RegExp(domain) });
  await row.getByRole('button', { name: /^Confirmer/ }).click();
  await row.getByRole('button', { name: /^Confirmer le domaine/ }).click();
  await row.getByText(/confirmé le/).waitFor();
  await row.getByRole('button', { name: /^Retirer/ }).click();
  await row.getByRole('button', { name: /^Retirer le domaine/ }).click();
  await row.waitFor({ state: 'detached' });
  await other.close();
});

test('who does not manage an organization is told so', async () => {
  await signIn(page, await newAccount());
  await open(page, '/organisations/caue-50/acces');
  await page.locator('h1', { hasText: 'Cette page est réservée aux personnes qui gèrent l’organisation' }).waitFor();
});
