import { type Locator, type Page } from 'playwright-core';

/** What has the focus: by its id, or by its words. */
export const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

/** Presses Tab until the focus is where `selector` says, as a keyboard user would. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/** The same by its words, as a keyboard user reads them. */
export async function tabToWords(page: Page, words: RegExp, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (words.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) return;
  }
  throw new Error(`Tab never reached ${words}`);
}

/** Presses Tab until the focus is there. */
export async function reach(target: Locator, most = 200): Promise<void> {
  await target.waitFor();
  const { keyboard } = target.page();
  for (let presses = 0; presses <= most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

/** Follows a link or presses a button there; `Space` ticks a box, arrows choose among options. */
export async function pressAt(target: Locator, key = 'Enter'): Promise<void> {
  await reach(target);
  await target.page().keyboard.press(key);
}

/** Opens a menu and goes down to an item: letters would have to be typed faster than a busy machine takes them. */
export async function chooseAt(menu: Locator, words: string): Promise<void> {
  await pressAt(menu);
  const page = menu.page();
  const items = page.getByRole('menuitem');
  // An item has the focus once the menu is open.
  await page.waitForFunction(() => document.activeElement?.role === 'menuitem');
  for (let presses = await items.count(); (await focused(page)) !== words; presses -= 1) {
    if (presses === 0) throw new Error(`The menu has no item ${words}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** What stands there gives way. */
export async function typeAt(target: Locator, text: string): Promise<void> {
  await reach(target);
  const { keyboard } = target.page();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type(text);
}
