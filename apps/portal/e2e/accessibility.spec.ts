import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { conditions, faultsOf } from './axe.js';
import { context, launch, open } from './browser.js';
import { everySecondPage } from './every-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

describe('every page, from the first', () => everySecondPage(0));

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
