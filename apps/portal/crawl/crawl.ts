import { type Browser } from 'playwright-core';
import { launch } from '../e2e/browser.js';
import { faultTable, type Fault } from './faults.js';
import { look, type View } from './look.js';
import { ROLES, sessionFor, type Role } from './roles.js';
import { deadAmong, Frontier } from './links.js';

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const roles = (option('roles')?.split(',') ?? ROLES) as Role[];
/** Records that are opened of each kind of page. */
const sample = Number(option('sample') ?? 2);
/** A part of the portal alone: `/formations,/attestations`. */
const within = option('within')?.split(',') ?? [];
const until = Date.now() + Number(option('minutes') ?? 40) * 60_000;

/** Each page is loaded twice: every width, theme and language is looked at on each, and the shift of both sizes measured. */
const VIEWS: readonly View[] = [
  { language: 'fr', widths: [390, 320], theme: 'light' },
  { language: 'en', widths: [1280, 768], theme: 'dark' },
];

const faults: Fault[] = [];
let seen = 0;
let isCutShort = false;
const browser = await launch();
try {
  for (const role of roles) await crawlAs(browser, role);
} finally {
  await browser.close();
}
console.log(faultTable(faults));
const words = `${seen} pages looked at as ${roles.join(', ')}: ${faults.length} faults`;
console.log(isCutShort ? `${words}; not all of them within the time (--minutes)` : words);
process.exit(faults.length > 0 || isCutShort ? 1 : 0);

async function crawlAs(browser: Browser, role: Role): Promise<void> {
  const session = await sessionFor(role);
  const frontier = new Frontier(sample, within);
  const isDead = deadAmong(session);
  // Two beside each other, each with its own way through the pages that are left.
  await Promise.all([0, 1].map(() => follow()));
  console.log(`${role}: ${frontier.visited} pages of ${frontier.kinds} kinds`);

  async function follow(): Promise<void> {
    for (let idle = 0; idle < 20;) {
      const path = frontier.next();
      if (!path) {
        idle += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
        continue;
      }
      idle = 0;
      if (Date.now() > until) return void (isCutShort = true);
      for (const view of VIEWS) {
        const { links, found } = await look(browser, { path, session, view });
        faults.push(...found.map((fault) => ({ ...fault, path, role })));
        for (const link of links) frontier.add(link);
        for (const link of await isDead(links))
          faults.push({ kind: 'dead link', detail: link, where: view.language, path, role });
      }
      seen += 1;
    }
  }
}
