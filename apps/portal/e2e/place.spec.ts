import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, fillSignIn, MANAGER, newAccount, signIn, TRAINER } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

test('whoever manages an organization finds it after signing in, with what it lacks and what is due', async () => {
  await open(page, '/connexion');
  await fillSignIn(page, MANAGER);
  await page.locator('h1', { hasText: 'Votre espace' }).waitFor();
  await page.getByRole('heading', { name: /CAUE de démonstration/ }).waitFor();
  for (const title of ['À compléter', 'Équipe', 'Accord'])
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
  // What is nothing today takes one line, and leads to where it would be.
  await page.getByText('Rien pour l’instant :').first().waitFor();
  await page.getByRole('link', { name: 'Ce que vous avez dit', exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: /invitations? sans réponse$/ }).click();
  await page.locator('h1', { hasText: 'Accès' }).waitFor();
});

test('whoever decides and answers finds at the top what waits for it, and the way from the initiatives too', async () => {
  await signIn(page, COORDINATOR);
  await open(page, '/espace?demonstration=1');
  const toDecide = page.getByRole('region', { name: 'Modération' }).getByRole('link');
  await toDecide.waitFor();
  expect(await toDecide.innerText()).toMatch(/^\d+ dossiers? à décider$/);
  await page.getByRole('region', { name: 'Réponses à donner' }).getByRole('link').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Modération');
  await toDecide.click();
  await page.locator('h1', { hasText: 'Modération' }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /dossiers?$/ })
    .waitFor();
  await open(page, '/demarches');
  await page.getByRole('navigation', { name: 'Démarches' }).getByRole('link', { name: 'Modération' }).click();
  await page.locator('h1', { hasText: 'Modération' }).waitFor();
});

test('whoever teaches finds the sessions that they teach in, with what they lack', async () => {
  await signIn(page, TRAINER);
  await open(page, '/espace');
  const session = page.getByRole('region', { name: 'Sessions que vous animez' }).getByRole('listitem').first();
  await session.getByText(/14 convocations à envoyer/).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await session.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Tenir le portail de son CAUE' }).waitFor();
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

test('whoever has no role is told what they may do and the ways to one, and is spared what is of organizations', async () => {
  await signIn(page, await newAccount());
  await open(page, '/espace');
  await page.getByRole('region', { name: 'Vous pouvez contribuer, soutenir et voter' }).waitFor();
  await page.getByRole('region', { name: 'Vous travaillez pour une organisation du réseau ?' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
  expect(await page.getByText('Rien pour l’instant').count()).toBe(0);
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('link', { name: 'Les démarches ouvertes' }).click();
  await page.locator('h1', { hasText: 'Démarches' }).waitFor();
  expect(await page.getByRole('link', { name: 'Modération' }).count()).toBe(0);
  await open(page, '/compte');
  await page.locator('h1', { hasText: 'Profil' }).waitFor();
  await page.getByRole('link', { name: 'Jetons' }).waitFor();
  expect(await page.getByRole('link', { name: 'Webhooks' }).count()).toBe(0);
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
