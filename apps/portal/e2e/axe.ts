import axe from 'axe-core';
import { type Page } from 'playwright-core';
import { type Theme } from './browser.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What comes after the beginning of a long list or table is made as that is: to look at all of it takes longer than at the rest of the page. */
const BEGINNING =
  'main :is(tbody, ul, ol) > :nth-child(n + 7), main dl > :nth-child(n + 13) { display: none !important }';

export const conditions: readonly { theme: Theme; width: number }[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 390 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 390 },
];
/** Each theme and each width once: what every page has around it is looked at in all four by accessibility.spec.ts. */
const once = conditions.slice(0, 2);

/** What theme or width alone can change. Names, roles and headings are those of the same elements. */
export const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds on the page as it is (by some rules alone, or by none), whether it scrolls sideways, and fields too low for a finger, as those are that lost their style. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<unknown[]> {
  const violations = rules?.length === 0 ? [] : await violationsOn(page, rules);
  const found: unknown[] = violations.map(({ id, nodes }) => ({
    rule: id,
    where: nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`),
  }));
  found.push(...(await lowFields(page)));
  const overflow = await overflowOf(page);
  return overflow > 0 ? [...found, { overflow, where: await widest(page) }] : found;
}

/** How far the page scrolls sideways, in pixels, once what follows its width by script (a map, a chart) has followed it. */
async function overflowOf(page: Page): Promise<number> {
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, null, {
    timeout: 10_000,
  });
  await fits.catch(() => undefined);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What reaches beyond the window, the innermost of it first. */
const widest = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth && element.checkVisibility())
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

const lowFields = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea',
      ),
    ]
      .map((field) => ({ field, height: field.getBoundingClientRect().height }))
      .filter(({ field, height }) => height > 0 && height < 40 && field.checkVisibility())
      .map(({ field, height }) => ({ low: height, where: field.outerHTML.slice(0, 200) })),
  );

async function violationsOn(page: Page, rules?: readonly string[]): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is on its way from one look to another has neither.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  return page.evaluate(
    async ({ options, beginning }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(beginning);
      document.adoptedStyleSheets.push(sheet);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      return violations;
    },
    {
      beginning: BEGINNING,
      options: {
        runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
        // What is right is not listed, which takes longest.
        resultTypes: ['violations'],
        // Not sheets: fetching and reading them took a third of the rest, and no rule that is asked looks into them.
        preload: { assets: ['media'] },
      } satisfies axe.RunOptions,
    },
  );
}

/** The same in each theme and at each width, all of it in one of them: the sheet follows both without being loaded again. */
export async function faultsEverywhere(page: Page, whole: 0 | 1 = 0): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [i, { theme, width }] of once.entries()) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, theme);
    for (const fault of await faultsOf(page, i === whole ? undefined : OF_LOOKS)) found.push({ theme, width, fault });
  }
  return found;
}

/** How much of the last one lies beside what is in sight, in pixels. */
export const cutOff = (page: Page, selector: string): Promise<number> =>
  page
    .locator(`main ${selector}`)
    .last()
    .evaluate((element) => {
      const frame = element.parentElement!;
      return Math.max(
        frame.scrollWidth - frame.clientWidth,
        document.documentElement.scrollWidth - window.innerWidth,
        0,
      );
    });
