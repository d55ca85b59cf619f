import { afterEach, beforeAll, beforeEach } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { context, launch } from './browser.js';

/** A page of its own for each test of a file, in one browser; signed in as nobody, unless it begins otherwise. */
export function onFreshPages(
  use: (page: Page, browser: Browser) => void,
  begin: (browser: Browser) => Promise<BrowserContext> = context,
): void {
  let browser: Browser;
  let shown: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    shown = await begin(browser);
    use(await shown.newPage(), browser);
  });
  afterEach(() => shown.close());
}
