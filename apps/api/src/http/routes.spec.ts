import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  registeredDocuments,
  registeredMutation,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

/**
 * A registered document that is sent by its id is answered before Apollo Server sees it, unless something about the request
 * is not plain. An address with a query string always goes the usual way: both have to answer alike.
 */
const ROUTES = { short: '/graphql', usual: '/graphql?usual' };

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  app = await startTestApp({ databaseUrl: database.url });
  cookies.coordinator = (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers.cookie;
  cookies.nobodySpecial = (await somebody(pool)).headers.cookie;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const byName = (name: string) => registeredDocuments().find((document) => document.name === name)!.id;
const children = byName('TerritoryChildren');
const search = byName('TerritorySearch');

/** Done once, whichever way it comes first. */
const milestone = (input: object, who?: string): Sent => ({
  body: {
    documentId: registeredMutation('MilestoneCreate'),
    variables: { input: { sources: [], ...input, idempotencyKey: `${JSON.stringify(input)} by ${who}` } },
  },
  headers: who ? { cookie: cookies[who]! } : {},
});

interface Sent {
  body?: unknown;
  text?: string;
  headers?: Record<string, string>;
  method?: string;
}

/** What may not differ between the routes: everything but what tells one request from another. */
const TOLD = [
  'content-type',
  'cache-control',
  'vary',
  'content-security-policy',
  'x-content-type-options',
  'set-cookie',
  'allow',
];

/** What an answer varies by has no order. */
const valueOf = (name: string, value: string | null) => (name === 'vary' ? value?.split(', ').sort() : value);

async function send(route: string, { body, text, headers = {}, method = 'POST' }: Sent) {
  const response = await fetch(`${app.url}${route}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: method === 'GET' ? undefined : (text ?? JSON.stringify(body)),
  });
  const answer = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(TOLD.map((name) => [name, valueOf(name, response.headers.get(name))])),
    hasRequestId: Boolean(response.headers.get('x-request-id')),
    body: answer.replaceAll(/"requestId":"[^"]*"/g, '"requestId":"…"').replace('?usual', ''),
  };
}

const ok = { kind: 'DEPARTEMENT', code: '974', childKind: 'COMMUNE', first: 3 };

/** Requests that are plain, and requests that are not. */
const LIST: Record<string, Sent | (() => Sent)> = {
  'a plain request': { body: { documentId: children, variables: ok } },
  'a plain request in English': { body: { documentId: children, variables: ok }, headers: { 'accept-language': 'en' } },
  'what accepts the other type': {
    body: { documentId: children, variables: ok },
    headers: { accept: 'application/graphql-response+json' },
  },
  'what accepts both types': {
    body: { documentId: children, variables: ok },
    headers: { accept: 'application/graphql-response+json, application/json;q=0.9' },
  },
  'what accepts a page': { body: { documentId: children, variables: ok }, headers: { accept: 'text/html' } },
  'a type with a charset': {
    body: { documentId: children, variables: ok },
    headers: { 'content-type': 'application/json; charset=utf-8' },
  },
  'a type that only begins alike': {
    body: { documentId: children, variables: ok },
    headers: { 'content-type': 'application/jsonx' },
  },
  'plain text': { body: { documentId: children, variables: ok }, headers: { 'content-type': 'text/plain' } },
  'a form': { text: `documentId=${children}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'broken JSON': { text: `{"documentId":"${children}"` },
  'a list of requests': { body: [{ documentId: children, variables: ok }] },
  null: { text: 'null' },
  'a text': { text: '"x"' },
  'no variables': { body: { documentId: children } },
  'null variables': { body: { documentId: children, variables: null } },
  'variables that are a list': { body: { documentId: children, variables: [] } },
  'variables that are a text': { body: { documentId: children, variables: '{}' } },
  'a variable of the wrong type': { body: { documentId: children, variables: { ...ok, first: 'three' } } },
  'an enum that is none': { body: { documentId: children, variables: { ...ok, kind: 'TOWN' } } },
  'a variable that nobody asked for': { body: { documentId: children, variables: { ...ok, more: 1 } } },
  'names that mean something to JavaScript': {
    text: `{"documentId":"${children}","variables":{"kind":"DEPARTEMENT","code":"974","__proto__":{"first":1},"constructor":1}}`,
  },
  'a page of nothing': { body: { documentId: children, variables: { ...ok, first: 0 } } },
  'a page below nothing': { body: { documentId: children, variables: { ...ok, first: -1 } } },
  'a page too large': { body: { documentId: children, variables: { ...ok, first: 101 } } },
  'a page that is null': { body: { documentId: children, variables: { ...ok, first: null } } },
  'a number beyond 32 bits': { body: { documentId: children, variables: { ...ok, first: 3e9 } } },
  'a cursor from nowhere': { body: { documentId: children, variables: { ...ok, after: 'nonsense' } } },
  'a cursor that looks right': {
    body: { documentId: children, variables: { ...ok, after: Buffer.from('abcdefgh["x","y"]').toString('base64url') } },
  },
  'a day that is none': { body: { documentId: children, variables: { ...ok, asOf: '2026-02-30' } } },
  'a search too long': { body: { documentId: search, variables: { search: 'x'.repeat(500) } } },
  'a search with a null byte': { body: { documentId: search, variables: { search: 'a\u0000b' } } },
  'half a character': { text: `{"documentId":"${search}","variables":{"search":"\\ud800"}}` },
  'a search for patterns': { body: { documentId: search, variables: { search: "%_\\' or 1=1 --" } } },
  'an id that nobody registered': { body: { documentId: 'sha256:unknown' } },
  'an id that is a number': { body: { documentId: 1 } },
  'an id that is a method': { body: { documentId: 'constructor' } },
  'an id and a text': { body: { documentId: children, query: '{ __typename }', variables: ok } },
  'an operation by another name': { body: { documentId: children, operationName: 'Other', variables: ok } },
  'an operation by its name': { body: { documentId: children, operationName: 'TerritoryChildren', variables: ok } },
  'an id that is empty': { body: { documentId: '', variables: {} } },
  'a mutation without variables': { body: { documentId: registeredMutation('SignOut') } },
  'a mutation, as a coordinator': () => milestone({ on: '2020', title: 'Fondation' }, 'coordinator'),
  'a mutation that answers its failures': () => milestone({ on: '2020', title: '', sources: ['none'] }, 'coordinator'),
  'a mutation without what it needs': () => milestone({ title: 'Fondation' }, 'coordinator'),
  'a mutation with a null byte': () => milestone({ on: '2020', title: 'a\u0000b' }, 'coordinator'),
  'a mutation, as somebody without a role': () => milestone({ on: '2020', title: 'Fondation' }, 'nobodySpecial'),
  'a mutation, as nobody': () => milestone({ on: '2020', title: 'Fondation' }),
  'what only staff may ask, as nobody': { body: { documentId: byName('DuesList'), variables: {} } },
  'what only staff may ask, as a coordinator': () => ({
    body: { documentId: byName('DuesList'), variables: {} },
    headers: { cookie: cookies.coordinator! },
  }),
  'what only staff may ask, as somebody without a role': () => ({
    body: { documentId: byName('DuesList'), variables: {} },
    headers: { cookie: cookies.nobodySpecial! },
  }),
  'who I am': () => ({
    body: { documentId: byName('Viewer'), variables: {} },
    headers: { cookie: cookies.coordinator! },
  }),
  'who I am, as nobody': { body: { documentId: byName('Viewer'), variables: {} } },
  'a cookie of nobody': {
    body: { documentId: byName('Viewer'), variables: {} },
    headers: { cookie: '__Host-session=invented' },
  },
  'a token of nobody': {
    body: { documentId: children, variables: ok },
    headers: { authorization: 'Bearer spass_invented' },
  },
  'a method that is not for it': { method: 'PUT', body: { documentId: children } },
};

describe('both routes answer alike', () => {
  it.each(Object.entries(LIST))('%s', async (_, request) => {
    const sent = typeof request === 'function' ? request() : request;
    const short = await send(ROUTES.short, sent);
    const usual = await send(ROUTES.usual, sent);
    expect(short).toEqual(usual);
    expect(short.body).not.toMatch(/stack|ECONN|postgres|node_modules/);
  });

  it('what costs too much', async () => {
    const costly = await startTestApp({ databaseUrl: database.url, env: { GRAPHQL_COST_LIMIT: '100' } });
    const answers = await Promise.all(
      Object.values(ROUTES).map(async (route) => {
        const response = await fetch(`${costly.url}${route}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ documentId: children, variables: { ...ok, first: 100 } }),
        });
        return { status: response.status, body: (await response.text()).replaceAll(/"requestId":"[^"]*"/g, '') };
      }),
    );
    await costly.close();
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.body).toContain('COST_LIMIT');
  });
});
