import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import AxeModule from '@axe-core/playwright';
import { type Browser, type Page } from 'playwright-core';
import { context, launch, open, routes, type Theme } from './browser.js';

// The package is CommonJS: depending on the loader its class is the default export or a property of it.
const AxeBuilder = ((AxeModule as unknown as { default?: typeof AxeModule }).default ?? AxeModule) as typeof AxeModule;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

const conditions = (['light', 'dark'] as Theme[]).flatMap((theme) => [1280, 390].map((width) => ({ theme, width })));

describe('accessibility', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await context(browser)).newPage();
  });
  afterAll(() => page?.context().close());

  // Opened once, then seen at each width in each theme: the sheet follows both without being loaded again.
  test.each(Object.entries(routes))(
    '%s has no violation',
    async (_name, path) => {
      await open(page, path);
      const found: unknown[] = [];
      for (const { theme, width } of conditions) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.waitForFunction(
          (wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted,
          theme,
        );
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations) {
          const where = nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`);
          found.push({ theme, width, rule: id, where });
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push({ theme, width, overflow });
      }
      expect(found).toEqual([]);
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
        const suggestions = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(suggestions.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /Situation au/ }).click();
        await page.getByLabel('Date', { exact: true }).waitFor();
        const sheet = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(sheet.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      } finally {
        await shown.close();
      }
    },
    60_000,
  );
});
