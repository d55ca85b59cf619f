import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

const QUERY = `query Names($first: Int!) {
  a: territories(filter: { kinds: [COMMUNE] }, first: $first) { nodes { name parent { name } } }
}`;
const ONLY = { cost: { only: true } };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url, env: { RATE_LIMIT_PER_MINUTE: '300000' } });
});
afterAll(() => app?.close());

async function ask(query: string, variables: object, extensions?: object): Promise<any> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, extensions }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

describe('the price alone', () => {
  it('is that of the same operation when it runs, with its shape, and nothing is answered', async () => {
    const told = await ask(QUERY, { first: 10 }, ONLY);
    const run = await ask(QUERY, { first: 10 });
    expect(run.data.a.nodes).toHaveLength(10);
    expect(told).toMatchObject({ status: 200, data: null });
    expect(told.extensions.cost).toMatchObject({
      requested: run.extensions.cost.requested,
      limit: run.extensions.cost.limit,
      dearest: 'a',
      depth: 4,
      depthLimit: 15,
      aliases: 1,
      aliasLimit: 60,
    });
  });

  it('costs little, however dear the operation is, and also of one that would be refused', async () => {
    const before = await ask(QUERY, { first: 100 }, ONLY);
    const deep = `{ territories(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }`;
    const dear = await ask(deep, {}, ONLY);
    expect(dear.errors).toBeUndefined();
    expect(dear.extensions.cost.requested).toBeGreaterThan(dear.extensions.cost.limit);
    expect(dear.extensions.cost.dearest).toBe('territories.nodes.children.nodes.children');
    expect(before.extensions.cost.left - dear.extensions.cost.left).toBeLessThanOrEqual(20);
  });

  it('of a mutation changes nothing', async () => {
    const text = `mutation { profileUpdate(input: { givenName: "X" }) { userErrors { message } } }`;
    const told = await ask(text, {}, ONLY);
    expect([told.errors, told.data]).toEqual([undefined, null]);
    expect(told.extensions.cost.requested).toBeGreaterThan(0);
  });

  it('is also told for what comes again and again, which goes a shorter way', async () => {
    for (let time = 0; time < 4; time++) await ask(QUERY, { first: 3 });
    expect(await ask(QUERY, { first: 3 }, ONLY)).toMatchObject({ data: null, extensions: { cost: { depth: 4 } } });
  });

  it('is not there for what is no operation, or has variables that do not fit: the error says what is wrong', async () => {
    expect((await ask('{ nothing }', {}, ONLY)).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const unfit = await ask(QUERY, { first: 'ten' }, ONLY);
    expect([unfit.status, unfit.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

const price = async (query: string, variables: object = {}): Promise<number> =>
  (await ask(query, variables, ONLY)).extensions.cost.requested;

describe('a total', () => {
  /** What its total adds to a list. */
  const totalOf = async (list: (total: string) => string, total: string, variables: object = {}): Promise<number> =>
    (await price(list(total), variables)) - (await price(list(''), variables));
  const root = (total: string): string =>
    `query ($end: Int = 500) { territories(first: 1) { ${total} nodes { id } } ${USES} }`;
  const USES = 'other: territories(first: 1) { totalCount(upTo: $end) }';

  it('costs what counting takes, however small the page beside it is', async () => {
    expect(await totalOf(root, 'totalCount')).toBe(300);
    expect(await totalOf(root, 'totalCount(upTo: 10001)')).toBe(101);
    expect(await totalOf(root, 'totalCount(upTo: 1000000)')).toBe(300);
  });

  it('has its end also by a variable, or by what that is where nothing is given', async () => {
    expect(await totalOf(root, 'totalCount(upTo: $end)', { end: 2000 })).toBe(21);
    expect(await totalOf(root, 'totalCount(upTo: $end)')).toBe(6);
    expect(await totalOf(root, 'totalCount(upTo: $end)', { end: null })).toBe(300);
  });

  it('is counted once for all that are asked of a list, wherever they stand', async () => {
    expect(await totalOf(root, 'totalCount few: totalCount(upTo: 10) ... { again: totalCount }')).toBe(300);
    const spread = (total: string): string =>
      `{ territories(first: 1) { ...All nodes { id } } } fragment All on TerritoryConnection { ${total} pageInfo { endCursor } }`;
    expect(await totalOf(spread, 'totalCount')).toBe(300);
  });

  it('costs less of what one record has, for each of those that are asked', async () => {
    const within = (total: string): string =>
      `{ territories(first: 10) { nodes { children(first: 1) { ${total} nodes { id } } } } }`;
    expect(await totalOf(within, 'totalCount')).toBe(200);
  });

  it('costs as much as at the root where one record may have as much', async () => {
    const within = (total: string): string =>
      `{ portals(first: 10) { nodes { items(first: 1) { ${total} nodes { id } } } } }`;
    expect(await totalOf(within, 'totalCount')).toBe(3000);
    expect(await totalOf(within, 'totalCount(upTo: 500)')).toBe(60);
  });
});

it('an order of another day costs as much as a search', async () => {
  const list = (more: string): string => `{ territories(first: 1${more}) { nodes { id } } }`;
  const order = ', orderBy: { field: POPULATION, direction: DESC }';
  const plain = await price(list(''));
  expect(await price(list(', asOf: "1950-01-10"'))).toBe(plain);
  expect(await price(list(order))).toBe(plain);
  expect(await price(list(`, asOf: "1950-01-10"${order}`))).toBe(plain + 300);
});

describe('what all items of a list share', () => {
  const FACETS = 'kind { value count }';
  const items = (page: string, facets: string): string =>
    `query ($end: Int = 500) { items(first: ${page}) { ${facets} nodes { id } } ${USES} }`;
  const USES = 'other: items(first: 1) { totalCount(upTo: $end) }';
  /** What a summary adds to a list. */
  const sharedBy = async (page: string, facets: string, variables: object = {}): Promise<number> =>
    (await price(items(page, facets), variables)) - (await price(items(page, ''), variables));

  it('costs what is looked at, once, however small or large the page beside it is', async () => {
    const few = await sharedBy('1', `facets(upTo: 10000) { ${FACETS} }`);
    expect(few).toBeGreaterThan(2000);
    expect(few).toBeLessThan(2050);
    expect(await sharedBy('100', `facets(upTo: 10000) { ${FACETS} }`)).toBe(few);
    expect(await sharedBy('1', `facets { ${FACETS} }`)).toBe(few + 18_000);
    expect(await sharedBy('1', `facets(upTo: 1000000) { ${FACETS} }`)).toBe(few + 18_000);
  });

  it('is looked at by a variable too, in a fragment, and once for each time that it is asked', async () => {
    const few = await sharedBy('1', `facets(upTo: 500) { ${FACETS} }`);
    expect(await sharedBy('1', `facets(upTo: $end) { ${FACETS} }`)).toBe(few);
    expect(await sharedBy('1', `facets(upTo: $end) { ${FACETS} }`, { end: null })).toBeGreaterThan(20_000);
    expect(await sharedBy('1', `... { facets(upTo: 500) { ${FACETS} } }`)).toBe(few);
    const twice = `facets(upTo: 500) { ${FACETS} } other: facets(upTo: 500) { ${FACETS} }`;
    expect(await sharedBy('1', twice)).toBe(2 * few);
  });

  it('counts what is told in it', async () => {
    const map = (more: string): string => `map(bbox: [-5, 41, 9, 51], zoom: 6) { clusters { count ${more} } }`;
    const plain = await sharedBy('1', map(''));
    expect(plain).toBeGreaterThan(2000);
    expect(await sharedBy('1', map('item { id title }'))).toBe(plain + 250 * 1.5);
  });

  it('costs for each record that has such a list', async () => {
    const within = (facets: string): string =>
      `{ portals(first: 10) { nodes { items(first: 1) { ${facets} nodes { id } } } } }`;
    const ten = (await price(within(`facets(upTo: 10000) { ${FACETS} }`))) - (await price(within('')));
    expect(ten).toBe(10 * (await sharedBy('1', `facets(upTo: 10000) { ${FACETS} }`)));
  });
});
