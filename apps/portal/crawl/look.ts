import { type Browser, type BrowserContext, type Page, type Response } from 'playwright-core';
import { faultsOf, OF_LOOKS } from '../e2e/axe.js';
import { baseUrl, context, open, problemsOf, type Theme } from '../e2e/browser.js';
import { LARGEST_SHIFT, measureShift, shiftOf } from '../e2e/shift.js';
import { type Found } from './faults.js';
import { wordsOf } from './words.js';

export interface View {
  language: 'fr' | 'en';
  /** Loaded at the first, then drawn anew at the other. */
  widths: readonly [number, number];
  /** At the first width; the other theme at the other. */
  theme: Theme;
}

interface Looked {
  /** Pages of the portal that this one leads to. */
  links: string[];
  /** What else of the server it leads to: files, feeds, the explorer. */
  files: string[];
  title: string;
  found: Found[];
}

/** Notes of the browser on a page that answers 404, and on a card that it has to imitate. */
const OF_THE_BROWSER = /status of 404|WebGL|GPU stall|GroupMarkerNotSet|swiftshader/i;

/** On a phone, the line of a past day left out. */
const HIGHEST_HEADER = 120;

/** A browser as somebody has it who has been here before: signed in, in their language. */
export async function eyesOf(browser: Browser, view: View, session: string | undefined): Promise<BrowserContext> {
  const eyes = await context(browser, { theme: view.theme, width: view.widths[0], height: 844 });
  if (session) await eyes.addCookies([cookieOf(session)]);
  await eyes.addInitScript((language) => localStorage.setItem('language', language), view.language);
  await eyes.addInitScript(measureShift);
  return eyes;
}

/** Opens a page as somebody sees it, and tells what is wrong with it; axe looks at one of each kind. */
export async function look(
  eyes: BrowserContext,
  { path, view, isFirst }: { path: string; view: View; isFirst: boolean },
): Promise<Looked> {
  const [width, other] = view.widths;
  const found: Found[] = [];
  const page = await eyes.newPage();
  const at = (now: number, theme: Theme): string => `${now} px, ${theme}, ${view.language}`;
  const tell = (kind: string, detail: string): number => found.push({ kind, detail, where: at(width, view.theme) });
  try {
    const answers = listen(page, tell);
    await open(page, path);
    await Promise.all(answers);
    for (const problem of await problemsOf(page)) tell('not answered', problem.replace(/\s+/g, ' '));
    for (const { kind, detail } of await wordsOf(page, view.language)) tell(kind, detail);
    const shift = await shiftOf(page);
    if (shift >= LARGEST_SHIFT) tell('layout shift', shift.toFixed(2));
    found.push(...(await drawn(page, width, at(width, view.theme), isFirst ? undefined : [])));
    const theme = view.theme === 'light' ? 'dark' : 'light';
    await page.setViewportSize({ width: other, height: 844 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // What is wrong at one width in one theme with names and roles is wrong at the other.
    found.push(...(await drawn(page, other, at(other, theme), isFirst ? OF_LOOKS : [])));
    // One that led elsewhere has the title of that.
    const isItself = new URL(page.url()).pathname === path.split('?')[0];
    return { ...(await linksOf(page)), title: isItself ? await page.title() : '', found };
  } catch (error) {
    found.push({ kind: 'not opened', detail: String(error).split('\n')[0]!, where: view.language });
    return { links: [], files: [], title: '', found };
  } finally {
    await page.close();
  }
}

/** Tells what goes wrong while it arrives; answers what is still to be read of that. */
function listen(page: Page, tell: (kind: string, detail: string) => unknown): Promise<unknown>[] {
  page.on('pageerror', (error) => tell('error', error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !OF_THE_BROWSER.test(message.text()))
      tell('console', `${message.type()}: ${message.text()}`);
  });
  const answers: Promise<unknown>[] = [];
  // Of what is not there nothing else is there either.
  let isThere = true;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) isThere = response.status() !== 404;
    else if (isThere || response.status() !== 404)
      answers.push(refusalOf(response).then((refusal) => refusal && tell('request', refusal)));
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Asked for by a page that has gone on since.
    if (why !== 'net::ERR_ABORTED') tell('request', `${why} ${request.url().slice(baseUrl.length)}`);
  });
  return answers;
}

/** What axe finds, sideways scrolling, and a header that takes more of a phone than it should. */
async function drawn(page: Page, width: number, where: string, rules?: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const fault of await faultsOf(page, rules)) {
    const { rule, where: nodes } = fault as { rule?: string; where?: string[] };
    found.push({ kind: rule ? `axe ${rule}` : 'scrolls sideways', detail: nodes?.[0] ?? JSON.stringify(fault), where });
  }
  const height = await page.evaluate(() => document.querySelector('header')?.offsetHeight ?? 0);
  if (width <= 640 && height > HIGHEST_HEADER) found.push({ kind: 'high header', detail: `${height} px`, where });
  const cut = await page.evaluate(cutOff);
  found.push(...cut.map((detail) => ({ kind: 'cut off', detail, where })));
  return found;
}

const linksOf = (page: Page): Promise<{ links: string[]; files: string[] }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')].map(
      ({ href }) => new URL(href),
    );
    const ours = [
      ...new Set(
        all
          .filter(({ origin }) => origin === window.location.origin)
          .map(({ pathname, search }) => `${pathname}${search}`),
      ),
    ];
    // The explorer is a page of its own, and what the API serves is no page.
    const isFile = (address: string): boolean =>
      /^\/(graphiql|graphql|files|auth|dev|integrer)(\/|\?|$)|^\/[^?]*\.\w+(\?|$)/.test(address);
    return { links: ours.filter((address) => !isFile(address)), files: ours.filter(isFile) };
  });

/** What a program asked for and was refused; a page that is not there answers 404, and is looked at. */
async function refusalOf(response: Response): Promise<string | undefined> {
  const address = response.url().slice(baseUrl.length);
  if (response.status() >= 400) return `${response.status()} ${address}`;
  if (!address.startsWith('/graphql')) return undefined;
  const answer = (await response.json().catch(() => undefined)) as { errors?: { message: string }[] } | undefined;
  return answer?.errors?.[0] && `${answer.errors[0].message} ${response.request().postData()?.slice(0, 80)}`;
}

/** Runs in the page: what is beside the screen and cannot be scrolled to. */
function cutOff(): string[] {
  const reachable = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflowX, position, visibility, clipPath } = getComputedStyle(at);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      if (position === 'absolute' || visibility === 'hidden' || clipPath !== 'none') return true;
    }
    return false;
  };
  return [...document.querySelectorAll('main *')]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && (right > window.innerWidth + 1 || left < -1) && !element.closest('svg');
    })
    .filter((element) => !reachable(element))
    .slice(0, 3)
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
}

const cookieOf = (value: string) => ({
  name: '__Host-session',
  value,
  url: `${baseUrl.replace(/^http:/, 'https:')}/`,
  secure: true,
  httpOnly: true,
  sameSite: 'Lax' as const,
});
