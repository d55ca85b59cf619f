import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Counter, register } from 'prom-client';
import {
  PROMISED,
  registeredDocuments,
  somebody,
  startTestApp,
  steady,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { randomOperation, type Samples } from '../testing/random-operation.js';
import { samplesOf } from '../testing/samples.js';
import { sideBySide } from '../testing/side-by-side.js';

/** A text that comes again goes the short way; an address with a query string never does. Both have to answer alike. */
let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let samples: Samples;
const callers: Record<string, Record<string, string>> = { nobody: {} };

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const client = await pool.connect();
  samples = await samplesOf(client);
  client.release();
  // What is kept would be given without being made.
  app = await startTestApp({ databaseUrl: database.url, env: { ANSWER_CACHE_MB: '0' } });
  callers['coordinator'] = (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers;
  callers['member'] = (await somebody(pool)).headers;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

interface Sent {
  query?: string;
  documentId?: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
}

async function send(address: string, body: Sent, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    body: steady(text.replaceAll(/"requestId":"[^"]*"/g, '"requestId":""')),
  };
}

const post = (query: string) => send('/graphql', { query });

const engines = () => register.getSingleMetric('graphql_engine_total') as Counter;

/** How often the short way answered a text. */
async function learned(): Promise<number> {
  const { values } = await engines().get();
  return values.find(({ labels }) => labels.operation === 'learned' && labels.engine === 'compiled')?.value ?? 0;
}

/** What left an answer without data, in which field. */
function faultOf(text: string): { path: string[]; extensions: { code: string } } | undefined {
  const { data, errors } = text.startsWith('{') ? JSON.parse(text) : {};
  return data === null && errors?.length === 1 && errors[0].path ? errors[0] : undefined;
}

/** Sends it until it is known, then compares; answers whether it went the short way. */
async function isShort(body: Sent, headers: Record<string, string> = {}): Promise<boolean> {
  const [usual] = await Promise.all(['?usual', '', '', ''].map((address) => send(`/graphql${address}`, body, headers)));
  const count = await learned();
  const short = await send('/graphql', body, headers);
  const faults = [faultOf(short.body), faultOf(usual!.body)];
  // Of two fields that each leave no data, only the fault of one is told: whichever comes first.
  if (faults[0] && faults[1] && faults[0].path[0] !== faults[1].path[0])
    expect(faults[0].extensions.code).toBe(faults[1].extensions.code);
  else expect({ ...body, ...short }).toEqual({ ...body, ...usual });
  return (await learned()) > count;
}

/** The same, but another text may hold its place among what was seen, for a few times. */
async function becomesShort(body: Sent): Promise<boolean> {
  for (let times = 0; times < 9; times++) if (await isShort(body)) return true;
  return false;
}

async function shortOnes(sent: Sent[], headers?: Record<string, string>): Promise<number> {
  let short = 0;
  for (const body of sent) if (await isShort(body, headers)) short++;
  return short;
}

describe('a text that comes again', () => {
  it.each(['nobody', 'member', 'coordinator'])('is answered as the first time, to %s', async (caller) => {
    const texts = Object.values(PROMISED).map((query) => ({ query }));
    expect(await shortOnes(texts, callers[caller])).toBeGreaterThan(6);
  });

  it('may be a registered one', async () => {
    // Every third: that each answers the same in one statement, `agreement.spec` tries.
    const some = registeredDocuments().filter((_, i) => i % 3 === 0);
    const texts = some.map(({ text, variables: [given] }) => ({ query: text, variables: given }));
    expect(await shortOnes(texts)).toBeGreaterThan(texts.length / 3);
  });

  it('may be anything that the schema allows', async () => {
    const everybody = Object.values(callers);
    let short = 0;
    for (let seed = 0; seed < 90; seed++) {
      const { text: query, variables } = randomOperation(app.driver.schema, samples, seed);
      if (await isShort({ query, variables }, everybody[seed % 3])) short++;
    }
    expect(short).toBeGreaterThan(36);
  });

  it('keeps what a client says of itself, its names and the types that it accepts', async () => {
    const query = 'query Named { territory(kind: COMMUNE, code: "59350") { name } }';
    const told = { clientLibrary: { name: '@apollo/client', version: '4.3.8' } };
    expect(await becomesShort({ query, extensions: told })).toBe(true);
    expect(await isShort({ query, operationName: 'Named' })).toBe(true);
    expect(await isShort({ query, operationName: 'Other' })).toBe(false);
    expect(await isShort({ query }, { accept: 'application/graphql-response+json' })).toBe(true);
    expect(await isShort({ query }, { accept: 'text/html' })).toBe(false);
  });
});

const commune = (argument: string) => `{ territory(kind: COMMUNE, ${argument}) { code name } }`;
const lille = commune('code: "59350"');

describe('texts that differ by words in quotes', () => {
  it('are one, each with its own words', async () => {
    await becomesShort({ query: lille });
    const count = await learned();
    const { size } = app.driver.learned!;
    for (const [code, name] of Object.entries({ 13055: 'Marseille', 35238: 'Rennes', nothing: undefined })) {
      const { body } = await post(commune(`code: "${code}"`));
      expect(JSON.parse(body).data.territory?.name).toBe(name);
    }
    expect(await learned()).toBe(count + 3);
    expect(app.driver.learned!.size).toBe(size);
  });

  it('keep their order among several and beside variables', async () => {
    const query = (a: string, b: string, c: string) =>
      `query ($day: LocalDate) { a: territory(kind: COMMUNE, code: "${a}", asOf: $day) { name }
        b: territory(kind: DEPARTEMENT, code: "${b}", asOf: "${c}") { name } }`;
    const variables = { day: '2020-01-01' };
    expect(await becomesShort({ query: query('59350', '59', '2024-01-01'), variables })).toBe(true);
    expect(await isShort({ query: query('13055', '974', '1950-01-01'), variables })).toBe(true);
    expect(await isShort({ query: query('59350', '59', 'no day'), variables })).toBe(false);
  });

  const twice = (a: string, b: string) =>
    `{ a: territory(kind: COMMUNE, code: "${a}") { name } a: territory(kind: COMMUNE, code: "${b}") { code } }`;
  const search = (word: string) => `{ territories(filter: { search: "${word}" }, first: 2) { nodes { name } } }`;
  it.each<[string, string, string]>([
    ['an empty word', commune('code: ""'), lille],
    ['a quote that is not closed', lille, commune('code: "59350')],
    ['a quote too many', lille, commune('code: "59350""')],
    ['a quote too many, first', commune('code: "59350""'), lille],
    ['a comment', lille, `# "\n${lille}`],
    ['an escape', lille, commune('code: "593\\u00350"')],
    ['a block', lille, commune('code: """59350"""')],
    ['a word for an enum', lille.replace('COMMUNE', '"COMMUNE"'), lille],
    [
      'a variable with a name of ours',
      lille,
      'query ($_0: String = "13055") { territory(kind: COMMUNE, code: $_0) { name } }',
    ],
    ['a key that is asked for twice', twice('1', '1'), twice('1', '2')],
    ['words in an input', search('lille'), search('marseille')],
    ['words that decide what is read', '{ node(id: "organization_x") { id } }', '{ node(id: "nothing_x") { id } }'],
    ['a word where a number belongs', '{ territories(first: "2") { nodes { name } } }', lille],
    ['a NUL', lille, commune('code: "59\u0000350"')],
    [
      'a word that is refused, first',
      lille.replace('59350"', '59350", asOf: "x"'),
      lille.replace('59350"', '59350", asOf: "2020-01-01"'),
    ],
  ])('are answered like any other: %s', async (_, one, other) => {
    for (const query of [one, other, one, other]) await isShort({ query });
  });
});

describe('texts that are larger than they look', () => {
  const chain = Array.from({ length: 13 }, (_, i) => {
    const next = i < 12 ? `...F${i + 1}` : 'name';
    return `fragment F${i} on Territory { ${['a', 'b', 'c', 'd'].map((key) => `${key}: parent { ${next} }`).join(' ')} }`;
  });
  const inside = (fragments: string) => `{ territory(kind: COMMUNE, code: "59350") { ...F0 } } ${fragments}`;

  it.each([
    ['fragments that multiply', inside(chain.join(' ')), 'COST_LIMIT'],
    [
      'fragments that spread each other',
      inside('fragment F0 on Territory { parent { ...F0 } }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('are refused every time: %s', async (_, query, code) => {
    for (let i = 0; i < 5; i++) {
      const { status, body } = await post(query);
      expect(status).toBeLessThan(500);
      expect(body).toContain(`"code":"${code}"`);
    }
  });
});

describe('what texts take', () => {
  const page = registeredDocuments().find(({ name }) => name === 'TerritoryChildren')!;

  it('is bounded, and what is registered stays as quick', async () => {
    const registered = () => send('/graphql', { documentId: page.id, variables: page.variables[0] });
    const known = await registered();
    await sideBySide(260, async (i) => {
      for (let times = 0; times < 3; times++) await post(lille.replace('territory', `t${i}: territory`));
    });
    expect(app.driver.learned!.size).toBeGreaterThan(100);
    expect(app.driver.learned!.size).toBeLessThanOrEqual(200);
    expect(app.driver.learned!.bytes).toBeLessThanOrEqual(12 * 2 ** 20);
    expect(app.driver.shelf.size).toBeLessThanOrEqual(100);
    expect(await registered()).toEqual(known);
  });

  it('is nothing for what comes once', async () => {
    const { learned: documents, shelf } = app.driver;
    const sizes = [documents!.size, shelf.size];
    await sideBySide(200, (i) => post(lille.replace('name', `once${i}: name`)));
    expect([documents!.size, shelf.size]).toEqual(sizes);
  });
});
