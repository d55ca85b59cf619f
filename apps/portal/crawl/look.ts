import { type Browser, type Page } from 'playwright-core';
import { faultsOf } from '../e2e/axe.js';
import { baseUrl, context, open, problemsOf, type Theme } from '../e2e/browser.js';
import { LARGEST_SHIFT, measureShift, shiftOf } from '../e2e/shift.js';
import { type Found } from './faults.js';

export interface View {
  language: 'fr' | 'en';
  /** Loaded at the first, then drawn anew at the other. */
  widths: readonly [number, number];
  /** At the first width; the other theme at the other. */
  theme: Theme;
}

interface Looked {
  /** Addresses of the portal that the page leads to. */
  links: string[];
  found: Found[];
}

/** On a phone, the line of a past day left out. */
const HIGHEST_HEADER = 120;

/** Opens a page as somebody sees it, and tells what is wrong with it. */
export async function look(
  browser: Browser,
  { path, session, view }: { path: string; session: string | undefined; view: View },
): Promise<Looked> {
  const [width, other] = view.widths;
  const shown = await context(browser, { theme: view.theme, width, height: 844 });
  const found: Found[] = [];
  try {
    if (session) await shown.addCookies([cookieOf(session)]);
    await shown.addInitScript((language) => localStorage.setItem('language', language), view.language);
    await shown.addInitScript(measureShift);
    const page = await shown.newPage();
    const at = (now: number, theme: Theme): string => `${now} px, ${theme}, ${view.language}`;
    const tell = (kind: string, detail: string): number => found.push({ kind, detail, where: at(width, view.theme) });
    page.on('pageerror', (error) => tell('error', error.message));
    // A page that is not there answers 404, which the browser notes of itself.
    page.on(
      'console',
      (message) => message.type() === 'error' && !/404/.test(message.text()) && tell('console', message.text()),
    );
    await open(page, path);
    for (const problem of await problemsOf(page)) tell('not answered', problem.replace(/\s+/g, ' '));
    const shift = await shiftOf(page);
    if (shift >= LARGEST_SHIFT) tell('layout shift', shift.toFixed(2));
    found.push(...(await drawn(page, width, at(width, view.theme))));
    const theme = view.theme === 'light' ? 'dark' : 'light';
    await page.setViewportSize({ width: other, height: 844 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    found.push(...(await drawn(page, other, at(other, theme))));
    return { links: await linksOf(page), found };
  } catch (error) {
    found.push({ kind: 'not opened', detail: String(error).split('\n')[0]!, where: view.language });
    return { links: [], found };
  } finally {
    await shown.close();
  }
}

/** What axe finds, sideways scrolling, and a header that takes more of a phone than it should. */
async function drawn(page: Page, width: number, where: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const fault of await faultsOf(page)) {
    const { rule, where: nodes } = fault as { rule?: string; where?: string[] };
    found.push({ kind: rule ? `axe ${rule}` : 'scrolls sideways', detail: nodes?.[0] ?? JSON.stringify(fault), where });
  }
  const height = await page.evaluate(() => document.querySelector('header')?.offsetHeight ?? 0);
  if (width <= 640 && height > HIGHEST_HEADER) found.push({ kind: 'high header', detail: `${height} px`, where });
  const cut = await page.evaluate(cutOff);
  found.push(...cut.map((detail) => ({ kind: 'cut off', detail, where })));
  return found;
}

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')].map(
      ({ href }) => new URL(href),
    );
    const ours = all.filter(({ origin }) => origin === window.location.origin);
    // The explorer is a page of its own, and what the API serves is no page.
    const pages = ours.filter(({ pathname }) => !/^\/(graphiql|graphql|files|auth|dev)(\/|$)/.test(pathname));
    return [...new Set(pages.map(({ pathname, search }) => `${pathname}${search}`))];
  });

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
