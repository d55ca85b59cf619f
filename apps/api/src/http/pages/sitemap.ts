import { escaped } from './head.js';
import { type MadePages } from './made.js';
import { PAGES } from './pages.js';
import { type Read } from './read.js';
import { TERRITORIES } from './records.js';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface Territories {
  territories: Connection<{ kind: string; code: string }>;
}
interface Items {
  items: Connection<{ id: string }>;
}
interface Portals {
  portals: Connection<{ slug: string }>;
}
interface Initiatives {
  initiatives: Connection<Record<'calls' | 'syntheses', { nodes: { id: string }[] } | null> & { slug: string }>;
}
interface Records {
  organizations: Connection<{ key: string }>;
  agreements: { nodes: { key: string }[] };
  governingBodies: { nodes: { key: string }[] };
  meetings: { nodes: { id: string }[] };
}

const HOUR_MS = 3_600_000;
/** Beside those of communes. */
const SECTIONS: readonly string[] = ['pages', 'developpeurs', 'reseau', 'portails', 'ressources', 'demarches', 'epci'];
/** Communes are listed by what they are in: no list is long, and none takes many reads. */
const WITHIN = ['DEPARTEMENT', 'OVERSEAS_COLLECTIVITY'];

/**
 * The addresses of all pages that anybody may read, in sections: `/sitemap.xml` lists these. A section is read when it is asked
 * for, and kept for an hour.
 */
export class Sitemap {
  private readonly kept = new Map<string, { until: number; text: Promise<string | undefined> }>();

  constructor(
    private readonly base: string,
    private readonly made: MadePages,
  ) {}

  index(read: Read): Promise<string | undefined> {
    return this.keep('index', async () => {
      const around = await territories(read, { kinds: WITHIN });
      if (!around) return undefined;
      const names = [...SECTIONS, ...around.map(({ kind, code }) => `${TERRITORIES[kind]!.slug}-${code}`)];
      return xml(
        'sitemapindex',
        'sitemap',
        names.map((name) => `${this.base}/sitemaps/${name}.xml`),
      );
    });
  }

  /** Undefined where there is no such section, or it cannot be read now. */
  section(name: string, read: Read): Promise<string | undefined> {
    return this.keep(name, async () => {
      const paths = name === 'developpeurs' ? Object.keys(await this.made()) : await pathsOf(name, read);
      return (
        paths &&
        xml(
          'urlset',
          'url',
          paths.map((path) => `${this.base}${path}`),
        )
      );
    });
  }

  /** Whether there is a section of this name, as far as its name says: one that cannot be read now is there all the same. */
  has(name: string): boolean {
    return SECTIONS.includes(name);
  }

  private keep(name: string, make: () => Promise<string | undefined>): Promise<string | undefined> {
    const known = this.kept.get(name);
    // What whoever asked first could not pay for is read for whoever asked with them.
    if (known && known.until > Date.now()) return known.text.catch(make);
    const text = make();
    this.kept.set(name, { until: Date.now() + HOUR_MS, text });
    // What failed, and names that nobody has, leave nothing behind.
    const forget = (): void => void (this.kept.get(name)?.text === text && this.kept.delete(name));
    text.then((found) => found === undefined && forget(), forget);
    return text;
  }
}

async function pathsOf(name: string, read: Read): Promise<string[] | undefined> {
  if (name === 'pages') {
    const fixed = Object.entries(PAGES).flatMap(([path, { isPrivate }]) =>
      isPrivate || path.includes(':') ? [] : path,
    );
    const large = await territories(read, { kinds: ['REGION', ...WITHIN] });
    return large && [...fixed, ...large.map(pathOf)];
  }
  if (name === 'reseau') return recordPaths(read);
  if (name === 'portails') {
    const all = await everyPage(async (after) => (await read<Portals>('SitemapPortals', { after }))?.portals);
    return all?.map(({ slug }) => `/portails/${slug}`);
  }
  if (name === 'ressources') {
    const all = await everyPage(async (after) => (await read<Items>('SitemapItems', { after }))?.items);
    return all?.map(({ id }) => `/ressources/${id}`);
  }
  if (name === 'demarches') {
    const all = await everyPage(
      async (after) => (await read<Initiatives>('SitemapInitiatives', { after }))?.initiatives,
    );
    return all?.flatMap(({ slug, calls, syntheses }) => [
      `/demarches/${slug}`,
      ...(calls?.nodes ?? []).map(({ id }) => `/demarches/appels/${id}`),
      ...(syntheses?.nodes ?? []).map(({ id }) => `/demarches/syntheses/${id}`),
    ]);
  }
  if (name === 'epci') return (await territories(read, { kinds: ['EPCI'] }))?.map(pathOf);
  const kind = WITHIN.find((one) => name.startsWith(`${TERRITORIES[one]!.slug}-`));
  const code = kind && name.slice(TERRITORIES[kind]!.slug.length + 1);
  if (!code || !/^\w{2,3}$/.test(code)) return undefined;
  const kinds = ['COMMUNE', 'DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT'];
  const found = await territories(read, { kinds, within: { kind, code } });
  return found && found.length > 0 ? found.map(pathOf) : undefined;
}

async function recordPaths(read: Read): Promise<string[] | undefined> {
  const records = await read<Records>('SitemapRecords', {});
  const keys = await everyPage(async (after) => (await read<Records>('SitemapRecords', { after }))?.organizations);
  if (!records || !keys) return undefined;
  return [
    ...records.agreements.nodes.map(({ key }) => `/reseau/accords/${key}`),
    ...records.governingBodies.nodes.map(({ key }) => `/gouvernance/${key}`),
    ...records.meetings.nodes.map(({ id }) => `/gouvernance/reunions/${id}`),
    ...keys.map(({ key }) => `/organisations/${key}`),
  ];
}

const territories = (read: Read, asked: object) =>
  everyPage(async (after) => (await read<Territories>('SitemapTerritories', { ...asked, after }))?.territories);

/** A section has no room for more. */
const MOST = 50_000;

/** All of them, a hundred at a time, the first where there are too many; undefined when one page cannot be had. */
async function everyPage<Node>(
  page: (after: string | null) => Promise<Connection<Node> | undefined>,
): Promise<Node[] | undefined> {
  const all: Node[] = [];
  for (let after: string | null = null; ;) {
    const answer = await page(after);
    if (!answer) return undefined;
    all.push(...answer.nodes);
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    if (!after || all.length >= MOST) return all;
  }
}

const pathOf = ({ kind, code }: { kind: string; code: string }): string =>
  `/territoires/${TERRITORIES[kind]!.slug}/${code}`;

function xml(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escaped(encodeURI(address))}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}
