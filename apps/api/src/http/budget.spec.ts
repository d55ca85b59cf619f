import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { networkOf, typeId, WRITTEN } from '#lib/graphql';
import {
  registeredDocuments,
  somebody,
  startTestApp,
  type TestApp,
  type TestDatabase,
  testDatabase,
} from '#lib/testing';
import { askFrom, type Answered, getFrom } from '../testing/ask-from.js';
import { type Server, startServer } from '../testing/processes.js';
import { sideBySide } from '../testing/side-by-side.js';

/** 100 in a second; a minute's worth at once. */
const PER_MINUTE = 6000;
/** Dear enough that a slow machine cannot earn one between two. */
const OWN = 'code kind name validFrom';
const PAGE = `{ territories(filter: { kinds: [COMMUNE] }, first: 80) { nodes { ${OWN} parent { ${OWN} parent { ${OWN} } } } } }`;

/** An answer that is kept costs next to nothing: none is here. */
const ENV = {
  RATE_LIMIT_PER_MINUTE: String(PER_MINUTE),
  GRAPHQL_COST_LIMIT: String(PER_MINUTE),
  ANSWER_CACHE_MB: '0',
};

let database: TestDatabase;
let server: TestApp;
let pool: pg.Pool;
const bearers: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  server = await startTestApp({ databaseUrl: database.url, env: ENV });
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const { accountId } = await somebody(pool);
  for (const name of ['one', 'other', 'unused', 'unused too', 'used late']) {
    const secret = `spass_${name.replaceAll(' ', '_')}`.padEnd(40, 'x');
    bearers.push(`Bearer ${secret}`);
    await pool.query(
      `insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at)
       values ($1, $2, $3, '{READ}', $4, 'spass_', now() + interval '1 day')`,
      [typeId('token'), accountId, name, hash('sha256', secret, 'base64url')],
    );
  }
});
afterAll(async () => {
  await server?.close();
  await pool?.end();
  await database?.drop();
});

const ask = (from: string, query = PAGE, headers: Record<string, string> = {}): Promise<Answered> =>
  askFrom(server.url, from, { query }, headers);
const left = ({ body }: Answered): number => body.extensions!.cost.left!;

/** Spends all that a client has, and answers the refusal. */
async function spendAll(from: string, headers?: Record<string, string>): Promise<Answered> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask(from, PAGE, headers);
    if (answer.status !== 200) return answer;
  }
  throw new Error('It never ends');
}

describe('what one client may spend', () => {
  it('is told with each answer, refused with figures when it is gone, and comes back', async () => {
    const first = await ask('127.0.0.11');
    expect(first.body.extensions!.cost).toMatchObject({ limit: PER_MINUTE, perMinute: PER_MINUTE });
    const price = first.body.extensions!.cost.requested;
    expect(left(first)).toBe(PER_MINUTE - price);

    const { status, headers, body } = await spendAll('127.0.0.11');
    expect(status).toBe(429);
    const { code, cost, retryAfterSeconds } = body.errors![0]!.extensions;
    expect([code, retryAfterSeconds]).toEqual(['RATE_LIMITED', Number(headers['retry-after'])]);
    expect(cost).toEqual({
      requested: price,
      limit: PER_MINUTE,
      left: expect.any(Number),
      perMinute: PER_MINUTE,
      retryAfterSeconds: Number(headers['retry-after']),
    });
    expect(cost!.left).toBeLessThan(price);
    expect(headers['ratelimit-policy']).toBe(`"price";q=${PER_MINUTE};w=60`);

    expect((await ask('127.0.0.12')).status).toBe(200);
    await delay(1000 * Number(headers['retry-after']));
    expect((await ask('127.0.0.11')).status).toBe(200);
  });

  it('is refused the same way whatever the client accepts, by id as by text', async () => {
    await spendAll('127.0.0.13');
    const accept = { accept: 'application/json' };
    expect((await spendAll('127.0.0.13', accept)).status).toBe(429);
    const { id: documentId } = registeredDocuments().find(({ name }) => name === 'TerritoryChildren')!;
    const variables = { kind: 'DEPARTEMENT', code: '974', childKind: 'COMMUNE', first: 100 };
    const byId = await askFrom(server.url, '127.0.0.13', { documentId, variables }, accept);
    expect(byId.status).toBe(429);
    expect(byId.body.errors![0]!.extensions.code).toBe('RATE_LIMITED');
  });

  it('goes for all rows that a report reads, however few are sent', async () => {
    const from = '127.0.0.15';
    const { body } = await ask(from, '{ savedQuery(name: "communes") { price } }');
    const price = body.data!['savedQuery'].price as number;
    const before = left(await ask(from, '{ __typename }'));
    const { status, text } = await getFrom(server.url, from, '/reports/communes.ndjson?asOf=2026-01-01&limit=300');
    expect([status, text.trimEnd().split('\n').length]).toEqual([200, 300]);
    // A fetch is 250 rows: two of them, less what the price covers, less what came back meanwhile.
    expect(before - left(await ask(from, '{ __typename }'))).toBeGreaterThan(15 * price);
  });

  it('goes for nonsense too, whether it is GraphQL or not', async () => {
    const before = left(await ask('127.0.0.14', '{ __typename }'));
    await sideBySide(50, async () => {
      await ask('127.0.0.14', '{ nothing }');
      await ask('127.0.0.14', '{');
      await askFrom(server.url, '127.0.0.14', { documentId: 'sha256:unknown' });
      await askFrom(server.url, '127.0.0.14', '{"query": ');
    });
    // What came back meanwhile is not much: 100 in a second.
    expect(before - left(await ask('127.0.0.14', '{ __typename }'))).toBeGreaterThan(2000);
  });

  it('is refused by name too when not even nonsense could be paid for', async () => {
    await sideBySide(600, () => askFrom(server.url, '127.0.0.18', '{"query": '));
    const named = { query: `query Named ${PAGE}`, operationName: 'Named' };
    for (const question of [named, { documentId: 'sha256:unknown' }]) {
      const { status, body } = await askFrom(server.url, '127.0.0.18', question);
      expect([status, body.errors![0]!.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    }
  });

  it('belongs to a token where there is one; one that nobody knows has none of its own', async () => {
    const [one, other] = bearers as [string, string];
    await spendAll('127.0.0.15', { authorization: one });
    expect((await ask('127.0.0.15', PAGE, { authorization: one })).status).toBe(429);
    expect((await ask('127.0.0.16', PAGE, { authorization: one })).status).toBe(429);
    expect((await ask('127.0.0.15', PAGE, { authorization: other })).status).toBe(200);
    expect((await ask('127.0.0.15')).status).toBe(200);

    const before = left(await ask('127.0.0.17', '{ __typename }'));
    await sideBySide(100, (i) => ask('127.0.0.17', PAGE, { authorization: `Bearer spass_${i}`.padEnd(40, 'y') }));
    expect(left(await ask('127.0.0.17', '{ __typename }'))).toBeLessThan(before - 1000);
  });
});

describe('who has spent all is told so by', () => {
  /** Of the usual size: what these read is dear. */
  let usual: TestApp;
  beforeAll(async () => {
    const env = { ANSWER_CACHE_MB: '0', RATE_LIMIT_PER_MINUTE: '300000', PUBLIC_URL: 'https://portail.example' };
    usual = await startTestApp({ databaseUrl: database.url, env });
  });
  afterAll(() => usual?.close());

  it.each([
    ['/sitemap.xml', '127.0.0.31'],
    ['/ressources.atom', '127.0.0.32'],
    ['/ogc/collections', '127.0.0.33'],
    ['/catalogue.ttl', '127.0.0.34'],
    ['/oembed?url=https://portail.example/ressources/item_00000000000000000000000000', '127.0.0.35'],
  ])('%s, and not as a fault of the server', async (path, from) => {
    // What is left pays for the address, and not for what is read for it.
    const { budgets } = usual.driver;
    const spender = { client: networkOf(from) };
    budgets.owe(spender, budgets.spend(spender, 0).left - WRITTEN.base);
    const { status, headers, text } = await getFrom(usual.url, from, path);
    expect([status, headers['retry-after']]).toEqual([429, expect.stringMatching(/^[1-9]\d*$/)]);
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: Number(headers['retry-after']),
    });
  });
});

describe('whoever sends what is nobody’s', () => {
  /** What a guess costs comes back in twenty seconds, however slow the machine. */
  const FEW = '60';
  let strict: TestApp;
  const askStrict = (from: string, query: string, headers: Record<string, string>): Promise<Answered> =>
    askFrom(strict.url, from, { query }, headers);
  beforeAll(async () => {
    strict = await startTestApp({
      databaseUrl: database.url,
      env: { ...ENV, RATE_LIMIT_PER_MINUTE: FEW, GRAPHQL_COST_LIMIT: FEW },
    });
  });
  afterAll(() => strict?.close());

  /** Each is looked up in the database once. */
  const guesses: Record<string, (nr: number) => Record<string, string>> = {
    tokens: (nr) => ({ authorization: `Bearer spass_${nr}`.padEnd(40, 'z') }),
    sessions: (nr) => ({ cookie: `__Host-session=${nr}`.padEnd(60, 'z') }),
  };
  it.each([
    ['tokens', '127.0.0.21', 401, 'unused'],
    ['sessions', '127.0.0.22', 200, 'unused too'],
  ])(
    'is told to wait before more %s are looked up, and those that are known are served',
    async (...[kind, from, usual, unused]) => {
      const guess = (nr: number): Promise<Answered> => askStrict(from, '{ __typename }', guesses[kind]!(nr));
      const known = { authorization: bearers[1]! };
      const before = left(await askStrict('127.0.0.23', '{ __typename }', known));
      // Side by side too: the first counts before it is answered.
      const answers = await Promise.all(Array.from({ length: 4 }, (_, nr) => guess(nr)));
      const statuses = answers.map(({ status }) => status).toSorted();
      expect(statuses).toEqual([usual, usual, usual, 429].toSorted());
      const refused = await guess(8);
      expect([refused.status, refused.body.errors![0]!.extensions.code]).toEqual([429, 'RATE_LIMITED']);
      expect(refused.headers['retry-after']).toMatch(/^\d+$/);
      expect(refused.body.errors![0]!.extensions.retryAfterSeconds).toBe(Number(refused.headers['retry-after']));
      // Not looked up at all: this one would have been found.
      const sent = { authorization: `Bearer ${`spass_${unused.replaceAll(' ', '_')}`.padEnd(40, 'x')}` };
      expect((await askStrict(from, '{ __typename }', sent)).status).toBe(429);
      const { rows } = await pool.query('select last_used_at from identity.token where name = $1', [unused]);
      expect(rows).toEqual([{ last_used_at: null }]);
      // Somebody signs out: all are looked up anew, and those that were somebody's are not kept out.
      const { headers } = await somebody(pool);
      const out = await askStrict('127.0.0.23', 'mutation { signOut { userErrors { code } } }', headers);
      expect(out.body.data).toEqual({ signOut: { userErrors: [] } });
      expect((await askStrict(from, '{ __typename }', known)).status).toBe(200);
      expect(left(await askStrict('127.0.0.23', '{ __typename }', known))).toBeGreaterThan(before - 20);
    },
  );

  it('counts nobody as guessing whose session or token is somebody’s', async () => {
    for (let nr = 0; nr < 5; nr++) {
      const { headers } = await somebody(pool);
      expect((await askStrict('127.0.0.25', '{ __typename }', headers)).status).toBe(200);
    }
    expect((await askStrict('127.0.0.25', '{ __typename }', guesses['tokens']!(9))).status).toBe(401);
  });

  it('keeps nobody out who sends something valid from an address that has spent all', async () => {
    await spendAll('127.0.0.24');
    expect((await ask('127.0.0.24', '{ __typename }', { authorization: bearers[4]! })).status).toBe(200);
  });
});

describe('several processes behind a proxy', () => {
  let several: Server;
  beforeAll(async () => {
    several = await startServer(database.url, { ...ENV, PROCESSES: '3', TRUST_PROXY: 'true' });
    // The first answers before the others are there.
    while (!/^processes_answering 3$/m.test(await (await fetch(`${several.url}/metrics`)).text())) await delay(100);
  });
  afterAll(async () => void (await several?.stop('SIGKILL')));

  /** How many of three times what one client may ask are answered. Each connection comes to the next process. */
  async function answered(
    forwardedFor: (nr: number) => string,
  ): Promise<{ answers: number; most: number; minutes: number }> {
    const begin = Date.now();
    const next = (nr: number) =>
      askFrom(several.url, '127.0.0.1', { query: PAGE }, { connection: 'close', 'x-forwarded-for': forwardedFor(nr) });
    const first = await next(0);
    const most = Math.floor(PER_MINUTE / first.body.extensions!.cost.requested);
    let answers = 1;
    for (let nr = 1; nr < 3 * most; nr++) {
      // They tell each other ten times a second.
      if (nr % most === 0) await delay(500);
      if ((await next(nr)).status === 200) answers++;
    }
    return { answers, most, minutes: (Date.now() - begin) / 60_000 };
  }

  it.each([
    ['what a client spends', () => '192.0.2.1'],
    ['what a household spends', (nr: number) => `2001:db8:1:1::${nr}`],
    ['whatever the client writes itself', (nr: number) => `192.0.2.${nr}, 192.0.2.250`],
  ])('count %s together', async (_, forwardedFor) => {
    const { answers, most, minutes } = await answered(forwardedFor);
    expect(answers).toBeGreaterThanOrEqual(most);
    // Beside what comes back meanwhile, each may allow what it has not heard of yet.
    expect(answers).toBeLessThan((2 + minutes) * most);
  });
});
