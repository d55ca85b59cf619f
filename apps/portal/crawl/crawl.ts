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
/** Each page in one of the views alone, in turn: half the time. */
const inTurn = process.argv.includes('--in-turn');
/** A part of the portal alone: `/formations,/attestations`. */
const within = option('within')?.split(',') ?? [];
let until = Date.now() + Number(option('minutes') ?? 40) * 60_000;

/** Each page is loaded twice: every width, theme and language is looked at on each, and the shift of both sizes measured. */
const VIEWS: readonly View[] = [
  { language: 'fr', widths: [390, 320], theme: 'light' },
  { language: 'en', widths: [1280, 768], theme: 'dark' },
];

/** Titles of whatever is not there, or not for somebody who has not signed in. */
const ALIKE =
  /^(Se connecter|Sign in) |introuvable|not found|Cette page n’existe pas|This page does not exist|n’est pas le bon|is not the right/;

const faults: Fault[] = [];
/** Told as it is found, the first time: a crawl takes long. */
const told = new Set<string>();
const found = (fault: Fault): void => {
  faults.push(fault);
  const words = `${fault.kind}: ${fault.detail.slice(0, 200)}`;
  if (!told.has(words)) console.log(`  ${words} (${fault.path})`);
  told.add(words);
};
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
  // Nobody sees all that the specs see; the others begin where nobody is let in.
  const frontier = new Frontier(sample, within, role === 'nobody' ? Object.values(routes) : []);
  const isDead = deadAmong(session);
  const titles = new Map<string, string>();
  // Two beside each other, each with its own way through the pages that are left.
  await Promise.all([0, 1].map((first) => follow(first)));
  console.log(`${role}: ${frontier.visited} pages of ${frontier.kinds} kinds`);

  async function follow(first: number): Promise<void> {
    const eyes = await Promise.all(VIEWS.map((view) => eyesOf(browser, view, session)));
    let turn = first;
    for (let idle = 0; idle < 20;) {
      const next = frontier.next();
      if (!next) {
        idle += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
        continue;
      }
      idle = 0;
      if (Date.now() > until) return void (isCutShort = true);
      for (const [i, view] of VIEWS.entries())
        if (!inTurn || (turn + i) % VIEWS.length === 0) await see(eyes[i]!, view, next);
      turn += 1;
      seen += 1;
      if (seen % 25 === 0) console.log(`${role}: ${seen} pages, ${faults.length} faults so far`);
    }
    await Promise.all(eyes.map((each) => each.close()));
  }

  async function see(eyes: BrowserContext, view: View, { path, kind, isFirst }: Next): Promise<void> {
    const seenThere = await look(eyes, { path, view, isFirst });
    const { links, files, title } = seenThere;
    const tell = (fault: string, detail: string): void =>
      found({ kind: fault, detail, where: view.language, path, role });
    for (const fault of seenThere.found) found({ ...fault, path, role });
    for (const link of links) frontier.add(link);
    for (const link of await isDead([...links, ...files])) tell('dead link', link);
    const other = titles.get(title);
    // A page with more in its address is the same page.
    const isSame = other?.startsWith(kind) || (other && kind.startsWith(other));
    if (other && !isSame && !ALIKE.test(title)) tell('title of another page', `${title}: ${other}, ${kind}`);
    if (title) titles.set(title, kind);
  }
}
