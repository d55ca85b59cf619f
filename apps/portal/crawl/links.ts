import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baseUrl } from '../e2e/browser.js';

/** Every kind of page, as the routes have them; those of the account and those for developers stand below their own. */
const PATTERNS = Array.from(
  globSync(fileURLToPath(new URL('../src/routes/*.ts', import.meta.url)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
    .matchAll(/path: '([^'*]+)'/g),
  ([, path]) => ({
    path: path!,
    pattern: new RegExp(`^/((compte|developpeurs)/)?${path!.replace(/:\w+/g, '[^/]+')}$`),
  }),
);

const STARTS = [
  '/',
  '/connexion',
  '/inscription',
  '/mot-de-passe-oublie',
  '/compte',
  '/espace',
  '/notifications',
  '/formations/mes-formations',
  '/ressources/gerer',
  '/mediatheque',
  '/moderation',
  '/administration/comptes',
  '/cotisations',
  '/subventions',
  '/nulle-part',
];

export interface Next {
  path: string;
  /** Which pattern of the routes it follows. */
  kind: string;
  /** None of its kind came before. */
  isFirst: boolean;
}

/** Which pages are still to be opened: of each kind as many as the sample says, and one with other filters or another day. */
export class Frontier {
  private readonly waiting: string[];
  private readonly counts = new Map<string, number>();
  private readonly known = new Set<string>();
  private readonly sample: number;
  private readonly within: readonly string[];
  private readonly always: ReadonlySet<string>;
  visited = 0;

  /** `within`: what addresses begin with, or all of them. `always` are opened before others, all of them. */
  constructor(sample: number, within: readonly string[], always: readonly string[]) {
    this.sample = sample;
    this.within = within;
    this.waiting = [...always, ...STARTS, ...within];
    this.always = new Set(always);
  }

  get kinds(): number {
    return this.counts.size;
  }

  add(address: string): void {
    this.waiting.push(address);
  }

  next(): Next | undefined {
    for (let path = this.waiting.shift(); path; path = this.waiting.shift()) {
      if (this.within.length > 0 && !this.within.some((part) => path!.startsWith(part))) continue;
      const [pathname = '', query] = path.split('?');
      const kind = PATTERNS.find(({ pattern }) => pattern.test(pathname))?.path ?? pathname;
      const counted = query === undefined ? kind : `${kind}?`;
      const count = this.counts.get(counted) ?? 0;
      const isEnough = count >= (query === undefined ? this.sample : 1) && !this.always.has(path);
      if (this.known.has(path) || isEnough) continue;
      this.known.add(path);
      this.counts.set(counted, count + 1);
      this.visited += 1;
      return { path, kind, isFirst: count === 0 };
    }
    return undefined;
  }
}

/** Which addresses lead nowhere, each asked for once. */
export function deadAmong(session: string | undefined): (links: readonly string[]) => Promise<string[]> {
  const asked = new Set<string>();
  const headers = { accept: 'text/html', ...(session && { cookie: `__Host-session=${session}` }) };
  return async (links) => {
    const dead: string[] = [];
    for (const link of links) {
      if (asked.has(link)) continue;
      asked.add(link);
      const { status } = await fetch(`${baseUrl}${link}`, { method: 'HEAD', headers });
      if (status >= 400) dead.push(link);
    }
    return dead;
  };
}
