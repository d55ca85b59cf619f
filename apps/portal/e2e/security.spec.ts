import { expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { downloadOf } from './download.js';
import { ask, fillSignIn, linkTo, newAccount, newAddress, PASSWORD, signIn } from './people.js';

let browser: Browser;
let page: Page;
onFreshPages((opened, by) => {
  page = opened;
  browser = by;
});

/** What is remembered in this browser of whether invented records are shown, too. */
const choose = (on: Page): Promise<void> => on.evaluate(() => localStorage.setItem('demonstration', '1'));
const chosen = (on: Page): Promise<string | null> => on.evaluate(() => localStorage.getItem('demonstration'));

test('a second factor: set up, asked, replaced by a recovery code, removed', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await open(page, '/compte/securite');
  await page.getByRole('button', { name: 'Mettre en place un second facteur' }).click();
  await page.locator('#second-factor-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByAltText(/Code QR à scanner/).waitFor();
  expect(
    await page.getByAltText(/Code QR à scanner/).evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(20);
  const secret = (await page.locator('main code').innerText()).replace(/\s/g, '');
  expect(await faultsEverywhere(page)).toEqual([]);
  const code = new TOTP({ secret }).generate();
  await page.getByLabel('Code à six chiffres').fill('000000');
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await page.locator('#second-factor-code-code-error').waitFor();
  await page.getByLabel('Code à six chiffres').fill(code);
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await page.getByRole('heading', { name: 'Vos codes de secours' }).waitFor();
  const codes = await page.locator('main li code').allInnerTexts();
  expect(codes).toHaveLength(10);
  const file = await downloadOf(page, () => page.getByRole('button', { name: 'Télécharger en fichier texte' }).click());
  for (const one of codes) expect(file.text).toContain(one);
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'J’ai conservé mes codes de secours' }).click();
  await page.getByText('Il vous reste 10 codes de secours.').waitFor();

  await choose(page);
  await page.getByRole('button', { name: /Zoé Martin/ }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByText('Votre session est fermée dans ce navigateur.').waitFor();
  expect(await chosen(page)).toBeNull();
  await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).waitFor();

  await fillSignIn(page, who);
  await page.locator('h1', { hasText: 'Second facteur' }).waitFor();
  // The code that set it up was used: it does not work twice.
  await page.getByLabel('Code à six chiffres').fill(code);
  await page.locator('main').getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('alert').getByText('a déjà servi').waitFor();
  await page.getByRole('button', { name: /utiliser un code de secours/ }).click();
  await page.getByLabel('Code de secours').fill(codes[0]!.toLowerCase());
  await page.locator('main').getByRole('button', { name: 'Se connecter' }).click();
  await page.locator('h1', { hasText: 'Votre espace' }).waitFor();

  await open(page, '/compte/securite');
  await page.getByText('Il vous reste 9 codes de secours.').waitFor();
  await page.getByRole('button', { name: 'Retirer le second facteur' }).click();
  await page.locator('#second-factor-off-password').fill(PASSWORD);
  await page.locator('#second-factor-off-code').fill(codes[1]!);
  await page.getByRole('button', { name: 'Retirer le second facteur' }).click();
  await page.getByRole('button', { name: 'Mettre en place un second facteur' }).waitFor();
});

test('another address takes the place of the first once its link is followed; the password changes beside it', async () => {
  const who = await newAccount();
  const email = newAddress();
  await signIn(page, who);
  await open(page, '/compte/securite');
  await page.getByLabel('Nouvelle adresse').fill(email);
  await page.locator('#email-password').fill('ce n’est pas le bon');
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await page.locator('#email-password-error').waitFor();
  expect(await page.getByLabel('Nouvelle adresse').inputValue()).toBe(email);
  await page.locator('#email-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await page.getByText(`Un courriel vient d’être envoyé à ${email}.`).waitFor();

  await page.locator('#password-currentPassword').fill(PASSWORD);
  await page.locator('#password-newPassword').fill('Motdepasse2024!');
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  await page.locator('#password-newPassword-error', { hasText: 'se devine trop vite' }).waitFor();
  await page.locator('#password-currentPassword').fill(PASSWORD);
  await page.locator('#password-newPassword').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  await page.getByText('Mot de passe changé.').waitFor();

  // A new password voids the links under way: an intruder may have asked for them.
  await open(page, await linkTo(email, '/verifier'));
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByRole('alert').getByText('Ce lien n’est plus valable').waitFor();

  const other = newAddress();
  await open(page, '/compte/securite');
  await page.getByLabel('Nouvelle adresse').fill(other);
  await page.locator('#email-password').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await page.getByText(`Un courriel vient d’être envoyé à ${other}.`).waitFor();
  await open(page, await linkTo(other, '/verifier'));
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByText('Votre compte a désormais cette adresse').waitFor();
  await page.getByRole('link', { name: 'Revenir à la sécurité du compte' }).click();
  await page.getByText(`Vous vous connectez avec ${other}.`).waitFor();
});

/** A token that is unknown or ended answers 401 and no data. */
const whoIs = async (secret: string): Promise<string | undefined> => {
  const authorization = `Bearer ${secret}`;
  const data = await ask<{ viewer: { email: string } } | undefined>('{ viewer { email } }', {}, { authorization });
  return data?.viewer.email;
};

test('a token: made, shown once, used, renewed, revoked', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await open(page, '/compte/jetons');
  await page.getByText('Les jetons que vous créerez figureront ici').waitFor();
  await page.getByText('Le programme voit ce que ses rôles permettent de voir.').waitFor();
  await page.getByLabel('Lire les données').uncheck();
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  await page.getByLabel('À quoi sert-il').fill('Tableau de bord');
  await page.getByLabel('Lire les données').check();
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await page.getByRole('heading', { name: /Secret du jeton « Tableau de bord »/ }).waitFor();
  const first = await page.locator('main [data-kind="done"] code').innerText();
  expect(first).toMatch(/^spass_[\w-]{40,}$/);
  expect(await whoIs(first)).toBe(who.email);
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: /^Renouveler/ }).click();
  await page.getByRole('button', { name: /^Renouveler le secret/ }).click();
  await page.waitForFunction(
    (old) => document.querySelector('main [data-kind="done"] code')?.textContent !== old,
    first,
  );
  const second = await page.locator('main [data-kind="done"] code').innerText();
  expect(await whoIs(second)).toBe(who.email);
  expect(await whoIs(first)).toBeUndefined();
  await page.reload();
  await page.getByRole('rowheader', { name: /Tableau de bord/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(second);

  await page.getByRole('button', { name: /^Retirer/ }).click();
  await page.getByRole('button', { name: /^Retirer le jeton/ }).click();
  await page.getByText(/retiré le/).waitFor();
  expect(await whoIs(second)).toBeUndefined();
});

test('a session is closed from another; what was being typed there waits until one has signed in again', async () => {
  const who = await newAccount();
  await signIn(page, who);
  const elsewhere = await context(browser);
  const other = await elsewhere.newPage();
  const session = await signIn(other, who);
  await open(other, '/compte/jetons');
  await other.getByLabel('À quoi sert-il').fill('Brouillon à garder');

  await open(page, '/compte/sessions');
  await page.getByText('Cette session').waitFor();
  await page.getByRole('button', { name: /^Fermer/ }).click();
  await page.getByText('Session fermée.').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(1);

  // Within three seconds a session that was closed is good for nothing.
  const cookie = `__Host-session=${session}`;
  const isOpen = async () =>
    (await ask<{ viewer: object | null }>('{ viewer { email } }', {}, { cookie })).viewer !== null;
  while (await isOpen()) await other.waitForTimeout(100);
  await choose(other);
  await other.getByRole('button', { name: 'Créer le jeton' }).click();
  await other.waitForURL(/connexion/);
  await other.getByText('Votre session est terminée.').waitFor();
  expect(await chosen(other)).toBeNull();
  await fillSignIn(other, who);
  await other.locator('h1', { hasText: 'Jetons' }).waitFor();
  expect(await other.getByLabel('À quoi sert-il').inputValue()).toBe('Brouillon à garder');
  await elsewhere.close();

  await page.getByRole('button', { name: 'Se déconnecter partout' }).click();
  await page.getByRole('button', { name: 'Fermer toutes les sessions' }).click();
  await page.getByText('Votre session est fermée dans ce navigateur.').waitFor();
});

test('what outlives a session asks who one is again, then goes on; contacts are one’s own, lists come as files', async () => {
  await signIn(page, await newAccount());
  await page.getByLabel('Téléphone professionnel').fill('01 02 03 04 05');
  await page.getByRole('button', { name: 'Enregistrer les coordonnées' }).click();
  await page.getByText('Coordonnées enregistrées.').waitFor();
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#contacts-phone')?.value === '01 02 03 04 05',
  );

  // As a session answers that was proved more than a quarter of an hour ago.
  let isFirst = true;
  await page.route('**/graphql', async (route) => {
    if (!isFirst || !route.request().postData()?.includes('"TokenCreate"')) return route.continue();
    isFirst = false;
    const userErrors = [{ __typename: 'ProofNeededError', code: 'PROOF_NEEDED', message: 'Prouvez', path: null }];
    const tokenCreate = { __typename: 'TokenCreatePayload', token: null, secret: null, userErrors };
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data: { tokenCreate } }) });
  });
  await open(page, '/compte/jetons');
  await page.getByLabel('À quoi sert-il').fill('Sauvegarde');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await page.getByRole('heading', { name: 'Confirmez votre identité' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.locator('#proof-password').fill('ce n’est pas le bon');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.locator('#proof-password-error').waitFor();
  await page.locator('#proof-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByRole('heading', { name: /^Secret du jeton/ }).waitFor();
  const file = await downloadOf(page, () => page.getByRole('button', { name: 'Télécharger en CSV' }).click());
  expect(file.name).toBe('s-pass-jetons.csv');
  expect(file.text).toMatch(/^\ufeffJeton;.*\r\nSauvegarde;spass_/);
});
