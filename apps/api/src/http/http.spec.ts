import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { registeredDocuments, sharedDatabase, startTestApp, steady, type TestApp } from '#lib/testing';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url, env: { GRAPHQL_INTROSPECTION: 'true' } });
});
afterAll(() => app?.close());

interface Answer {
  data?: Record<string, any> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost: { requested: number; limit: number } };
}
const ask = async (query: string, headers?: Record<string, string>): Promise<Answer> =>
  (await (await app.post(query, undefined, headers)).json()) as Answer;
const code = (answer: Answer): unknown => answer.errors?.[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${app.url}/graphql`,
    // What a browser would have to ask permission for: proof that no other site's page sent it.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': 'true' } }),
  });
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const { status, ...rest } = await audit.fn();
    expect({ status, reason: 'reason' in rest ? rest.reason : undefined }).toEqual({ status: 'ok', reason: undefined });
  });

  it('refuses what a page of another site could send without asking', async () => {
    const simple = await fetch(`${app.url}/graphql?query=%7B__typename%7D`);
    expect(simple.status).toBe(400);
    const form = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['broken JSON', 400, '{"query": ', 'application/json'],
    ['too much', 413, JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_100_000)}` }), 'application/json'],
    ['another kind of body', 415, '<query/>', 'application/xml'],
  ])('answers %s as an error of GraphQL', async (_, status, body, type) => {
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'BAD_REQUEST', requestId: answer.headers.get('x-request-id') },
        },
      ],
    });
  });

  it('gives each answer a request id, and keeps a proxy’s', async () => {
    const own = await app.post('{ __typename }');
    expect(own.headers.get('x-request-id')).toMatch(/^[\w-]{36}-\d+$/);
    const kept = await app.post('{ terr }', undefined, { 'x-request-id': 'proxy-12345678' });
    expect(kept.headers.get('x-request-id')).toBe('proxy-12345678');
    expect(((await kept.json()) as Answer).errors![0]!.extensions.requestId).toBe('proxy-12345678');
    const unsafe = await app.post('{ __typename }', undefined, { 'x-request-id': 'a"b<script>' });
    expect(unsafe.headers.get('x-request-id')).not.toContain('script');
  });

  it.each(['gzip', 'br'])('compresses with %s', async (encoding) => {
    const answer = await app.post('{ territories(first: 100) { nodes { id name code kind } } }', undefined, {
      'accept-encoding': encoding,
    });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(((await answer.json()) as Answer).data!.territories.nodes).toHaveLength(100);
  });
});

describe('limits', () => {
  it('says the price of each operation', async () => {
    const { extensions } = await ask('{ territories(first: 50) { nodes { name parent { name } } } }');
    expect(extensions!.cost).toEqual({ requested: 126, limit: 50_000 });
  });

  it('prices a page of no size as the 20 items that it has', async () => {
    const price = async (query: string) => (await ask(query)).extensions!.cost.requested;
    const asked = await price('{ territories(first: 20) { nodes { name } } }');
    expect(await price('{ territories { nodes { name } } }')).toBe(asked);
    expect(await price('{ territories(first: null) { nodes { name } } }')).toBe(asked);
  });

  it('refuses what may touch too many rows, before it runs, whatever the variables were before', async () => {
    const query = `query($n: Int) { territories(first: $n) { nodes { children(first: $n) { nodes { children(first: $n) { nodes { name } } } } } } }`;
    const small = await app.post(query, { n: 2 });
    expect(((await small.json()) as Answer).errors).toBeUndefined();
    const large = (await (await app.post(query, { n: 100 })).json()) as Answer;
    expect(code(large)).toBe('COST_LIMIT');
    expect(large.errors![0]!.message).toContain('Most of it is territories.nodes.children.nodes.children:');
    expect(large.errors![0]!.extensions.cost).toMatchObject({ dearest: 'territories.nodes.children.nodes.children' });
    expect(large.data).toBeUndefined();
  });

  it('lets an explorer read the schema, and nobody go round in it', async () => {
    const { data } = await ask(getIntrospectionQuery());
    expect(data!.__schema.queryType.name).toBe('Query');
    const round = 'fields { type { '.repeat(6) + 'name' + ' } }'.repeat(6);
    expect(code(await ask(`{ __schema { types { ${round} } } }`))).toBe('COST_LIMIT');
  });

  it('refuses too many tokens, aliases and levels', async () => {
    expect(code(await ask(`{ ${'a '.repeat(3000)} }`))).toBe('COST_LIMIT');
    expect(code(await ask(`{ ${Array.from({ length: 70 }, (_, i) => `a${i}: __typename`).join(' ')} }`))).toBe(
      'COST_LIMIT',
    );
    const deep = 'parent { '.repeat(16) + 'name' + ' }'.repeat(16);
    expect(code(await ask(`{ territory(kind: COMMUNE, code: "59350") { ${deep} } }`))).toBe('COST_LIMIT');
  });

  it('prices a fragment by what it holds and ends on fragments that spread each other', async () => {
    expect(code(await ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const { extensions } = await ask(
      '{ territories(first: 10) { ...T } } fragment T on TerritoryConnection { nodes { name } }',
    );
    expect(extensions!.cost.requested).toBe(14);
  });
});

/** An answer without what differs from one request to the next. */
const unnumbered = (answer: unknown): unknown =>
  JSON.parse(steady(JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value))));

describe('registered documents', () => {
  const { id, variables } = registeredDocuments().find((d) => d.name === 'HomeFigures')!;
  const send = (body: unknown) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('run by id, in POST and in GET', async () => {
    const posted = (await (await send({ documentId: id, variables: variables[0] })).json()) as Answer;
    expect(posted.data!.regions.totalCount).toBe(18);
    const got = await fetch(`${app.url}/graphql?documentId=${encodeURIComponent(id)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(((await got.json()) as Answer).data!.regions.totalCount).toBe(18);
  });

  it('answer the same by id as by text, whatever is accepted', async () => {
    const accepted = ['application/json', 'application/graphql-response+json', '*/*'];
    // Each document as one of them: how an answer is written depends on none.
    for (const [i, { id: documentId, text, variables: sets }] of registeredDocuments().entries()) {
      const accept = accepted[i % accepted.length]!;
      for (const given of sets) {
        const byText = (await (await app.post(text, given)).json()) as Answer;
        const byId = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ documentId, variables: given }),
        });
        expect(byId.status).toBe(200);
        expect(byId.headers.get('x-request-id')).toBeTruthy();
        expect(byId.headers.get('content-type')).toContain(accept === '*/*' ? 'json' : accept);
        expect(unnumbered(await byId.json())).toEqual(unnumbered(byText));
      }
    }
  });

  it('word their failures as any other document does', async () => {
    const page = registeredDocuments().find((d) => d.name === 'TerritoryChildren')!;
    const wrong = (await (
      await send({ documentId: page.id, variables: { first: 0, kind: 'COMMUNE', code: '59350' } })
    ).json()) as Answer;
    expect(code(wrong)).toBe('BAD_USER_INPUT');
    expect(wrong.errors![0]!.extensions.requestId).toBeTruthy();
    const bad = (await (await send({ documentId: page.id, variables: { kind: 'TOWN' } })).json()) as Answer;
    expect(bad.errors![0]!.message).toMatch(/TerritoryKind/);
    expect((await send({ documentId: page.id, variables: 'x' })).status).toBe(400);
  });

  it('answer a typed error for an unknown id', async () => {
    const answer = await send({ documentId: 'sha256:unknown' });
    expect(answer.status).toBe(404);
    expect(code((await answer.json()) as Answer)).toBe('DOCUMENT_NOT_FOUND');
  });

  it('can be the only ones that run', async () => {
    const strict = await startTestApp({
      databaseUrl: sharedDatabase().url,
      env: { GRAPHQL_REGISTERED_ONLY: 'true', GRAPHQL_INTROSPECTION: 'false' },
    });
    try {
      expect(code((await (await strict.post('{ __typename }')).json()) as Answer)).toBe('FORBIDDEN');
      const known = await fetch(`${strict.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId: id }),
      });
      expect(((await known.json()) as Answer).data!.regions.totalCount).toBe(18);
      expect(code((await (await strict.post('{ __schema { queryType { name } } }')).json()) as Answer)).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    } finally {
      await strict.close();
    }
  });
});

describe('a page argument that is null', () => {
  it('is left out, each time, whatever was sent before', async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      territories(filter: { kinds: [REGION] }, first: $first, after: $after, last: $last, before: $before) { nodes { name } } }`;
    const names = async (variables: object) => {
      const { data, errors } = (await (await app.post(query, { ...variables })).json()) as Answer;
      expect(errors).toBeUndefined();
      return data!.territories.nodes.map(({ name }: { name: string }) => name);
    };
    const all = await names({});
    expect(all).toHaveLength(18);
    for (let i = 0; i < 4; i++) {
      expect(await names({ first: null, after: null, last: null, before: null })).toEqual(all);
      expect(await names({ first: 2, after: null, last: null, before: null })).toEqual(all.slice(0, 2));
      expect(await names({ first: null, after: null, last: 2, before: null })).toEqual(all.slice(-2));
    }
  });
});

describe('bad input', () => {
  it.each([
    ['{ territories(first: 0) { totalCount } }', /first: expected a number from 1 to 100, got 0/],
    ['{ territories(first: -3) { totalCount } }', /first: expected a number from 1 to 100/],
    ['{ territories(first: 101) { totalCount } }', /first: expected a number from 1 to 100/],
    ['{ territories(first: 2, last: 2) { totalCount } }', /first or for last/],
    ['{ territories(after: "nonsense") { nodes { name } } }', /cursor/],
    ['{ territories(filter: { territory: { kind: COMMUNE } }) { totalCount } }', /kind and code together/],
    ['{ territory(kind: COMMUNE) { name } }', /kind and code together/],
    ['{ territory(kind: COMMUNE, code: "59350") { children(first: 0) { totalCount } } }', /first: expected/],
    [`{ territories(filter: { search: "${'x'.repeat(101)}" }) { totalCount } }`, /at most 100 characters/],
    [`{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`, /at most 100/],
  ])('%s', async (query, message) => {
    const answer = await ask(query);
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors![0]!.message).toMatch(message);
  });

  it.each(['2026-02-30', '2026', '20261124', '0000-01-01', 'yesterday'])('the day %s', async (day) => {
    const answer = await ask(`{ territories(asOf: "${day}") { totalCount } }`);
    expect(answer.errors![0]!.message).toMatch(/LocalDate: expected a day such as/);
  });

  it('of a nested field, at its place', async () => {
    const commune = `{ territory(kind: COMMUNE, code: "59350") { below: children(first: 1) { nodes { ...nested } } } }`;
    const fragment = 'fragment nested on Territory { parents: ancestors { c: children(first: 500) { totalCount } } }';
    const [error] = (await ask(`${commune} ${fragment}`)).errors!;
    expect(error).toMatchObject({ path: ['territory', 'below', 'nodes', 'parents', 'c'] });
  });

  it('a cursor of another order', async () => {
    const { data } = await ask('{ territories(first: 1, orderBy: { field: CODE }) { pageInfo { endCursor } } }');
    const answer = await ask(
      `{ territories(first: 1, after: "${data!.territories.pageInfo.endCursor}") { nodes { name } } }`,
    );
    expect(code(answer)).toBe('BAD_USER_INPUT');
  });

  it('text that means something to SQL or to patterns finds nothing and breaks nothing', async () => {
    for (const search of ["'; drop table x; --", '%', '_', '\\', '(', '[a-', '.*', '\u0000', '💥']) {
      const answer = await app.post(
        'query($search: String) { territories(filter: { search: $search }) { totalCount } }',
        { search },
      );
      const { errors } = (await answer.json()) as Answer;
      expect(errors?.map((e) => e.extensions.code) ?? []).not.toContain('INTERNAL');
    }
  });
});

describe('the other addresses', () => {
  it('tell that the process lives, is ready and what it measures', async () => {
    expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(
      /graphql_operation_duration_seconds_count\{operation="HomeFigures",outcome="OK"\}/,
    );
  });

  it('tell what the process measures to this machine alone, or by the token that is set', async () => {
    const ask = async (url: string, headers: Record<string, string>) =>
      (await fetch(`${url}/metrics`, { headers })).status;
    expect(await ask(app.url, { 'x-forwarded-for': '203.0.113.7' })).toBe(403);
    const guarded = await startTestApp({
      databaseUrl: sharedDatabase().url,
      env: { METRICS_TOKEN: 'a token of the test' },
    });
    try {
      expect(await ask(guarded.url, {})).toBe(403);
      expect(await ask(guarded.url, { authorization: 'Bearer a token of another' })).toBe(403);
      expect(await ask(guarded.url, { authorization: 'Bearer a token of the test' })).toBe(200);
    } finally {
      await guarded.close();
    }
  });
});

describe('an answer to somebody signed in', () => {
  it('is kept by nobody between, and the browser comes back by HTTPS where the portal has it', async () => {
    const get = (url: string, headers: Record<string, string>) =>
      fetch(`${url}/graphql?query=%7B__typename%7D`, { headers: { 'apollo-require-preflight': 'true', ...headers } });
    for (const headers of [{ cookie: '__Host-session=x' }, { authorization: 'Bearer x' }]) {
      const answer = await get(app.url, headers as unknown as Record<string, string>);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('vary')?.toLowerCase()).toMatch(/cookie, authorization/);
    }
    expect((await get(app.url, {})).headers.get('strict-transport-security')).toBeNull();
    const secure = await startTestApp({
      databaseUrl: sharedDatabase().url,
      env: { PUBLIC_URL: 'https://portal.example' },
    });
    try {
      expect((await get(secure.url, {})).headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
    } finally {
      await secure.close();
    }
  });
});
