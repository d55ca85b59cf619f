import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { fillSignIn, linkTo, newAccount, newAddress, PASSWORD, signIn } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

test('wrong credentials are told without saying which is wrong; too many of them with the time to wait', async () => {
  const { email } = await newAccount();
  await open(page, '/connexion');
  await page.locator('main').getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  for (let tries = 0; tries < 5; tries += 1) {
    await fillSignIn(page, { email, password: 'ce n’est pas le bon' });
    await page.getByRole('alert').getByText('L’adresse ou le mot de passe ne convient pas').waitFor();
    expect(await page.getByLabel('Adresse électronique').inputValue()).toBe(email);
  }
  await fillSignIn(page, { email, password: PASSWORD });
  await page
    .getByRole('alert')
    .getByText(/Trop d’essais.*Vous pourrez réessayer à \d\d:\d\d/)
    .waitFor();
  expect(await page.locator('main').innerText()).not.toContain('à corriger');
});

test.each(['RATE_LIMITED', 'UNAVAILABLE'])(
  'a form that has to wait (%s) speaks of waiting, not of mending',
  async (code) => {
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"SignIn"')
        ? route.fulfill({
            status: code === 'UNAVAILABLE' ? 503 : 429,
            headers: { 'retry-after': '7' },
            body: JSON.stringify({ errors: [{ message: 'Later', extensions: { code } }] }),
          })
        : route.continue(),
    );
    await open(page, '/connexion');
    await fillSignIn(page, { email: newAddress(), password: PASSWORD });
    const alert = page.getByRole('alert');
    await alert.getByText('À réessayer un peu plus tard').waitFor();
    await alert.getByText(/rien n’a été fait\..*réessayez dans 7 s\./).waitFor();
    expect(await alert.innerText()).not.toContain('à corriger');
  },
);

test('a forgotten password is replaced by the link of a letter, which works once', async () => {
  const { email } = await newAccount();
  await open(page, '/connexion?retour=%2Fsources');
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
  // The page that is left asks for an address too.
  await page.getByRole('button', { name: 'Recevoir un lien' }).waitFor();
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  await page.locator('h1', { hasText: 'Consultez votre messagerie' }).waitFor();
  const link = await linkTo(email, '/mot-de-passe');
  await open(page, link);
  await page.waitForFunction(() => location.hash === '');
  await page.getByLabel('Nouveau mot de passe').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.locator('h1', { hasText: 'Mot de passe enregistré' }).waitFor();
  // The letter says nothing of where one was: this browser does.
  const onwards = page.locator('main').getByRole('link', { name: 'Se connecter' });
  expect(await onwards.getAttribute('href')).toBe('/connexion?retour=%2Fsources');

  await open(page, '/sources');
  await open(page, link);
  await page.getByLabel('Nouveau mot de passe').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('alert').getByText('Ce lien n’est plus valable').waitFor();
  await page.getByRole('link', { name: 'Demander un autre lien' }).waitFor();

  await signIn(page, { email, password: 'sept hérons comptent les nuages' });
});

test('leads back to where one was, filters included, and says why one has to sign in only where that is so', async () => {
  const who = await newAccount();
  const place = '/recherche?nature=DELEGATED_COMMUNE,ASSOCIATED_COMMUNE';
  await open(page, place);
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.locator('h1', { hasText: 'Se connecter' }).waitFor();
  expect(await page.getByText('Pour lire cette page, connectez-vous').count()).toBe(0);
  await fillSignIn(page, who);
  await page.waitForURL((url) => `${url.pathname}${url.search}` === place);
});

test('in English too', async () => {
  await open(page, '/connexion');
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('h1', { hasText: 'Sign in' }).waitFor();
  await page.getByLabel('Email address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('not the right one');
  await page.locator('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('alert').getByText('The address or the password is incorrect').waitFor();
});
