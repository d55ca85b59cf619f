import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { typeId } from '#lib/graphql';
import {
  DatabaseProxy,
  registeredDocuments,
  registeredMutation,
  sharedDatabase,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

const RESPONSE = 'application/graphql-response+json';
let app: TestApp;
/** As `npm start` runs it: an error that Node makes is not of the realm of a spec. */
let built: Server;

beforeAll(async () => {
  [app, built] = await Promise.all([
    startTestApp({ databaseUrl: sharedDatabase().url }),
    startServer(sharedDatabase().url),
  ]);
});
afterAll(async () => {
  await app?.close();
  await built?.stop();
});

interface Told {
  status: number;
  code: unknown;
  extensions: Record<string, any>;
  headers: Headers;
  body: any;
}

async function told(response: Response): Promise<Told> {
  const body = (await response.json()) as any;
  const extensions = body.errors?.[0]?.extensions ?? {};
  return { status: response.status, code: extensions.code, extensions, headers: response.headers, body };
}
const send = async (body: string | Uint8Array, headers: Record<string, string> = {}, url = app.url): Promise<Told> =>
  told(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: RESPONSE, ...headers },
      body: body as never,
    }),
  );
const ask = (query: string, variables?: object, headers?: Record<string, string>): Promise<Told> =>
  send(JSON.stringify({ query, variables }), headers);
const get = async (query: string, accept: string): Promise<Told> =>
  told(await fetch(`${app.url}/graphql?${query}`, { headers: { accept, 'apollo-require-preflight': '1' } }));

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

it('a null by a variable, where none may be, is a fault of whoever sent it, and said in words', async () => {
  const { code, body } = await ask(
    'query ($first: Int) { similarContributions(callId: "call_none", title: "Un texte", body: "Un texte", first: $first) { __typename } }',
    {
      first: null,
    },
  );
  expect([code, body.errors[0].message]).toEqual(['BAD_USER_INPUT', expect.stringMatching(/first.*null/)]);
});

describe('a limit', () => {
  const deep = `{ territory(kind: COMMUNE, code: "59350") { ${'parent { '.repeat(16)}name${' }'.repeat(16)} } }`;
  const round = `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`;
  const aliased = `{ ${Array.from({ length: 70 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  it.each([
    ['of tokens', `{ ${'a '.repeat(3000)} }`],
    ['of depth', deep],
    ['of depth in the schema', round],
    ['of aliases', aliased],
  ])('%s is a 4xx with its code, and 200 for who accepts application/json alone', async (_, query) => {
    const refused = await ask(query);
    expect(refused.status).toBe(400);
    expect(refused.code).toBe('COST_LIMIT');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.body).not.toHaveProperty('data');
    expect((await ask(query, {}, { accept: 'application/json' })).status).toBe(200);
  });

  it('says its figures', async () => {
    expect((await ask(`{ ${'a '.repeat(3000)} }`)).extensions['tokens']).toEqual({ limit: 2000 });
    expect((await ask(round)).extensions['depth']).toEqual({ limit: 2 });
  });

  it.each([100, 5000, 100_000])('of levels of variables, however many: %s', async (levels) => {
    const query = 'query ($f: TerritoryFilter) { territories(filter: $f, first: 1) { nodes { name } } }';
    const refused = await send(`{"query":${JSON.stringify(query)},"variables":{"f":${nested(levels)}}}`);
    expect(refused.status).toBe(400);
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.extensions).toMatchObject({ argument: 'variables', depth: { limit: 50 } });
    const { id } = registeredDocuments()[0]!;
    const short = await send(`{"documentId":"${id}","variables":{"f":${nested(levels)}}}`);
    expect(short.code).toBe('BAD_USER_INPUT');
    const more = await send(`{"query":"{ __typename }","extensions":{"f":${nested(levels)}}}`);
    expect([more.code, more.extensions]).toMatchObject(['BAD_USER_INPUT', { argument: 'extensions' }]);
  });

  it('of levels of variables in an address', async () => {
    const refused = await get(
      `query=%7B__typename%7D&variables=${encodeURIComponent(`{"f":${nested(1000)}}`)}`,
      RESPONSE,
    );
    expect([refused.status, refused.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a request that cannot become an operation', () => {
  it.each(['application/json', RESPONSE, '*/*'])('is a mutation by GET, accepting %s: 405', async (accept) => {
    const refused = await get(`query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`, accept);
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toBe('POST');
    expect(refused.code).toBe('BAD_REQUEST');
  });

  it('is a mutation by GET by its id', async () => {
    const refused = await get(`documentId=${encodeURIComponent(registeredMutation('SignOut'))}`, RESPONSE);
    expect([refused.status, refused.headers.get('allow'), refused.code]).toEqual([405, 'POST', 'BAD_REQUEST']);
  });

  it('asks for a document to be registered by sending it', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const refused = await send(JSON.stringify({ extensions: { persistedQuery } }));
    expect([refused.status, refused.code]).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  it('names an operation of a document that is not registered', async () => {
    const refused = await send(JSON.stringify({ documentId: 'sha256:unknown', operationName: 'Named' }));
    expect([refused.status, refused.code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
  });

  it('asks for a subscription, which comes over a socket', async () => {
    const refused = await ask('subscription { workstreamActivity(id: "none") { cursor } }');
    expect([refused.status, refused.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(refused.body.errors[0].message).toContain('graphql-transport-ws');
  });

  it('has a body of an unknown encoding, or not of the one it says', async () => {
    const body = '{"query":"{ __typename }"}';
    const unknown = await send(body, { 'content-encoding': 'foo' });
    expect([unknown.status, unknown.code]).toEqual([415, 'BAD_REQUEST']);
    expect(unknown.body.errors[0].message).toContain('gzip');
    for (const encoding of ['gzip', 'deflate', 'br']) {
      for (const broken of [body, 'xxxx', 'x', gzipSync(body).subarray(0, 25)]) {
        const wrong = await send(broken, { 'content-encoding': encoding }, built.url);
        expect([wrong.status, wrong.code]).toEqual([400, 'BAD_REQUEST']);
        expect(wrong.body.errors[0].message).toContain('content-encoding');
      }
    }
    const right = await send(gzipSync(body), { 'content-encoding': 'gzip' });
    expect(right.body).toMatchObject({ data: { __typename: 'Query' } });
    const bomb = await send(gzipSync(`{"query":"${' '.repeat(30_000_000)}{ __typename }"}`), {
      'content-encoding': 'gzip',
    });
    expect([bomb.status, bomb.code]).toEqual([413, 'BAD_REQUEST']);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('comes by %s: 405, with the methods that there are', async (method) => {
    const body = '{"query":"{ __typename }"}';
    for (const accept of ['application/json', RESPONSE, '*/*']) {
      const headers = { 'content-type': 'application/json', accept };
      const refused = await told(await fetch(`${built.url}/graphql`, { method, body, headers }));
      expect([refused.status, refused.code]).toEqual([405, 'BAD_REQUEST']);
      expect(refused.headers.get('allow')).toBe('GET, POST');
      const type = accept === RESPONSE ? RESPONSE : 'application/json';
      expect(refused.headers.get('content-type')).toContain(type);
    }
  });

  it.each([
    ['no document', '{}', /"query".*"documentId"/],
    ['an empty document', '{"query":""}', /"query".*"documentId"/],
    ['null', 'null', /"query".*"documentId"/],
    ['several at once', '[{"query":"{ __typename }"}]', /one by one/],
    ['nothing', '', /empty/],
  ])('has %s in its body, and says what to send', async (_, body, words) => {
    for (const accept of ['application/json', RESPONSE, '*/*']) {
      const refused = await send(body, { accept });
      expect([refused.status, refused.code]).toEqual([400, 'BAD_REQUEST']);
      expect(refused.body.errors[0].message).toMatch(words);
    }
  });

  it('could come from the page of another site, and says its request id and what to send', async () => {
    const refused = await told(await fetch(`${app.url}/graphql?query=%7B__typename%7D`));
    expect([refused.status, refused.code]).toEqual([400, 'BAD_REQUEST']);
    expect(refused.body.errors[0].message).toMatch(/content-type: application\/json.*apollo-require-preflight/);
    expect(refused.body.errors[0].message).not.toContain('CSRF');
    expect(refused.extensions['requestId']).toBe(refused.headers.get('x-request-id'));
  });

  it('orders what no search has found by relevance', async () => {
    const refused = await ask('{ territories(first: 2, orderBy: { field: RELEVANCE }) { nodes { name } } }');
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.extensions['argument']).toBe('orderBy');
    const below = await ask(
      '{ territory(kind: REGION, code: "11") { children(first: 2, orderBy: { field: RELEVANCE }) { nodes { name } } } }',
    );
    expect(below.code).toBe('BAD_USER_INPUT');
  });
});

describe('an operation that has run', () => {
  const page = '{ territories(first: 0) { nodes { name } } }';
  const closed = '{ auditEntries(first: 1) { nodes { id } } }';
  it.each([
    ['BAD_USER_INPUT', page, null],
    ['UNAUTHENTICATED', closed, { auditEntries: null }],
  ])('is 200 with its data, null or not, for every client: %s', async (wanted, query, data) => {
    for (const accept of ['application/json', RESPONSE, '*/*']) {
      const { status, code, body } = await ask(query, {}, { accept });
      expect([status, code, body.data]).toEqual([200, wanted, data]);
    }
  });
});

describe('a value that does not fit', () => {
  it.each(['2026-02-30', 5, 'x'])(
    'is BAD_USER_INPUT where it is a date, in the text or in a variable: %s',
    async (day) => {
      const inText = await ask(`{ territories(asOf: ${JSON.stringify(day)}) { totalCount } }`);
      const inVariable = await ask('query ($day: LocalDate) { territories(asOf: $day) { totalCount } }', { day });
      for (const { status, code, body } of [inText, inVariable]) {
        expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
        expect(body.errors[0].message).toMatch(/LocalDate: expected a day such as/);
        expect(body.errors[0].locations).toHaveLength(1);
      }
    },
  );

  const AMOUNT = 'mutation ($input: PaymentRecordInput!) { paymentRecord(input: $input) { userErrors { code } } }';
  const inText = (amount: string) =>
    `mutation { paymentRecord(input: { dueId: "due_1", method: CHEQUE, amountCents: ${amount} }) { userErrors { code } } }`;
  it('is BAD_USER_INPUT with the name of its argument where it is an amount that no account holds', async () => {
    const most = 2_147_483_647;
    const input = { dueId: 'due_1', method: 'CHEQUE', amountCents: most + 1 };
    const alone = AMOUNT.replace('$input: PaymentRecordInput!', '$cents: Int!').replace(
      'input: $input',
      'input: { dueId: "due_1", method: CHEQUE, amountCents: $cents }',
    );
    const refused = [
      [await ask(AMOUNT, { input }), 'input.amountCents'],
      [await ask(inText(String(most + 1))), 'input.amountCents'],
      [await ask(inText('-99999999999999999999')), 'input.amountCents'],
      [await ask(alone, { cents: most + 1 }), undefined],
    ] as const;
    for (const [{ status, code, extensions, body }, argument] of refused) {
      expect([status, code, extensions['argument']]).toEqual([400, 'BAD_USER_INPUT', argument]);
      expect(body.errors[0].message).toMatch(/Int: expected a whole number .* 21,474,836\.47 €/);
      expect(body.errors[0].message).not.toContain('32-bit');
    }
    // As much as there may be is a matter of the field, for a variable of its own type too.
    for (const asked of [await ask(alone, { cents: most }), await ask(inText(String(most)))])
      expect([asked.status, asked.code]).toEqual([200, 'UNAUTHENTICATED']);
    expect((await ask(inText('"x"'))).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is told by its argument where it stands in the text, in lists and in inputs within inputs', async () => {
    const { extensions } = await ask(
      `{ a: network { memberCount } territories(first: 1, asOf: "2026-02-30") { totalCount } }`,
    );
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'asOf' });
    const call = (days: string) =>
      `mutation { duesCallPrepare(input: { year: 2050, feeScaleId: "x", basisOn: "2025-01-01", instalments: [${days}] }) { userErrors { code } } }`;
    const { body } = await ask(call('"2025-01-01", "2025-13-01"'));
    expect(body.errors[0].extensions.argument).toBe('input.instalments.1');
  });

  it.each([
    ['after', 'first: 1, after: "zz"'],
    ['before', 'last: 1, before: "zz"'],
  ])('is told by its argument where it is a cursor: %s', async (argument, page) => {
    const below = `{ territory(kind: REGION, code: "11") { children(${page}) { nodes { name } } } }`;
    for (const query of [`{ territories(${page}) { nodes { name } } }`, below]) {
      const { code, extensions, body } = await ask(query);
      expect([code, extensions['argument']]).toEqual(['BAD_USER_INPUT', argument]);
      expect(body.errors[0].message).toContain(argument);
    }
  });
});

describe('a bearer token', () => {
  let database: TestDatabase;
  let own: TestApp;
  let pool: pg.Pool;
  const documentId = registeredDocuments().find((d) => d.name === 'HomeFigures')!.id;

  beforeAll(async () => {
    database = await testDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    own = await startTestApp({ databaseUrl: database.url });
  });
  afterAll(async () => {
    await pool?.end();
    await own?.close();
    await database?.drop();
  });

  const bodies = {
    'as text': JSON.stringify({ query: '{ __typename }' }),
    'by id': JSON.stringify({ documentId }),
  };
  it.each(Object.entries(bodies))('that is not valid is 401, never the answer to nobody: %s', async (_, body) => {
    for (const authorization of ['Bearer spass_unknownunknownunknown', 'Bearer x', 'Bearer', 'bearer  ']) {
      for (const accept of ['application/json', RESPONSE, '*/*']) {
        for (let again = 0; again < 2; again++) {
          const refused = await send(body, { authorization, accept }, own.url);
          expect([refused.status, refused.code]).toEqual([401, 'UNAUTHENTICATED']);
          expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer .*invalid_token/);
          expect(refused.headers.get('cache-control')).toContain('no-store');
          expect(refused.body).not.toHaveProperty('data');
        }
      }
    }
  });

  it.each([
    ['in use', 200, "now() + interval '1 day'", 'null'],
    ['expired', 401, "now() - interval '1 second'", 'null'],
    ['revoked', 401, "now() + interval '1 day'", 'now()'],
  ])('that is %s is %s', async (name, status, expires, revoked) => {
    const { accountId } = await somebody(pool);
    const secret = `spass_${name.replace(' ', '')}${'0'.repeat(30)}`;
    await pool.query(
      `insert into identity.token (id, account_id, name, hint, secret_hash, scopes, expires_at, revoked_at)
       values ($1, $2, 'Program', 'spass_', $3, '{READ}', ${expires}, ${revoked})`,
      [typeId('token'), accountId, hash('sha256', secret, 'base64url')],
    );
    for (const body of Object.values(bodies))
      expect((await send(body, { authorization: `Bearer ${secret}` }, own.url)).status).toBe(status);
  });

  it('is none in another scheme, which belongs to a proxy; a session that has ended is nobody', async () => {
    for (const headers of [{ authorization: 'Basic eDp5' }, { cookie: '__Host-session=ended' }])
      expect((await send(bodies['by id'], headers as never, own.url)).status).toBe(200);
  });

  it('is checked where files are given too', async () => {
    const file = `${own.url}/files/receipts/receipt_00000000000000000000000000.pdf`;
    const refused = await fetch(file, { headers: { authorization: 'Bearer spass_unknownunknownunknown' } });
    expect(refused.status).toBe(401);
  });
});

describe('a file that is refused', () => {
  const open = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(app.url + path, { headers });
    const type = response.headers.get('content-type')!.split(';')[0];
    return { status: response.status, type, words: await response.text(), headers: response.headers };
  };
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const wrong = { authorization: 'Bearer spass_unknownunknownunknown' };

  it('is told in a page to whoever opens it in a browser, in their language, and in JSON to programs', async () => {
    const file = '/files/receipts/receipt_00000000000000000000000000.pdf';
    const french = await open(file, { ...browser, ...wrong, 'accept-language': 'fr-FR,fr;q=0.9' });
    expect([french.status, french.type]).toEqual([401, 'text/html']);
    for (const part of ['<html lang="fr">', 'Connexion nécessaire', french.headers.get('x-request-id')!])
      expect(french.words).toContain(part);
    expect(french.headers.get('content-security-policy')).toContain("default-src 'self'");
    const english = await open('/files/none.pdf', { ...browser, 'accept-language': 'en-GB' });
    expect([english.status, english.type]).toEqual([404, 'text/html']);
    expect(english.words).toContain('There is nothing at this address');
    for (const accept of ['*/*', 'application/json', 'application/pdf']) {
      expect(await open(file, { accept, ...wrong })).toMatchObject({ status: 401, type: 'application/json' });
      expect(await open('/files/none.pdf', { accept })).toMatchObject({ status: 404, type: 'application/json' });
    }
  });

  it('says when to come again where too much was asked for', async () => {
    const poor = await startTestApp({
      databaseUrl: sharedDatabase().url,
      env: { RATE_LIMIT_PER_MINUTE: '60', GRAPHQL_COST_LIMIT: '60' },
    });
    const file = `${poor.url}/files/receipts/receipt_00000000000000000000000000.pdf`;
    const opened = await Promise.all(
      Array.from({ length: 4 }, () =>
        fetch(file, { headers: { ...browser, 'accept-language': 'fr' }, redirect: 'manual' }),
      ),
    );
    const refused = opened.find(({ status }) => status === 429)!;
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect(await refused.text()).toMatch(/Trop de demandes[^]*Réessayez dans \d+ secondes?\./);
    const told = await fetch(file, { headers: { accept: '*/*' } });
    expect([told.status, told.headers.get('content-type')]).toEqual([429, 'application/json; charset=utf-8']);
    await poor.close();
  });

  it('is as ever at the address of GraphQL, whoever asks there', async () => {
    const refused = await open('/graphql?query=%7B', browser);
    expect([refused.status, refused.type]).toEqual([400, 'application/json']);
  });
});

describe('an address of /graphql in another form', () => {
  const cookie = '__Host-session=x';
  it.each(['/%67raphql', '/graphq%6C', '/graphql#x', 'http://x/graphql'])('is guarded likewise: %s', async (path) => {
    const refused = await sendRaw(path, { authorization: 'Bearer spass_unknownunknownunknown' });
    expect([refused.status, refused.headers['cache-control']]).toEqual([401, 'private, no-store']);
    expect((await sendRaw(path, { cookie })).headers['cache-control']).toBe('private, no-store');
    const elsewhere = await sendRaw(path, { cookie, 'sec-fetch-site': 'cross-site' });
    // An answer to somebody would say so.
    expect([elsewhere.status, elsewhere.headers['cache-control']]).toEqual([200, 'no-store']);
    expect((await sendRaw(path, {}, `{"query":"{ __typename }","variables":{"f":${nested(100)}}}`)).status).toBe(400);
    expect(await sendRaw(path, {}, '{')).toMatchObject({ status: 400, body: { errors: [{ extensions: {} }] } });
  });

  it('is guarded likewise where files are given', async () => {
    const file = '/%66iles/receipts/receipt_00000000000000000000000000.pdf';
    const refused = await fetch(app.url + file, { headers: { authorization: 'Bearer spass_unknownunknownunknown' } });
    expect(refused.status).toBe(401);
  });
});

/** The path as it is written: `fetch` would mend it. */
function sendRaw(
  path: string,
  headers: Record<string, string>,
  body = '{"query":"{ __typename }"}',
): Promise<{ status?: number; headers: IncomingHttpHeaders; body: any }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    const type = { 'content-type': 'application/json', accept: RESPONSE };
    const sent = request({ hostname, port, path, method: 'POST', headers: { ...type, ...headers } }, (response) => {
      const { statusCode: status, headers: told } = response;
      text(response).then((answer) => resolve({ status, headers: told, body: JSON.parse(answer) }), reject);
    });
    sent.on('error', reject).end(body);
  });
}

describe('a database that is gone while somebody is signed in', () => {
  it('is UNAVAILABLE and says when to come back, before anything is answered as to nobody', async () => {
    const proxy = await DatabaseProxy.before(sharedDatabase().url);
    const cut = await startTestApp({ databaseUrl: proxy.url });
    try {
      await proxy.cut();
      const headers = { cookie: '__Host-session=somebody' };
      const { id } = registeredDocuments()[0]!;
      for (const body of [{ query: '{ __typename }' }, { documentId: id }]) {
        for (const accept of ['application/json', RESPONSE]) {
          const refused = await send(JSON.stringify(body), { ...headers, accept }, cut.url);
          expect([refused.status, refused.code]).toEqual([503, 'UNAVAILABLE']);
          expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
          expect(refused.headers.get('cache-control')).toContain('no-store');
        }
      }
      const anonymous = await send('{"query":"{ territories(first: 1) { nodes { name } } }"}', {}, cut.url);
      expect([anonymous.status, anonymous.code]).toEqual([503, 'UNAVAILABLE']);
      expect(anonymous.headers.get('retry-after')).toMatch(/^\d+$/);
    } finally {
      await cut.close();
      await proxy.cut();
    }
  });

  it('that is locked is TIMEOUT', async () => {
    const database = await testDatabase();
    const slow = await startTestApp({ databaseUrl: database.url, env: { DATABASE_STATEMENT_TIMEOUT_MS: '2000' } });
    const holder = new pg.Client({ connectionString: database.url });
    try {
      await holder.connect();
      await holder.query('begin; lock table identity.session, territories.territory_version in access exclusive mode');
      const refused = await send('{"query":"{ __typename }"}', { cookie: '__Host-session=somebody' }, slow.url);
      const operation = await send('{"query":"{ territories(first: 1) { nodes { name } } }"}', {}, slow.url);
      for (const { status, code, headers } of [refused, operation]) {
        expect([status, code]).toEqual([504, 'TIMEOUT']);
        expect(headers.get('retry-after')).toMatch(/^\d+$/);
      }
    } finally {
      await holder.end();
      await slow.close();
      await database.drop();
    }
  });
});
