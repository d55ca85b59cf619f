import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { baseUrl, context, open } from './browser.js';

/** Strong enough, and no secret: it is used in tests alone. */
export const PASSWORD = 'une girouette danse sous la pluie';
/** Somebody who manages an organization of the demonstration data, as the start of a trial installation prints it. */
export const MANAGER = { email: 'gestion@demonstration.example', password: 'quatre clochers dessinent un paysage' };
/** Somebody who coordinates the network there. */
export const COORDINATOR = { ...MANAGER, email: 'coordination@demonstration.example' };

/** Somebody who teaches there. */
export const TRAINER = { ...MANAGER, email: 'formation@demonstration.example' };
/** Somebody of the team of an organization there, who takes part in trainings. */
export const MEMBER = { ...MANAGER, email: 'equipe@demonstration.example' };

let made = 0;
export const newAddress = (): string => `visitor-${process.pid}-${Date.now()}-${++made}@example.org`;

/** Runs a mutation without a browser: what comes before what a test is about. */
export async function ask<T>(query: string, variables: object, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

/** Does it as who has the session, or says why not. */
export async function done<T>(mutation: string, input: object, fields: string, session: string): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { ${fields} userErrors { code message path } } }`;
  const cookie = { cookie: `__Host-session=${session}` };
  const { answer } = await ask<{ answer: T & { userErrors: unknown[] } }>(document, { input }, cookie);
  if (answer.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer.userErrors)}`);
  return answer;
}

/** The organization that who has the session acts for. */
export async function organizationOf(session: string): Promise<string> {
  const { viewer } = await ask<{ viewer: { roles: { nodes: { organization: { id: string } | null }[] } } }>(
    '{ viewer { roles { nodes { organization { id } } } } }',
    {},
    { cookie: `__Host-session=${session}` },
  );
  return viewer.roles.nodes.flatMap(({ organization }) => organization ?? [])[0]!.id;
}

/** The path of the link in the last letter to an address, its secret included. Letters are sent a moment later. */
export async function linkTo(email: string, place: string): Promise<string> {
  const { link } = await letterTo(email, place);
  return new URL(link).pathname + new URL(link).search + new URL(link).hash;
}

/** The last letter to an address that leads to a place: its link, and what it says. */
export async function letterTo(email: string, place: string): Promise<{ link: string; text: string }> {
  for (let tries = 0; tries < 500; tries += 1) {
    const answer = await fetch(`${baseUrl}/dev/mail.json?to=${encodeURIComponent(email)}`);
    const { messages } = (await answer.json()) as { messages: { links: string[]; text: string }[] };
    const found = messages.flatMap(({ links, text }) => links.map((link) => ({ link, text })));
    const letter = found.find(({ link }) => new URL(link).pathname === place);
    if (letter) return letter;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No letter with a link to ${place} came to ${email}`);
}

/** An account that is open, whose owner has not signed in yet. */
export async function newAccount(): Promise<{ email: string; password: string }> {
  const email = newAddress();
  const input = { email, password: PASSWORD, givenName: 'Zoé', familyName: 'Martin', acceptsTerms: true };
  await ask('mutation ($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }', {
    input,
  });
  const token = (await linkTo(email, '/verifier')).split('#')[1];
  await ask('mutation ($input: EmailVerifyInput!) { emailVerify(input: $input) { userErrors { code } } }', {
    input: { token, password: PASSWORD },
  });
  return { email, password: PASSWORD };
}

/** Fills in the sign-in form of the page that is open and sends it. */
export async function fillSignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.locator('main').getByRole('button', { name: 'Se connecter', exact: true }).click();
}

/** What the form would do, without it: what comes before what a test is about. Answers the session. */
export async function signIn(page: Page, who: { email: string; password: string }): Promise<string> {
  const session = await sessionOf(who);
  await page.context().addCookies([cookieOf(session)]);
  await open(page, '/compte');
  await page.locator('h1', { hasText: 'Profil' }).waitFor();
  return session;
}

/** The session of somebody, opened through the API. */
export async function sessionOf(who: { email: string; password: string }): Promise<string> {
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: who },
    }),
  });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('__Host-session='));
  if (!cookie) throw new Error(`${who.email} could not sign in: ${await response.text()}`);
  return cookie.split(';')[0]!.split('=')[1]!;
}

/** A browser that has the session. */
export async function withSession(browser: Browser, session: string): Promise<BrowserContext> {
  const made = await context(browser);
  await made.addCookies([cookieOf(session)]);
  return made;
}

export function cookieOf(session: string) {
  const url = `${baseUrl.replace(/^http:/, 'https:')}/`;
  return { name: '__Host-session', value: session, url, secure: true, httpOnly: true };
}

/** Presses a button of the page, or chooses it from the menu that it stands in. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const how = { name, exact: typeof name === 'string' };
  const main = page.locator('main');
  const item = main.getByRole('menuitem', { ...how, includeHidden: true });
  await main.getByRole('button', how).or(item).first().waitFor({ state: 'attached' });
  if ((await item.count()) === 0) return main.getByRole('button', how).first().click();
  await main.getByRole('button', { name: 'Autres actions' }).click();
  await main.getByRole('menuitem', how).click();
}

/** Chooses what was typed for. The list moves while that is still looked for, perhaps between the press and its release. */
export async function choose(option: Locator): Promise<void> {
  for (let isChosen = false; !isChosen;) {
    await option.click();
    isChosen = await option.waitFor({ state: 'hidden', timeout: 3000 }).then(
      () => true,
      () => false,
    );
  }
}
