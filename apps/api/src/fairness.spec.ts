import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { registeredDocuments, type TestDatabase, testDatabase, until } from '#lib/testing';
import { type Answered, askFrom } from './testing/ask-from.js';
import { type Server, startServer } from './testing/processes.js';

/** Sixty searches, in texts that differ by a literal: they are learned, and answered in one statement. */
const searches = (nr: number, name = 'a'): string =>
  `{ ${Array.from({ length: 60 }, (_, i) => `${name}${i}: territories(filter: { search: "saint d ${nr} ${i}" }, first: 1) { nodes { code } }`).join(' ')} }`;
/** In texts that all differ: they are answered level by level. */
const differing = (nr: number): string => searches(nr, `a${nr}x`);
const FLOODING = ['127.0.0.21', '127.0.0.22', '127.0.0.23'];
const AT_ONCE = 6;
const LOOKUP = '{ territory(kind: COMMUNE, code: "59350") { name parent { name } } }';
const SIGNING_IN = {
  query: `mutation ($email: String!, $password: String!) {
    signIn(input: { email: $email, password: $password }) { userErrors { code } viewer { email } } }`,
  variables: { email: 'nobody@test.example', password: 'a long word that is not right' },
};

let database: TestDatabase;
let server: Server;
let pool: pg.Pool;
let flood: Flood | undefined;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  // Nothing ends by its time: whoever waits for what takes for ever waits for ever.
  server = await startServer(database.url, { DATABASE_STATEMENT_TIMEOUT_MS: '0' });
});
afterEach(() => flood?.end());
afterAll(async () => {
  await server?.stop('SIGKILL');
  await pool?.end();
  await database?.drop();
});

/** Clients that ask as much as they can, each in several requests at once, until told to stop. */
class Flood {
  readonly answered: Answered[] = [];
  private readonly abort = new AbortController();
  private readonly running: Promise<void>[];
  private nr = 0;

  constructor(
    clients: readonly string[],
    private readonly document: (nr: number) => string,
  ) {
    this.running = clients.flatMap((client) => Array.from({ length: AT_ONCE }, () => this.ask(client)));
  }

  async end(): Promise<void> {
    this.abort.abort();
    await Promise.all(this.running);
  }

  private async ask(client: string): Promise<void> {
    while (!this.abort.signal.aborted) {
      const question = { query: this.document(this.nr++) };
      const answer = await askFrom(server.url, client, question, {}, this.abort.signal).catch(() => undefined);
      if (answer) this.answered.push(answer);
    }
  }
}

const ask = (question: object): Promise<Answered> => askFrom(server.url, '127.0.0.31', question);

describe('three clients that ask as much as they can', () => {
  it.each([
    ['texts that differ by a literal', searches],
    ['texts that all differ', differing],
  ])('in %s leave room for whoever asks beside them, and for those who sign in', async (_, document) => {
    const children = registeredDocuments().find(({ name }) => name === 'TerritoryChildren')!.id;
    flood = new Flood(FLOODING, (nr) => document(nr));
    await until(async () => (await searching()) > 0);
    const questions: Record<string, object> = {
      'a text': { query: LOOKUP },
      'a search': { query: '{ territories(filter: { search: "lille" }, first: 5) { nodes { name } } }' },
      'a registered document': {
        documentId: children,
        variables: { kind: 'DEPARTEMENT', code: '974', childKind: 'COMMUNE', first: 3 },
      },
      'signing in': SIGNING_IN,
    };
    for (let round = 0; round < 4; round++) {
      for (const [name, question] of Object.entries(questions)) {
        const before = flood.answered.length;
        const { status, body } = await ask(question);
        expect({ name, status, errors: body.errors }).toEqual({ name, status: 200, errors: undefined });
        // Most of what was asked before comes after.
        expect(flood.answered.length - before).toBeLessThan((FLOODING.length * AT_ONCE) / 2);
      }
    }
    expect(flood.answered.filter(({ body }) => body.errors)).toEqual([]);
  });
});

describe('reads that take for ever', () => {
  let holder: pg.Client;
  beforeEach(async () => {
    holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query(
      'begin; lock table territories.territory_version, territories.designation in access exclusive mode',
    );
  });
  afterEach(() => holder.end());

  it('leave connections to those who sign in; more than may wait are told when to come back, the others answered', async () => {
    const answered: Answered[] = [];
    // In texts that all differ: what is known to be quick is written on, one behind the other, and need not wait.
    const asked = Array.from({ length: 60 }, async (_, nr) => {
      answered.push(await askFrom(server.url, '127.0.0.24', { query: LOOKUP.replace('name', `n${nr}: name`) }));
    });
    const flooding = FLOODING.map((client) => askFrom(server.url, client, { query: differing(0) }));
    await until(() => answered.length >= 25);
    for (const { headers, body } of answered) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(body.errors!.every(({ extensions }) => extensions.code === 'RATE_LIMITED')).toBe(true);
    }
    for (let i = 0; i < 3; i++)
      expect(await ask(SIGNING_IN)).toMatchObject({ status: 200, body: { data: { signIn: {} } } });
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/graphql_refused_total\{why="client"\} [1-9]/);
    await holder.query('rollback');
    await Promise.all([...asked, ...flooding]);
    const others = answered.filter(({ body }) => !body.errors);
    expect(others.length).toBeGreaterThanOrEqual(30);
  });

  it('end when nobody waits for them any more', async () => {
    flood = new Flood(FLOODING, differing);
    await until(async () => (await searching()) > 1);
    await flood.end();
    await until(async () => (await searching()) === 0);
  });
});

/** Statements that the database works on. */
async function searching(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
  );
  return rows[0]!.n;
}
