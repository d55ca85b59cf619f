import { type Page } from 'playwright-core';

/** How far what was already drawn may move while a page arrives: what browsers call good. */
export const LARGEST_SHIFT = 0.1;

/** Runs in the page before all else. */
export function measureShift(): void {
  const page = window as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) page.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Since the page was opened. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
