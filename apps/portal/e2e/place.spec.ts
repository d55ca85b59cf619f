import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, fillSignIn, MANAGER, newAccount, signIn } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

test('whoever manages an organization finds it after signing in, with what it lacks and what is due', async () => {
  await open(page, '/connexion');
  await fillSignIn(page, MANAGER);
  await page.locator('h1', { hasText: 'Votre espace' }).waitFor();
  await page.getByRole('heading', { name: /CAUE de démonstration/ }).waitFor();
  for (const title of [
    'Dans le club',
    'Vos formations',
    'À compléter',
    'Prend fin d’ici six mois',
    'À payer',
    'Réunions des instances',
    'Équipe',
    'Accord',
  ])
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Gérer les accès' }).click();
  await page.locator('h1', { hasText: 'Accès' }).waitFor();
});

test('whoever coordinates the network finds what waits: each figure opens the records behind it', async () => {
  await signIn(page, COORDINATOR);
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Votre espace' })
    .click();
  await page.getByLabel('Montrer aussi les données de démonstration').check();
  const late = page.getByRole('link', { name: /^\d+ cotisations? en retard$/ });
  await late.waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const count = Number.parseInt(await late.innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await late.click();
  await page.locator('h1', { hasText: 'Cotisations' }).waitFor();
  await page.getByText(new RegExp(`sur ${count}$`)).waitFor();
  await open(page, '/espace');
  await page.getByRole('link', { name: /invitations? sans réponse$/ }).click();
  await page.locator('h1', { hasText: 'Invitations' }).waitFor();
  expect(new URL(page.url()).searchParams.get('etat')).toBe('attente');
  expect(await faultsEverywhere(page)).toEqual([]);

  // Whoever looks around finds what was made for that, without asking: what teams submitted, keep and have sent.
  await open(page, '/espace');
  await page.getByRole('link', { name: /^\d+ contenus attendent une relecture$/ }).waitFor();
  await open(page, '/ressources/gerer');
  const keeper = page.getByRole('button', { name: 'CAUE de démonstration – Gironde' });
  await keeper.waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await keeper.click();
  await page.getByRole('rowheader').first().waitFor();
  await open(page, '/mediatheque');
  await page.getByText('CAUE de démonstration – Gironde').first().waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('whoever has no role is told the ways to one, and no list of others', async () => {
  await signIn(page, await newAccount());
  await open(page, '/espace');
  await page.getByText('ne tient aucun rôle aujourd’hui').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await open(page, '/administration/invitations');
  await page.locator('h1', { hasText: 'Cette page n’est pas ouverte à votre compte' }).waitFor();
});

test('the header of whoever is signed in has room at every width, also in the letters of the browser', async () => {
  await signIn(page, COORDINATOR);
  // As where they come too late: those of the browser are wider.
  await page.route(/\.woff2/, (font) => font.abort());
  for (const path of ['/', '/reseau?asOf=2016-12-31']) {
    await open(page, path);
    const wrong: unknown[] = [];
    for (let width = 320; width <= 1400; width += 15) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const over = document.documentElement.scrollWidth - window.innerWidth;
        const menu = document.querySelector('header [role=presentation] > [aria-controls]')!.getBoundingClientRect();
        return over > 0 ? { over } : menu.top > 40 ? { menuAt: menu.top } : undefined;
      });
      if (found) wrong.push({ width, ...found });
    }
    expect(wrong).toEqual([]);
  }
});

test('the account menu is left with Escape, which gives the focus back, and by Tab', async () => {
  await signIn(page, COORDINATOR);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/espace');
  const account = page.getByRole('button', { name: /Côme Démonstration/ });
  const sheet = page.getByRole('navigation', { name: 'Compte', exact: true });
  await account.click();
  await sheet.waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).focus();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await account.evaluate((button) => button === document.activeElement)).toBe(true);
  await account.click();
  await page.getByRole('button', { name: 'Se déconnecter' }).focus();
  await page.keyboard.press('Tab');
  await sheet.waitFor({ state: 'detached' });
});
