import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RouteObject } from 'react-router';
import { accountRoutes } from './account.js';
import { clubRoutes } from './club.js';
import { developersRoutes } from './developers.js';
import { networkRoutes } from './network.js';
import { participationRoutes } from './participation.js';
import { portalsRoutes } from './portals.js';
import { reportsRoutes } from './reports.js';
import { trainingRoutes } from './training.js';

const src = join(import.meta.dirname, '..');
/** They have the day for every page that uses them, in its links: it says nothing of the page. */
const SHARED =
  /^(api|day|demonstration|developers\/written|discussion|form|format|generated|i18n|notifications|pages|records|search|session|shell)\b/;
/** A report has its own days, in the address like all that it is asked with. */
const BY_THEMSELVES = ['rapports/:name'];

const ROUTES = [
  ...[accountRoutes, clubRoutes, developersRoutes, networkRoutes],
  ...[participationRoutes, portalsRoutes, reportsRoutes, trainingRoutes],
].flat();

/** Every path, and whether its page is said to show today; a page within another is what that is. */
const marksOf = (routes: readonly RouteObject[], within = false): [string, boolean][] =>
  routes.flatMap(({ path, handle, children }) => {
    const isOfToday = within || (handle as { isOfToday?: boolean } | undefined)?.isOfToday === true;
    return [...(path ? [[path, isOfToday] as [string, boolean]] : []), ...marksOf(children ?? [], isOfToday)];
  });

/** The file of each page, by its path. */
const pages = new Map(
  readdirSync(join(src, 'routes'))
    .map((file) => readFileSync(join(src, 'routes', file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/path: '([^']+)'[^{}]*?import\('\.\.\/([^']+)\.js'\)/g)])
    .map(([, path, file]) => [path!, `${file}.tsx`]),
);

/** A file and all that it uses, without what all pages share. */
function partsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || SHARED.test(file)) return seen;
  seen.add(file);
  for (const [, link] of readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const target = join(file, '..', link!);
    const found = [`${target}.tsx`, `${target}.ts`].find((each) => existsSync(join(src, each)));
    if (found) partsOf(found, seen);
  }
  return seen;
}

/** Whether something of a page asks for the day of the address. */
const followsTheDay = (file: string): boolean =>
  [...partsOf(file)].some((part) => readFileSync(join(src, part), 'utf8').includes('useAsOf('));

describe('pages and the day of the address', () => {
  const marks = marksOf(ROUTES).filter(([path]) => pages.has(path) && !BY_THEMSELVES.includes(path));

  test('a page that does not follow the day is said to show today', () => {
    expect(marks.length).toBeGreaterThan(100);
    const silent = marks.filter(([path, isOfToday]) => !isOfToday && !followsTheDay(pages.get(path)!));
    expect(silent).toEqual([]);
  });

  test('and one that follows it is not', () => {
    const wrong = marks.filter(([path, isOfToday]) => isOfToday && followsTheDay(pages.get(path)!));
    expect(wrong).toEqual([]);
  });
});
