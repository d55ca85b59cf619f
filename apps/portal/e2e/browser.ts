import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';

export const baseUrl = (process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').replace(/\/$/, '');

export type Theme = 'light' | 'dark';

/**
 * What the package sets for a place with one process and no card that we must not have: pages are drawn by the processor, which
 * is far faster than a card that it imitates, and what browsers protect their users by stays on.
 */
const UNWANTED =
  /single-process|use-gl|use-angle|ignore-gpu-blocklist|disable-web-security|allow-running-insecure-content/;

/** What is there for all files of a worker of Jest: see tools/jest-browser.mjs. */
const { worker = {} } = globalThis as { worker?: { browser?: Promise<Browser> } };

/** The browser, which nobody is to close: contexts end with the file that opened them. One that fell is replaced. */
export async function launch(): Promise<Browser> {
  const running = await worker.browser?.catch(() => undefined);
  return running?.isConnected() ? running : (worker.browser = start());
}

/**
 * Chromium without a graphics card: WebGL, and it alone, is rendered by one that is imitated. Without the two compilers that
 * take longest, too: a page is gone before its code is worth that.
 */
async function start(): Promise<Browser> {
  const args = chromium.args.filter((arg) => !UNWANTED.test(arg));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--enable-unsafe-swiftshader', '--js-flags=--no-turbofan,--no-maglev'],
    headless: true,
  });
}

interface Conditions {
  theme?: Theme;
  width?: number;
  height?: number;
}

export function context(
  browser: Browser,
  { theme = 'light', width = 1280, height = 800 }: Conditions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
}

/** Opens a page and waits until its data is on screen. */
export async function open(page: Page, path: string): Promise<void> {
  watch(page);
  await page.goto(`${baseUrl}${path}`);
  await page.locator('h1').first().waitFor();
  await settled(page);
}

/** The requests of a page: how many were made, and which are under way. */
const traffic = new WeakMap<Page, { made: number; underWay: Set<Request> }>();

function watch(page: Page): { made: number; underWay: Set<Request> } {
  const known = traffic.get(page);
  if (known) return known;
  const seen = { made: 0, underWay: new Set<Request>() };
  traffic.set(page, seen);
  page.on('request', (request) => {
    // What an address before this one asked for is nobody's any more.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) seen.underWay.clear();
    seen.made += 1;
    seen.underWay.add(request);
  });
  const forget = (request: Request): boolean => seen.underWay.delete(request);
  page.on('requestfinished', forget).on('requestfailed', forget);
  return seen;
}

/** Waits until nothing is loading: no part says so, no request is under way, and what the page did with the last ones asks for no more. */
export async function settled(page: Page): Promise<void> {
  const seen = watch(page);
  for (let made = -1; made !== seen.made || seen.underWay.size > 0;) {
    made = seen.made;
    await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), undefined, {
      timeout: 60_000,
    });
    await ended(seen.underWay);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  }
}

/** Looks again and again: `Response.finished()` of a request that ends just then may never say so. */
async function ended(underWay: ReadonlySet<Request>): Promise<void> {
  for (const until = Date.now() + 60_000; underWay.size > 0;) {
    if (Date.now() > until) throw new Error(`Still loading: ${[...underWay].map((each) => each.url()).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What stands where a page, or a part of it, could not be answered. */
export const problemsOf = (page: Page): Promise<string[]> =>
  page.locator('main [role="alert"]:has(code)').allInnerTexts();
