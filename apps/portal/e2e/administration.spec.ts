import { expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, MANAGER, newAccount, sessionOf, signIn, withSession } from './people.js';

let browser: Browser;
let page: Page;
onFreshPages((opened, by) => {
  page = opened;
  browser = by;
});

test('administrators find an account and sign it out of all browsers', async () => {
  const who = await newAccount();
  const theirs = await (await withSession(browser, await sessionOf(who))).newPage();
  await open(theirs, '/compte');
  await signIn(page, { ...MANAGER, email: 'administration@demonstration.example' });
  await page.getByRole('button', { name: /Démonstration/ }).click();
  await page.getByRole('link', { name: 'Administration', exact: true }).click();
  await page.locator('h1', { hasText: 'Comptes' }).waitFor();
  await page.getByLabel('Nom ou adresse').fill(who.email);
  await page.getByText('1 compte', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Fermer toutes les sessions/ }).click();
  await page.getByText('Sa session sera fermée aussitôt').waitFor();
  await page.getByRole('button', { name: /^Fermer toutes les sessions/ }).click();
  await page.getByRole('button', { name: /^Fermer toutes les sessions/ }).waitFor({ state: 'detached' });
  await theirs.goto(theirs.url());
  await theirs.locator('h1', { hasText: 'Se connecter' }).waitFor();
  await page.getByRole('link', { name: 'Tâches de fond' }).click();
  await page.locator('h1', { hasText: 'Tâches de fond' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('administrators invite somebody, send the invitation again, give a role, and see all roles', async () => {
  const who = await newAccount();
  await signIn(page, { ...MANAGER, email: 'administration@demonstration.example' });
  await open(page, '/administration/invitations');
  const sheet = () => page.getByRole('dialog');
  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click();
  await sheet().getByLabel('Adresse électronique').fill('invited-to-read@example.org');
  await sheet().getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await sheet().getByText('Rôle').first().waitFor();
  await sheet()
    .getByRole('radio', { name: /^Lecture/ })
    .check();
  await sheet().getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await sheet().waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: 'invited-to-read@example.org' });
  await row.getByText('en attente').waitFor();
  await page.getByRole('button', { name: 'Envoyer à nouveau invited-to-read@example.org' }).click();
  await page.getByText('Le précédent ne fonctionnera plus').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Envoyer l’invitation à nouveau/ }).click();
  await page.getByText(/invited-to-read.*c’est fait/).waitFor();
  await page.getByRole('link', { name: 'Rôles', exact: true }).click();
  await page.locator('h1', { hasText: 'Rôles' }).waitFor();
  await page.getByRole('button', { name: 'Donner un rôle' }).click();
  await sheet().getByLabel('Adresse du compte').fill(who.email);
  await sheet()
    .getByRole('radio', { name: /^Modération/ })
    .check();
  await sheet().getByRole('button', { name: 'Donner le rôle' }).click();
  await sheet().waitFor({ state: 'detached' });
  await page.getByLabel(/^Rôle/).selectOption({ label: 'Modération' });
  await page.getByText('1 rôle', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('coordinators are told that accounts are for administrators', async () => {
  await signIn(page, COORDINATOR);
  await open(page, '/administration/comptes');
  await page.locator('h1', { hasText: 'Cette page n’est pas ouverte à votre compte' }).waitFor();
});
