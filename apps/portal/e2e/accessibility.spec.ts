import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { conditions, faultsEverywhere, faultsOf } from './axe.js';
import { baseUrl, context, launch, open, problemsOf } from './browser.js';
import { routes } from './routes.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('every page', () => {
  let page: Page;
  const strangers = new Set<string>();
  const errors: string[] = [];
  beforeAll(async () => {
    page = await (await context(browser)).newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== new URL(baseUrl).origin)
        strangers.add(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(() => page?.context().close());

  test.each(Object.entries(routes))(
    '%s is answered, does not scroll sideways at 320 px below a low header, has no violation, asks nobody else for anything and reports no error',
    async (_name, path) => {
      strangers.clear();
      errors.length = 0;
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      expect(await problemsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(
        await page.locator('header').evaluate((element) => (element as HTMLElement).offsetHeight),
      ).toBeLessThanOrEqual(120);
      expect(await faultsEverywhere(page)).toEqual([]);
      expect([...strangers]).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('the explorer asks nobody else for anything either', async () => {
    await page.goto(`${baseUrl}/graphiql`);
    await page.waitForLoadState('networkidle');
    expect([...strangers]).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('with the search suggestions and the date sheet open', () => {
  test.each(conditions)('$theme, $width px', async ({ theme, width }) => {
    const shown = await context(browser, { theme, width });
    try {
      const page = await shown.newPage();
      await open(page, '/accessibilite');
      await page.getByRole('combobox').fill('lille');
      await page.getByRole('option').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Situation au/ }).click();
      await page.getByLabel('Date', { exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    } finally {
      await shown.close();
    }
  });
});
