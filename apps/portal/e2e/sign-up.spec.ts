import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { focused, tabTo, typeInto } from './keyboard.js';
import { ask, linkTo, newAccount, newAddress, PASSWORD } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

test('by the keyboard alone: sign up, follow the mail, sign in, and what was asked for comes', async () => {
  const email = newAddress();
  await open(page, '/inscription');
  await typeInto(page, '#sign-up-givenName', 'Zoé');
  await typeInto(page, '#sign-up-familyName', 'Martin');
  await typeInto(page, '#sign-up-email', email);
  await typeInto(page, '#sign-up-password', 'soleil');
  await page.getByText('Solidité très faible.').first().waitFor();
  await page.keyboard.press('Enter');
  // The summary has the focus, tells in one breath what the page and what the server finds, and leads to the fields.
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('sign-up-acceptsTerms');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('sign-up-password');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(PASSWORD);
  await page.getByText('Très solide.').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Consultez votre messagerie' }).waitFor();
  expect(await focused(page)).toBe('Consultez votre messagerie');

  await open(page, await linkTo(email, '/verifier'));
  await page.waitForFunction(() => location.hash === '');
  await typeInto(page, '#verify-password', 'not the one that was chosen');
  await page.keyboard.press('Enter');
  await page.locator('#verify-password-error', { hasText: 'choisi à l’inscription' }).waitFor();
  await page.locator('#verify-password').fill(PASSWORD);
  await tabTo(page, 'main button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.getByText('Votre adresse est confirmée et votre compte est ouvert.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/espace');

  await page.context().clearCookies();
  await open(page, '/compte/jetons');
  await page.waitForURL(/connexion\?retour=%2Fcompte%2Fjetons/);
  await typeInto(page, '#sign-in-email', email);
  await typeInto(page, '#sign-in-password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Jetons' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/compte/jetons');

  // The menu of the account: opened, left by Escape, opened again, and out.
  await open(page, '/compte');
  await tabTo(page, 'header button[aria-expanded]:not([aria-haspopup])');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Votre espace');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Votre compte');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Votre compte' }).waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('Zoé Martin');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Se déconnecter');
  await page.keyboard.press('Enter');
  await page.getByText('Votre session est fermée dans ce navigateur.').waitFor();
});

test('a weak password, a wrong address and all else are told at once beside their fields, and what was typed stays', async () => {
  await open(page, '/inscription');
  await page.getByLabel('Nom', { exact: true }).fill('<b>');
  await page.getByLabel('Adresse électronique').fill('zoe.example.org');
  await page.getByLabel('Mot de passe', { exact: true }).fill('Motdepasse2024!');
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  const summary = page.getByRole('alert');
  await summary.getByText('5 points à corriger').waitFor();
  expect(
    await summary
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('#sign-up-', ''))),
  ).toEqual(['givenName', 'familyName', 'email', 'password', 'acceptsTerms']);
  expect(await page.locator('#sign-up-givenName-error').innerText()).toContain('Indiquez votre prénom');
  expect(await page.locator('#sign-up-acceptsTerms-error').innerText()).toContain('conditions');
  expect(await page.locator('#sign-up-password-error').innerText()).toContain('se devine trop vite');
  expect(await page.locator('#sign-up-email').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#sign-up-email-error').innerText()).toContain('adresse électronique');
  expect(await page.locator('#sign-up-familyName-error').innerText()).toContain('lettres');
  await summary.getByRole('link').last().click();
  expect(await focused(page)).toBe('sign-up-acceptsTerms');
  await page.getByLabel('J’accepte').check();
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(newAddress());
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await summary.getByText('Un point à corriger').waitFor();
  await page.locator('#sign-up-password-error', { hasText: 'se devine trop vite' }).waitFor();
  expect(await page.getByLabel('Prénom').inputValue()).toBe('Zoé');
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('an address that has an account gets the same page, and its owner a letter', async () => {
  const { email } = await newAccount();
  await open(page, '/inscription');
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel('J’accepte').check();
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await page.locator('h1', { hasText: 'Consultez votre messagerie' }).waitFor();
  expect(await linkTo(email, '/connexion')).toBe('/connexion');
});

test('the mail of confirmation is sent again from the sign-in page, from the link that was lost, and after signing up', async () => {
  const email = newAddress();
  await open(page, '/inscription');
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel('J’accepte').check();
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await page.getByRole('button', { name: 'Renvoyer le courriel' }).click();
  await page.getByText(`un nouveau courriel vient d’être envoyé à ${email}`).waitFor();
  const first = await linkTo(email, '/verifier');

  await open(page, '/connexion');
  await page.getByRole('link', { name: 'Recevoir de nouveau le courriel' }).click();
  await page.locator('h1', { hasText: 'Recevoir de nouveau' }).waitFor();
  await page.getByLabel('Adresse électronique').fill(newAddress());
  await page.getByRole('button', { name: 'Renvoyer le courriel' }).click();
  await page.getByText('Si une inscription attend à l’adresse').waitFor();

  await open(page, '/verifier?compte#unknown');
  await page.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByRole('button', { name: 'Recevoir de nouveau le courriel' }).click();
  await page.locator('h1', { hasText: 'Recevoir de nouveau' }).waitFor();
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Renvoyer le courriel' }).click();
  await page.getByText('Si une inscription attend à l’adresse').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await open(page, first);
  await page.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByText('Votre adresse est confirmée et votre compte est ouvert.').waitFor();
});

test('whoever signs up in order to vote is at the budget once the letter is followed, with the password given once more', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const budget = '/demarches/appels/budgetcall_1trttefpw1hxwvvhkgmrfqmk98';
  const email = newAddress();
  await open(page, budget);
  await page.getByRole('link', { name: 'Se connecter pour voter' }).click();
  await page.locator('main').getByRole('link', { name: 'Ouvrir un compte' }).click();
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel('J’accepte').check();
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await page.locator('h1', { hasText: 'Consultez votre messagerie' }).waitFor();
  const link = await linkTo(email, '/verifier');
  expect(link).not.toContain('demarches');

  // The link opens another tab.
  const tab = await page.context().newPage();
  await tab.goto(`${baseUrl}${link}`);
  await tab.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await tab.getByText('Votre adresse est confirmée et votre compte est ouvert.').waitFor();
  expect(new URL(tab.url()).pathname).toBe(budget);
  // An account of one’s own does not vote on what was invented: the page says so before anything is chosen.
  await tab.getByText('seuls des comptes de démonstration peuvent y participer').waitFor();
  expect(await tab.getByRole('region', { name: 'Votre bulletin' }).count()).toBe(0);
  expect(await faultsEverywhere(tab)).toEqual([]);
  await tab.close();
});

test('no link leads away from the site once somebody has signed up', async () => {
  const email = newAddress();
  await open(page, '/inscription?retour=https%3A%2F%2Felsewhere.example%2F');
  await page.evaluate(() => localStorage.setItem('return', '//elsewhere.example/'));
  await ask('mutation ($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }', {
    input: { email, password: PASSWORD, givenName: 'Zoé', familyName: 'Martin', acceptsTerms: true },
  });
  await open(page, await linkTo(email, '/verifier'));
  await page.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByText('Votre adresse est confirmée et votre compte est ouvert.').waitFor();
  expect(page.url()).toBe(`${baseUrl}/espace`);
});

test('what another service refused is worded', async () => {
  for (const problem of [
    'EXPIRED',
    'REFUSED',
    'UNAVAILABLE',
    'ADDRESS_KNOWN',
    'ADDRESS_UNVERIFIED',
    'LINKED_ELSEWHERE',
  ]) {
    await open(page, `/connexion?probleme=${problem}`);
    const text = await page.locator('main [role="status"]').first().innerText();
    expect(text).not.toContain(problem);
    expect(text.length).toBeGreaterThan(40);
  }
});

test('the address of the page never keeps the secret of a link', async () => {
  for (const place of ['verifier', 'mot-de-passe', 'invitation']) {
    await open(page, `/${place}#secret-of-a-link`);
    await page.waitForFunction(() => location.hash === '');
    expect(page.url()).toBe(`${baseUrl}/${place}`);
    await page.goBack().catch(() => undefined);
  }
});
