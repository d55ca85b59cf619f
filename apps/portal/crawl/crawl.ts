import { type Browser, type BrowserContext } from 'playwright-core';
import { launch } from '../e2e/browser.js';
import { routes } from '../e2e/routes.js';
import { faultTable, type Fault } from './faults.js';
import { eyesOf, look, type View } from './look.js';
import { ROLES, sessionFor, type Role } from './roles.js';
import { deadAmong, Frontier, type Next } from './links.js';

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const roles = (option('roles')?.split(',') ?? ROLES) as Role[];
/** Records that are opened of each kind of page. */
const sample = Number(option('sample') ?? 2);
/** A part of the portal alone: `/formations,/attestations`. */
const within = option('within')?.split(',') ?? [];
let until = Date.now() + Number(option('minutes') ?? 40) * 60_000;

/** Each page is loaded twice: every width, theme and language is looked at on each, and the shift of both sizes measured. */
const VIEWS: readonly View[] = [
  { language: 'fr', widths: [390, 320], theme: 'light' },
  { language: 'en', widths: [1280, 768], theme: 'dark' },
];

const faults: Fault[] = [];
let seen = 0;
let isCutShort = false;
// Whoever ends it early still has what was found.
process.once('SIGTERM', () => (until = 0));
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
  // What is said to a visitor who may not is said to nobody too, who sees all that the specs see.
  const frontier = new Frontier(sample, within, Object.values(routes), role === 'nobody');
  const isDead = deadAmong(session);
  const titles = new Map<string, string>();
  // Two beside each other, each with its own way through the pages that are left.
  await Promise.all([0, 1].map(() => follow()));
  console.log(`${role}: ${frontier.visited} pages of ${frontier.kinds} kinds`);

  async function follow(): Promise<void> {
    const eyes = await Promise.all(VIEWS.map((view) => eyesOf(browser, view, session)));
    for (let idle = 0; idle < 20;) {
      const next = frontier.next();
      if (!next) {
        idle += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
        continue;
      }
      idle = 0;
      if (Date.now() > until) return void (isCutShort = true);
      for (const [i, view] of VIEWS.entries()) await see(eyes[i]!, view, next);
      seen += 1;
      if (seen % 25 === 0) console.log(`${role}: ${seen} pages, ${faults.length} faults so far`);
    }
    await Promise.all(eyes.map((each) => each.close()));
  }

  async function see(eyes: BrowserContext, view: View, { path, kind, isFirst }: Next): Promise<void> {
    const { links, files, title, found } = await look(eyes, { path, view, isFirst });
    const tell = (fault: string, detail: string): number =>
      faults.push({ kind: fault, detail, where: view.language, path, role });
    faults.push(...found.map((fault) => ({ ...fault, path, role })));
    for (const link of links) frontier.add(link);
    for (const link of await isDead([...links, ...files])) tell('dead link', link);
    const other = titles.get(title);
    if (other && other !== kind) tell('title of another page', `${title}: ${other}, ${kind}`);
    if (title) titles.set(title, kind);
  }
}
