import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { conditions, faultsEverywhere, faultsOf } from './axe.js';
import { context, launch, open, routes } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

describe('accessibility', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await context(browser)).newPage();
  });
  afterAll(() => page?.context().close());

  test.each(Object.entries(routes))(
    '%s has no violation',
    async (_name, path) => {
      await open(page, path);
      expect(await faultsEverywhere(page)).toEqual([]);
    },
    120_000,
  );
});

describe('with the search suggestions and the date sheet open', () => {
  test.each(conditions)(
    '$theme, $width px',
    async ({ theme, width }) => {
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
    },
    60_000,
  );
});
