import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere, faultsOf } from './axe.js';
import { baseUrl, context, launch, open, problemsOf } from './browser.js';
import { routes } from './routes.js';
import { LARGEST_SHIFT, measureShift, shiftOf } from './shift.js';

const ALIKE = /^unknown|signed out$/;

/** Looks at every second page, beginning with the first or the next: two files of specs share them, side by side. */
export function everySecondPage(begin: 0 | 1): void {
  let browser: Browser;
  let page: Page;
  const strangers = new Set<string>();
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    const shown = await context(browser);
    await shown.addInitScript(measureShift);
    page = await shown.newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== new URL(baseUrl).origin)
        strangers.add(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  });

  const own = Object.entries(routes).filter((_, i) => i % 2 === begin);
  test.each(own.map(([name, path], nr) => [name, path, nr] as const))(
    '%s is answered, moves nothing as it arrives, does not scroll sideways at 320 px below a low header, has no violation, asks nobody else for anything and reports no error',
    async (name, path, nr) => {
      strangers.clear();
      errors.length = 0;
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      expect(await problemsOf(page)).toEqual([]);
      expect(await shiftOf(page)).toBeLessThan(LARGEST_SHIFT);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(
        await page.locator('header').evaluate((element) => (element as HTMLElement).offsetHeight),
      ).toBeLessThanOrEqual(120);
      // Those that say that there is nothing, or to sign in, differ in a sentence alone: looked at once.
      expect(await (ALIKE.test(name) ? faultsOf(page) : faultsEverywhere(page, nr % 2 ? 1 : 0))).toEqual([]);
      expect([...strangers]).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  if (begin > 0) return;
  test('the explorer asks nobody else for anything either', async () => {
    strangers.clear();
    errors.length = 0;
    await page.goto(`${baseUrl}/graphiql`);
    // Not until nothing is under way: it ends workers that are still being fetched.
    await page.locator('.graphiql-execute-button').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect([...strangers]).toEqual([]);
    expect(errors).toEqual([]);
  });
}
