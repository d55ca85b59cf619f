import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(() => app?.close());

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const PAGE = 'totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function pageOf(args: string): Promise<Page> {
  const { data, errors } = await app.run(`{ territories(${args}) { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return (data as { territories: Page }).territories;
}

const LISTS = [
  ['by name', 'filter: { kinds: [DEPARTEMENT] }'],
  [
    'by population, many equal',
    'filter: { kinds: [COMMUNE], territory: { kind: DEPARTEMENT, code: "55" }, includeDescendants: true }, orderBy: { field: POPULATION }',
  ],
  [
    'by population downward',
    'filter: { kinds: [EPCI], overseas: true }, orderBy: { field: POPULATION, direction: DESC }',
  ],
  ['by relevance', 'filter: { search: "sai denis" }'],
  [
    'on a day of the past',
    'filter: { kinds: [REGION] }, asOf: "2010-06-01", orderBy: { field: CODE, direction: DESC }',
  ],
] as const;

describe.each(LISTS)('a list %s', (_, list) => {
  it('is the same walked forward, walked backward and taken whole', async () => {
    const forward: string[] = [];
    let after = '';
    for (let turn = 0; turn < 60; turn++) {
      const page = await pageOf(`${list}, first: 17${after}`);
      forward.push(...page.nodes.map((n) => n.id));
      expect(page.pageInfo.hasPreviousPage).toBe(turn > 0);
      expect(page.edges.at(-1)?.cursor ?? null).toBe(page.pageInfo.endCursor);
      if (!page.pageInfo.hasNextPage) {
        expect(forward).toHaveLength(page.totalCount);
        break;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    const backward: string[] = [];
    let before = '';
    for (let turn = 0; turn < 60; turn++) {
      const page = await pageOf(`${list}, last: 23${before}`);
      backward.unshift(...page.nodes.map((n) => n.id));
      expect(page.pageInfo.hasNextPage).toBe(turn > 0);
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(new Set(forward).size).toBe(forward.length);
    expect(backward).toEqual(forward);
  });
});

describe('children of several parents', () => {
  it('are paged each on its own, in one statement', async () => {
    const { data, statements } = await app.run(
      `{ territories(filter: { kinds: [REGION] }, first: 30) { nodes { children(kind: DEPARTEMENT, first: 2) { totalCount nodes { code } pageInfo { hasNextPage } } } } }`,
    );
    const regions = (data as any).territories.nodes as { children: Page }[];
    expect(statements).toBe(3);
    for (const { children } of regions) {
      expect(children.nodes).toHaveLength(Math.min(2, children.totalCount));
      expect(children.pageInfo.hasNextPage).toBe(children.totalCount > 2);
    }
    expect(regions.reduce((sum, r) => sum + r.children.totalCount, 0)).toBe(101);
  });

  it('go on after a cursor', async () => {
    const department = (args: string) =>
      app.run(
        `{ territory(kind: REGION, code: "32") { children(kind: DEPARTEMENT, ${args}) { nodes { id } pageInfo { endCursor } } } }`,
      );
    const first = ((await department('first: 3')).data as any).territory.children;
    const rest = ((await department(`first: 3, after: "${first.pageInfo.endCursor}"`)).data as any).territory.children;
    expect(first.nodes).toHaveLength(3);
    expect(rest.nodes).toHaveLength(2);
    expect([...first.nodes, ...rest.nodes].map((n: { id: string }) => n.id)).toHaveLength(5);
  });
});

describe('what is counted', () => {
  it('is counted only when asked', async () => {
    expect((await app.run('{ territories(first: 5) { nodes { id } } }')).statements).toBe(1);
    expect((await app.run('{ territories(first: 5) { totalCount } }')).statements).toBe(1);
    expect((await app.run('{ territories(first: 5) { totalCount nodes { id } } }')).statements).toBe(2);
  });

  it('keeps aliases of one field apart', async () => {
    const { data } = await app.run(
      `{ territory(kind: REGION, code: "32") { d: children(kind: DEPARTEMENT, first: 1) { totalCount } e: children(kind: EPCI, first: 1) { totalCount nodes { kind } } } }`,
    );
    expect((data as any).territory).toMatchObject({ d: { totalCount: 5 }, e: { nodes: [{ kind: 'EPCI' }] } });
  });
});

describe('municipal arrondissements', () => {
  it.each([
    ['75056', 20, 'children(kind: MUNICIPAL_ARRONDISSEMENT, first: 20)'],
    ['13055', 16, 'children(first: 20, kind: MUNICIPAL_ARRONDISSEMENT)'],
    ['69123', 9, 'children(kind: MUNICIPAL_ARRONDISSEMENT, first: 20, orderBy: { field: NAME })'],
  ])('of %s come in their order, not the tenth after the first', async (code, count, children) => {
    const { data } = (await app.run(
      `{ territory(kind: COMMUNE, code: "${code}") { ${children} { nodes { name } } } }`,
    )) as any;
    const numbers = data.territory.children.nodes.map(({ name }: { name: string }) => Number(/\d+/.exec(name)![0]));
    expect(numbers).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  it('follow each other beyond a page, both ways', async () => {
    const list = async (page: string) => {
      const { data } = (await app.run(
        `{ territories(filter: { kinds: [MUNICIPAL_ARRONDISSEMENT], search: null }, orderBy: { field: NAME }, ${page}) {
          nodes { name } pageInfo { startCursor endCursor } } }`,
      )) as any;
      return data.territories as { nodes: { name: string }[]; pageInfo: { startCursor: string; endCursor: string } };
    };
    const first = await list('first: 27');
    expect(first.nodes.at(-1)!.name).toBe('Paris 2e Arrondissement');
    const next = await list(`first: 9, after: "${first.pageInfo.endCursor}"`);
    expect(next.nodes.map(({ name }) => name)).toEqual(
      Array.from({ length: 9 }, (_, i) => `Paris ${i + 3}e Arrondissement`),
    );
    const back = await list(`last: 1, before: "${next.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes.slice(-1));
  });
});
