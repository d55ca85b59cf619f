import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { cutOff, faultsEverywhere } from './axe.js';
import { context, open, settled } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { downloadOf } from './download.js';
import { fillSignIn, MANAGER, newAccount, PASSWORD, signIn } from './people.js';

let browser: Browser;
let page: Page;
onFreshPages((opened, by) => {
  page = opened;
  browser = by;
});

test('profile, consents and the log tell of each other', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await page.getByLabel('Prénom').fill('Zoé-Anne');
  await page.getByRole('button', { name: 'Enregistrer le profil' }).click();
  await page.getByText('Profil enregistré.').waitFor();
  await page.getByRole('banner').getByText('Zoé-Anne Martin').waitFor();
  await open(page, '/compte/consentements');
  await page.getByText(/^Refusé le/).waitFor();
  await page.getByRole('button', { name: 'Accepter' }).first().click();
  await page
    .getByText(/^Accepté le/)
    .nth(1)
    .waitFor();
  await open(page, '/compte/activite');
  const rows = await page.locator('tbody th').allInnerTexts();
  expect(rows.map((row) => row.split('\n')[0])).toEqual([
    'Réponse à un consentement',
    'Modification du profil',
    'Ouverture d’une session',
    'Ouverture du compte',
  ]);
  await page.getByText('Détail').nth(1).click();
  await page.getByText('Zoé → Zoé-Anne').waitFor();
  await page.getByRole('cell', { name: 'vous', exact: true }).first().waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText('par vous', { exact: true }).first().waitFor();
  expect(await cutOff(page, 'table')).toBe(0);
});

test('one’s data come as a file; the account is erased in two steps', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await open(page, '/compte/donnees');
  const file = await downloadOf(page, () => page.getByRole('button', { name: 'Télécharger vos données' }).click());
  expect(file.name).toMatch(/^s-pass-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ account: { account: [{ email: who.email }] } });

  await page.getByRole('button', { name: 'Effacer mon compte…' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('alert').getByText('Choisissez ce que devient').first().waitFor();
  await page.getByLabel('Le conserver, sans votre nom').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('heading', { name: 'Effacer définitivement' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByLabel('Mot de passe actuel').fill('ce n’est pas le bon');
  await page.getByRole('button', { name: 'Effacer définitivement' }).click();
  await page.locator('#erase-password-error').waitFor();
  await page.getByLabel('Mot de passe actuel').fill(PASSWORD);
  await page.getByRole('button', { name: 'Effacer définitivement' }).click();
  await page.getByText('Votre compte est effacé.').waitFor();
  await fillSignIn(page, who);
  await page.getByRole('alert').getByText('ne convient pas').waitFor();
});

describe('with a session', () => {
  let theirs: Page;
  beforeAll(async () => {
    theirs = await (await context(browser)).newPage();
    await signIn(theirs, MANAGER);
  });
  afterAll(() => theirs?.context().close());

  test.each([
    '/compte',
    '/compte/securite',
    '/compte/sessions',
    '/compte/jetons',
    '/compte/roles',
    '/compte/consentements',
    '/compte/donnees',
    '/compte/activite',
    'acces',
  ])('%s has no violation, and does not scroll sideways at 320 px', async (path) => {
    await theirs.setViewportSize({ width: 1280, height: 844 });
    if (path === 'acces') {
      await theirs.getByRole('button', { name: /Gaëlle Démonstration/ }).click();
      await theirs.getByRole('link', { name: /^Accès/ }).click();
      await theirs.locator('h1', { hasText: 'Accès' }).waitFor();
      await settled(theirs);
    } else await open(theirs, path);
    expect(await faultsEverywhere(theirs)).toEqual([]);
    await theirs.setViewportSize({ width: 320, height: 640 });
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
