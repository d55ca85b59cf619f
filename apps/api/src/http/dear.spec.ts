import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { sharedDatabase, startTestApp } from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

/** Questions that cost much, one and many at once, to a server as `npm start` runs it. */
let server: Server;

beforeAll(async () => {
  server = await startServer(sharedDatabase().url, {
    GRAPHQL_INTROSPECTION: 'true',
    RATE_LIMIT_PER_MINUTE: '0',
    NODE_MEMORY_MB: '256',
  });
});
afterAll(() => server?.stop());

interface Answer {
  status: number;
  length: number;
  code?: string;
  cost?: Record<string, number>;
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { errors, extensions } = JSON.parse(text);
  const { code, cost } = errors?.[0]?.extensions ?? {};
  return { status: response.status, length: text.length, code, cost: cost ?? extensions?.cost };
}

const isWell = async (): Promise<boolean> => (await fetch(`${server.url}/health/ready`)).ok;
const megabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))![1]) / 1024;

const aliases = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const TYPES = `fragment F on __Type { kind name description fields(includeDeprecated: true) { name description
  args { name description type { name ofType { name ofType { name } } } } type { name ofType { name ofType { name } } } } }`;

describe('a question about the schema', () => {
  it('is priced like any other, with its aliases and all below them', async () => {
    const { status, code, cost } = await ask(
      `{ __schema { ${aliases(40, (i) => `t${i}: types { ...F }`)} } } ${TYPES}`,
    );
    expect([status, code]).toEqual([400, 'COST_LIMIT']);
    expect(cost!['requested']).toBeGreaterThan(cost!['limit']!);
    expect((await ask(`{ __schema { ${aliases(61, (i) => `t${i}: types { name }`)} } }`)).code).toBe('COST_LIMIT');
    expect(await isWell()).toBe(true);
  });

  it('is answered, however often and by however many tools at once', async () => {
    const usual = [getIntrospectionQuery(), getIntrospectionQuery({ descriptions: false, schemaDescription: true })];
    const first = await Promise.all(usual.map(ask));
    const before = megabytes();
    const again = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(usual[i % 2]!)));
    expect(again.map(({ status, length }) => [status, length])).toEqual(
      again.map((_, i) => [200, first[i % 2]!.length]),
    );
    expect(first[0]!.length).toBeGreaterThan(100_000);
    expect(megabytes()).toBeLessThan(before + 150);
  });
});

describe('a question that costs nearly all that is allowed', () => {
  const all = 'id kind code name asOf validFrom validTo isCurrent population siren';
  const dear = (rows: number) =>
    `{ ${aliases(58, (i) => `t${i}: territories(first: ${rows}) { nodes { ...F } }`)} }
     fragment F on Territory { ${all} parent { ${all} parent { ${all} } } }`;

  it('is refused above it, with figures', async () => {
    const { status, code, cost } = await ask(dear(100));
    expect([status, code]).toEqual([400, 'COST_LIMIT']);
    expect(cost).toEqual({ requested: expect.any(Number), limit: 50_000 });
  });

  it('is refused as quickly where fragments multiply in a part that is left out', async () => {
    const chain = Array.from({ length: 40 }, (_, i) => `fragment C${i} on Query { ...C${i + 1} ...C${i + 1} }`).join(
      ' ',
    );
    const { status, code } = await ask(
      `{ ...C0 @skip(if: true) a: territories(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }
       ${chain} fragment C40 on Query { __typename }`,
    );
    expect([status, code]).toEqual([400, 'COST_LIMIT']);
    expect(await isWell()).toBe(true);
  });

  it('leaves the server alive, many at once, in a small heap', async () => {
    const { cost } = await ask(dear(78));
    expect(cost!['requested']).toBeGreaterThan(45_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(dear(78))));
    for (const { status, code } of answers)
      expect([undefined, 'UNAVAILABLE', 'TIMEOUT']).toContain(code ?? (status === 200 ? undefined : status));
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(await isWell()).toBe(true);
  });
});

describe('the schema of a server in production', () => {
  it('is closed unless a setting opens it, and so is the explorer', async () => {
    const closed = await startTestApp({ databaseUrl: sharedDatabase().url, env: { NODE_ENV: 'production' } });
    try {
      const query = JSON.stringify({ query: '{ __schema { queryType { name } } }' });
      const headers = { 'content-type': 'application/json' };
      const refused = await fetch(`${closed.url}/graphql`, { method: 'POST', headers, body: query });
      expect(((await refused.json()) as any).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      const explorer = await fetch(`${closed.url}/graphiql`);
      expect(explorer.status).toBe(404);
      expect(await explorer.text()).toContain('GRAPHQL_INTROSPECTION=true');
    } finally {
      await closed.close();
    }
  });
});

describe('a price', () => {
  const page = (inside: string) => `territories(first: 100) { nodes { id ${inside} } }`;
  const dear = page('children(first: 100) { nodes { children(first: 100) { nodes { id } } } }');
  const ask = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return JSON.stringify(await response.json());
  };

  it.each([
    [
      'a boolean',
      `query ($b: Boolean!) { __typename a: ${dear.replace('(first: 100)', '(first: 100) @include(if: $b)')} }`,
      { variables: { b: false } },
      { variables: { b: true } },
    ],
    [
      'the name of the operation',
      `query Qx { __typename } query Q($x: String) { territory(kind: COMMUNE, code: $x) { code } ${dear} }`,
      { operationName: 'Qx', variables: { '': '1' } },
      { operationName: 'Q', variables: { x: '01001' } },
    ],
    [
      'names that nobody declares',
      `query ($a: Int, $c: Int) { territories(first: $a) { nodes { children(first: $c) { nodes { children(first: 100) { nodes { id } } } } } } }`,
      { variables: { a: 1, c: 1, 'a,c': 'x' } },
      { variables: { a: 100, c: 100 } },
    ],
  ])('is not that of a cheaper question before: %s', async (_, query, cheap, much) => {
    for (let i = 0; i < 5; i++) expect(await ask({ query, ...cheap })).not.toContain('COST_LIMIT');
    for (let i = 0; i < 2; i++) expect(await ask({ query, ...much })).toContain('COST_LIMIT');
  });
});

describe('all of France as an area', () => {
  it.each([
    ['a box', (i: number) => `bbox: { west: -180, south: -8${i % 10}.${i}, east: 180, north: 90 }`],
    ['a circle', (i: number) => `near: { latitude: 48.${i}, longitude: 2.3, radiusMetres: 200000 }`],
  ])('is priced by what it costs: %s, sixty times, is refused', async (_, area) => {
    const { code, cost } = await ask(
      `{ ${aliases(60, (i) => `a${i}: territories(filter: { ${area(i)} }) { totalCount }`)} }`,
    );
    expect([code, cost!['requested']]).toEqual(['COST_LIMIT', expect.any(Number)]);
  });
});
