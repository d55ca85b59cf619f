import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, context, launch, open } from './browser.js';
import { ask, COORDINATOR, fillSignIn, linkTo, MANAGER, newAccount, newAddress, PASSWORD, signIn } from './people.js';

let browser: Browser;
let shown: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  shown = await context(browser);
  page = await shown.newPage();
});
afterEach(() => shown.close());

const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

/** Presses Tab until the focus is where `selector` says. */
async function tabTo(selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function typeInto(selector: string, text: string): Promise<void> {
  await tabTo(selector);
  await page.keyboard.type(text);
}

/** How much of it lies beside what is in sight, in pixels. */
const cutOff = (selector: string): Promise<number> =>
  page
    .locator(`main ${selector}`)
    .last()
    .evaluate((element) => {
      const frame = element.parentElement!;
      return Math.max(
        frame.scrollWidth - frame.clientWidth,
        document.documentElement.scrollWidth - window.innerWidth,
        0,
      );
    });

async function downloadOf(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

test('by the keyboard alone: sign up, follow the mail, sign in, and what was asked for comes', async () => {
  const email = newAddress();
  await open(page, '/inscription');
  await typeInto('#sign-up-givenName', 'Zoé');
  await typeInto('#sign-up-familyName', 'Martin');
  await typeInto('#sign-up-email', email);
  await typeInto('#sign-up-password', 'soleil');
  await page.getByText('Solidité très faible.').first().waitFor();
  await page.keyboard.press('Enter');
  // The summary has the focus, tells in one breath what the page and what the server finds, and leads to the fields.
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('sign-up-acceptsTerms');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('sign-up-password');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(PASSWORD);
  await page.getByText('Très solide.').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Regardez votre messagerie' }).waitFor();
  expect(await focused()).toBe('Regardez votre messagerie');

  await open(page, await linkTo(email, '/verifier'));
  await page.waitForFunction(() => location.hash === '');
  await typeInto('#verify-password', 'not the one that was chosen');
  await page.keyboard.press('Enter');
  await page.locator('#verify-password-error', { hasText: 'choisi à l’inscription' }).waitFor();
  await page.locator('#verify-password').fill(PASSWORD);
  await tabTo('main button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Adresse confirmée' }).waitFor();

  await open(page, '/compte/jetons');
  await page.waitForURL(/connexion\?retour=%2Fcompte%2Fjetons/);
  await typeInto('#sign-in-email', email);
  await typeInto('#sign-in-password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Jetons' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/compte/jetons');

  // The menu of the account: opened, left by Escape, opened again, and out.
  await open(page, '/compte');
  await tabTo('header button[aria-expanded]:not([aria-haspopup])');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Votre compte');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Votre compte' }).waitFor({ state: 'detached' });
  expect(await focused()).toContain('Zoé Martin');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Se déconnecter');
  await page.keyboard.press('Enter');
  await page.getByText('La session de ce navigateur est fermée.').waitFor();
}, 120_000);

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
  expect(await focused()).toBe('sign-up-acceptsTerms');
  await page.getByLabel('J’accepte').check();
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(newAddress());
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await summary.getByText('Un point à corriger').waitFor();
  await page.locator('#sign-up-password-error', { hasText: 'se devine trop vite' }).waitFor();
  expect(await page.getByLabel('Prénom').inputValue()).toBe('Zoé');
  expect(await faultsEverywhere(page)).toEqual([]);
}, 120_000);

test('an address that has an account gets the same page, and its owner a letter', async () => {
  const { email } = await newAccount();
  await open(page, '/inscription');
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel('J’accepte').check();
  await page.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await page.locator('h1', { hasText: 'Regardez votre messagerie' }).waitFor();
  expect(await linkTo(email, '/connexion')).toBe('/connexion');
}, 60_000);

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
}, 120_000);

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
  60_000,
);

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
}, 60_000);

test('a forgotten password is replaced by the link of a letter, which works once', async () => {
  const { email } = await newAccount();
  await open(page, '/mot-de-passe-oublie');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  await page.locator('h1', { hasText: 'Regardez votre messagerie' }).waitFor();
  const link = await linkTo(email, '/mot-de-passe');
  await open(page, link);
  await page.waitForFunction(() => location.hash === '');
  await page.getByLabel('Nouveau mot de passe').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.locator('h1', { hasText: 'Mot de passe enregistré' }).waitFor();

  await open(page, '/sources');
  await open(page, link);
  await page.getByLabel('Nouveau mot de passe').fill('sept hérons comptent les nuages');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('alert').getByText('Ce lien n’est plus valable').waitFor();
  await page.getByRole('link', { name: 'Demander un autre lien' }).waitFor();

  await signIn(page, { email, password: 'sept hérons comptent les nuages' });
}, 60_000);

test('a second factor: set up, asked, replaced by a recovery code, removed', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await open(page, '/compte/securite');
  await page.getByRole('button', { name: 'Mettre en place un second facteur' }).click();
  await page.locator('#second-factor-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByAltText(/Image à lire/).waitFor();
  expect(
    await page.getByAltText(/Image à lire/).evaluate((image: HTMLImageElement) => image.naturalWidth),
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
  const file = await downloadOf(() => page.getByRole('button', { name: 'Télécharger en fichier texte' }).click());
  for (const one of codes) expect(file.text).toContain(one);
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Les codes sont en lieu sûr' }).click();
  await page.getByText('Il vous reste 10 codes de secours.').waitFor();

  await page.getByRole('button', { name: /Zoé Martin/ }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByText('La session de ce navigateur est fermée.').waitFor();
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
  await page.locator('h1', { hasText: 'Profil' }).waitFor();

  await open(page, '/compte/securite');
  await page.getByText('Il vous reste 9 codes de secours.').waitFor();
  await page.getByRole('button', { name: 'Retirer le second facteur' }).click();
  await page.locator('#second-factor-off-password').fill(PASSWORD);
  await page.locator('#second-factor-off-code').fill(codes[1]!);
  await page.getByRole('button', { name: 'Retirer le second facteur' }).click();
  await page.getByRole('button', { name: 'Mettre en place un second facteur' }).waitFor();
}, 120_000);

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
  await page.getByText('Les jetons que vous créerez seront ici').waitFor();
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
}, 120_000);

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
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await ask<{ viewer: object | null }>('{ viewer { email } }', {}, { cookie })).viewer === null) break;
    await other.waitForTimeout(100);
  }
  await other.getByRole('button', { name: 'Créer le jeton' }).click();
  await other.waitForURL(/connexion/);
  await other.getByText('Votre session est terminée.').waitFor();
  await fillSignIn(other, who);
  await other.locator('h1', { hasText: 'Jetons' }).waitFor();
  expect(await other.getByLabel('À quoi sert-il').inputValue()).toBe('Brouillon à garder');
  await elsewhere.close();

  await page.getByRole('button', { name: 'Se déconnecter partout' }).click();
  await page.getByRole('button', { name: 'Tout fermer' }).click();
  await page.getByText('La session de ce navigateur est fermée.').waitFor();
}, 120_000);

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
  expect(await cutOff('table')).toBe(0);
}, 60_000);

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
  await page.getByText(`Un courrier est parti à ${email}.`).waitFor();

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
  await page.getByText(`Un courrier est parti à ${other}.`).waitFor();
  await open(page, await linkTo(other, '/verifier'));
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await page.getByText('Votre compte a désormais cette adresse').waitFor();
  await page.getByRole('link', { name: 'Revenir à la sécurité du compte' }).click();
  await page.getByText(`Vous vous connectez avec ${other}.`).waitFor();
}, 120_000);

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
    const tokenCreate = { __typename: 'TokenPayload', token: null, secret: null, userErrors };
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data: { tokenCreate } }) });
  });
  await open(page, '/compte/jetons');
  await page.getByLabel('À quoi sert-il').fill('Sauvegarde');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await page.getByRole('heading', { name: 'Est-ce toujours vous' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.locator('#proof-password').fill('ce n’est pas le bon');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.locator('#proof-password-error').waitFor();
  await page.locator('#proof-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByRole('heading', { name: /^Secret du jeton/ }).waitFor();
  const file = await downloadOf(() => page.getByRole('button', { name: 'Télécharger en CSV' }).click());
  expect(file.name).toBe('s-pass-jetons.csv');
  expect(file.text).toMatch(/^\ufeffJeton;.*\r\nSauvegarde;spass_/);
}, 120_000);

test('one’s data come as a file; the account is erased in two steps', async () => {
  const who = await newAccount();
  await signIn(page, who);
  await open(page, '/compte/donnees');
  const file = await downloadOf(() => page.getByRole('button', { name: 'Télécharger vos données' }).click());
  expect(file.name).toMatch(/^s-pass-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ account: { account: [{ email: who.email }] } });

  await page.getByRole('button', { name: 'Effacer mon compte…' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('alert').getByText('Choisissez ce que devient').first().waitFor();
  await page.getByLabel('Le garder, sans votre nom').check();
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
}, 120_000);

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
  await open(theirs, await linkTo(email, '/invitation'));
  await theirs.waitForFunction(() => location.hash === '');
  await theirs.locator('main').getByRole('link', { name: 'Ouvrir un compte' }).click();
  await theirs.getByText('Vous venez d’une invitation').waitFor();
  await theirs.getByLabel('Prénom').fill('Yann');
  await theirs.getByLabel('Nom', { exact: true }).fill('Invité');
  await theirs.getByLabel('Adresse électronique').fill(email);
  await theirs.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await theirs.getByLabel('J’accepte').check();
  await theirs.locator('main').getByRole('button', { name: 'Ouvrir un compte' }).click();
  await theirs.locator('h1', { hasText: 'Regardez votre messagerie' }).waitFor();
  await open(theirs, await linkTo(email, '/verifier'));
  await theirs.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await theirs.locator('h1', { hasText: 'Adresse confirmée' }).waitFor();
  await signIn(theirs, { email, password: PASSWORD });
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
}, 120_000);

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
  expect(await cutOff('table')).toBe(0);
  await page.getByText('Équipe').last().waitFor();
  await page.getByRole('button', { name: `Retirer l’invitation ${withdrawn}` }).click();
  await page.getByText('retirée').first().waitFor();

  const guest = await context(browser);
  const theirs = await guest.newPage();
  await open(theirs, await linkTo(withdrawn, '/invitation'));
  await theirs.locator('h1', { hasText: 'Cette invitation n’est plus valable' }).waitFor();
  await theirs
    .getByText(/a été retirée\..*à une personne qui gère « .*démonstration.* », ou à la coordination/)
    .waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'English' }).click();
  await theirs.locator('h1', { hasText: 'This invitation is no longer good' }).waitFor();
  await theirs.getByText(/was taken back\..*somebody who manages “.*”, or the coordination of the network/).waitFor();
  await theirs.getByRole('button', { name: 'Français' }).click();
  await theirs.locator('h1', { hasText: 'Cette invitation n’est plus valable' }).waitFor();
  await open(theirs, await linkTo(who.email, '/invitation'));
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
}, 120_000);

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
    .getByText('attend la coordination')
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
}, 120_000);

test('who does not manage an organization is told so', async () => {
  await signIn(page, await newAccount());
  await open(page, '/organisations/caue-50/acces');
  await page.locator('h1', { hasText: 'Cette page est à qui gère l’organisation' }).waitFor();
}, 60_000);

test('in English too', async () => {
  await open(page, '/connexion');
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('h1', { hasText: 'Sign in' }).waitFor();
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('not the right one');
  await page.locator('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('alert').getByText('The address or the password is not right').waitFor();
}, 60_000);

describe('with a session', () => {
  let theirs: Page;
  beforeAll(async () => {
    theirs = await (await context(browser)).newPage();
    await signIn(theirs, MANAGER);
  }, 60_000);
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
  ])(
    '%s has no violation, and does not scroll sideways at 320 px',
    async (path) => {
      await theirs.setViewportSize({ width: 1280, height: 844 });
      if (path === 'acces') {
        await theirs.getByRole('button', { name: /Gaëlle Démonstration/ }).click();
        await theirs.getByRole('link', { name: /^Accès/ }).click();
        await theirs.locator('h1', { hasText: 'Accès' }).waitFor();
        await theirs.waitForLoadState('networkidle');
      } else await open(theirs, path);
      expect(await faultsEverywhere(theirs)).toEqual([]);
      await theirs.setViewportSize({ width: 320, height: 640 });
      expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    120_000,
  );
});

test('the address of the page never keeps the secret of a link', async () => {
  for (const place of ['verifier', 'mot-de-passe', 'invitation']) {
    await open(page, `/${place}#secret-of-a-link`);
    await page.waitForFunction(() => location.hash === '');
    expect(page.url()).toBe(`${baseUrl}/${place}`);
    await page.goBack().catch(() => undefined);
  }
}, 60_000);
