import AxeModule from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { type Theme } from './browser.js';

// The package is CommonJS: depending on the loader its class is the default export or a property of it.
const AxeBuilder = ((AxeModule as unknown as { default?: typeof AxeModule }).default ?? AxeModule) as typeof AxeModule;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In an order that changes the width once: drawing a map anew takes longest. */
export const conditions: readonly { theme: Theme; width: number }[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'dark', width: 390 },
  { theme: 'light', width: 390 },
];

/** What axe finds on the page as it is, and whether it scrolls sideways. `rules` looks for nothing but these. */
export async function faultsOf(page: Page, rules?: string[]): Promise<unknown[]> {
  // No frame of ours comes from elsewhere: the results need no page of their own to be put together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  const found: unknown[] = violations.map(({ id, nodes }) => ({
    rule: id,
    where: nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`),
  }));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [...found, { overflow }] : found;
}

/** The same at each width in each theme: the sheet follows both without being loaded again. */
export async function faultsEverywhere(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  let seen = 0;
  for (const { theme, width } of conditions) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, theme);
    // Only colours change with the theme: all the rest was looked at in this width already.
    const rules = width === seen ? ['color-contrast', 'link-in-text-block'] : undefined;
    for (const fault of await faultsOf(page, rules)) found.push({ theme, width, fault });
    seen = width;
  }
  return found;
}
