import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { registeredDocuments, somebody, type TestDatabase, testDatabase, until } from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

const COUNT = 3;
let database: TestDatabase;
let server: Server;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url, max: 3 });
  server = await startServer(database.url, { PROCESSES: String(COUNT) });
  await everybodyIsThere();
});
afterAll(async () => {
  await server?.stop('SIGKILL');
  await pool?.end();
  await database?.drop();
});

interface Answer {
  status: number;
  text: string;
  data: any;
  /** Which process answered: the first part of its request ids. */
  by: string;
}

/** Each on a connection of its own, so that all processes are asked in turn. */
function ask(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { agent: false, method: body ? 'POST' : 'GET', timeout: 20_000 };
    const asked = request(
      `${server.url}${path}`,
      { ...options, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('error', reject).on('end', () => {
          const by = String(response.headers['x-request-id'] ?? '').replace(/-\d+$/, '');
          const data = text.startsWith('{') ? JSON.parse(text).data : undefined;
          resolve({ status: response.statusCode!, text, data, by });
        });
      },
    );
    asked.on('error', reject).on('timeout', () => asked.destroy(new Error('no answer')));
    asked.end(body ? JSON.stringify(body) : undefined);
  });
}
const graphql = (query: string, variables: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  ask('/graphql', { query, variables }, headers);

/** Asks until every process has answered. */
async function byAll(question: () => Promise<Answer>, check: (answer: Answer) => void = () => undefined) {
  const by = new Set<string>();
  for (let asked = 0; by.size < COUNT; asked++) {
    if (asked > 60) throw new Error(`Only ${by.size} processes answer.`);
    const answer = await question();
    check(answer);
    by.add(answer.by);
  }
}

async function figure(pattern: string): Promise<number> {
  const { text } = await ask('/metrics');
  return [...text.matchAll(new RegExp(`^${pattern} ([\\d.]+)$`, 'gm'))].reduce((sum, [, n]) => sum + Number(n), 0);
}

const everybodyIsThere = (): Promise<void> => until(async () => (await figure('processes_answering')) === COUNT);

/** The processes that the primary has started. */
function workers(): number[] {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    const { state, parent } = statusOf(pid);
    return parent === server.process.pid && state !== 'Z';
  });
}

function statusOf(pid: number): { state?: string; parent?: number } {
  try {
    const [state, parent] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return {};
  }
}

describe('several processes on one port', () => {
  const PASSWORD = 'une girouette danse sous la pluie';
  const VIEWER = '{ viewer { email } }';

  it('have the memory limits of the first', () => {
    const flags = (pid: number) =>
      fs
        .readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        .split('\0')
        .filter((word) => word.startsWith('--max-'));
    expect(workers()).toHaveLength(COUNT);
    for (const pid of workers()) expect(flags(pid)).toEqual(flags(server.process.pid!));
  });

  it('say how many of them there are, whichever is asked', async () => {
    const right = new Set<string>();
    // One may hear of the last to come a moment after the others.
    await until(async () => {
      const { text, by } = await ask('/health/ready');
      const { status, processes } = JSON.parse(text) as {
        status: string;
        processes: { answering: number; of: number };
      };
      expect([status, processes.of]).toEqual(['ok', COUNT]);
      if (processes.answering === COUNT) right.add(by);
      return right.size === COUNT;
    });
  });

  it('know at once who signed in and out, whichever of them was told', async () => {
    const { accountId, email } = await somebody(pool);
    const { hashSync } = await import('@node-rs/argon2');
    await pool.query('update identity.account set password_hash = $2 where id = $1', [accountId, hashSync(PASSWORD)]);
    for (let round = 0; round < 4; round++) {
      const cookie = await signedIn(email, PASSWORD);
      await byAll(
        () => graphql(VIEWER, {}, { cookie }),
        ({ data }) => expect(data.viewer.email).toBe(email),
      );
      await graphql('mutation { signOut { userErrors { code } } }', {}, { cookie });
      await byAll(
        () => graphql(VIEWER, {}, { cookie }),
        ({ data }) => expect(data.viewer).toBeNull(),
      );
    }
  });

  it('give no answer that is older than a change that was answered', async () => {
    const { id } = registeredDocuments().find(({ name }) => name === 'OrganizationPage')!;
    const [document] = registeredDocuments().filter(({ name }) => name === 'OrganizationPage');
    const page = () => ask('/graphql', { documentId: id, variables: { ...document!.variables[0], key: 'caue-59' } });
    const { headers } = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const organization = (await page()).data.organization.id as string;
    for (let round = 0; round < 25; round++) {
      // Kept by most of them.
      await Promise.all([page(), page(), page(), page()]);
      const name = `CAUE du Nord ${round}`;
      const changed = await graphql(
        'mutation($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { userErrors { message } } }',
        { input: { id: organization, name } },
        headers,
      );
      expect(changed.data.organizationUpdate.userErrors).toEqual([]);
      const answers = await Promise.all([page(), page(), page(), page(), page(), page()]);
      expect(answers.map(({ data }) => data.organization.name)).toEqual(Array(6).fill(name));
    }
    expect(await figure('graphql_engine_total\\{operation="OrganizationPage",engine="kept",why=""\\}')).toBeGreaterThan(
      0,
    );
  });

  it('tell the figures of all, whichever is asked', async () => {
    const all = () => figure('graphql_operation_duration_seconds_count\\{.*\\}');
    const before = await all();
    for (let asked = 0; asked < 12; asked++) await graphql('{ __typename }');
    // A question is counted after it is answered.
    await until(async () => (await all()) === before + 12);
    for (let asked = 0; asked < COUNT; asked++) expect(await all()).toBe(before + 12);
  });

  it('tell no figures while one of them does not answer', async () => {
    const [stopped] = workers();
    process.kill(stopped!, 'SIGSTOP');
    await until(() => statusOf(stopped!).state === 'T');
    // Some come to the one that is stopped, and wait for it.
    const asked = Array.from({ length: 2 * COUNT }, () => ask('/metrics'));
    const checked = Array.from({ length: 2 * COUNT }, () => ask('/health/ready'));
    const [{ status, text }, ready] = await Promise.all([Promise.race(asked), Promise.race(checked)]).finally(() =>
      process.kill(stopped!, 'SIGCONT'),
    );
    expect([status, text]).toEqual([503, expect.stringContaining(`${COUNT - 1} of ${COUNT} processes answer.`)]);
    expect(JSON.parse(ready.text).processes).toEqual({ answering: COUNT - 1, of: COUNT });
    await Promise.all([...asked, ...checked]);
    await until(async () => (await ask('/metrics')).status === 200);
  });
});

async function signedIn(email: string, password: string): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { email, password } },
    }),
  });
  expect(await response.json()).toMatchObject({ data: { signIn: { userErrors: [] } } });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  return cookies.find((cookie) => cookie.startsWith('__Host-session='))!;
}

describe('a process that is killed', () => {
  it('is missed by nobody but whom it was answering, and is soon there again', async () => {
    let isOver = false;
    let answered = 0;
    const failed: string[] = [];
    const askers = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const answer = await graphql('{ territory(kind: COMMUNE, code: "59350") { name } }').catch(String);
        if (typeof answer === 'string' || answer.status !== 200) failed.push(JSON.stringify(answer));
        else answered++;
        // Whoever asks without end leaves the one that begins no time.
        await delay(20);
      }
    });
    const manyMore = (than = answered) => until(() => answered > than + 25);
    for (let kills = 1; kills <= 2; kills++) {
      await manyMore();
      const killed = workers()[kills % COUNT]!;
      process.kill(killed, 'SIGKILL');
      await until(() => workers().length === COUNT && !workers().includes(killed));
      await everybodyIsThere();
    }
    await manyMore();
    isOver = true;
    await Promise.all(askers);
    // Each asker has one question under way at a time.
    expect(failed.length).toBeLessThanOrEqual(8);
    expect(failed.filter((reason) => !/socket hang up|ECONNRESET/.test(reason))).toEqual([]);
  });
});

describe('a server of several processes', () => {
  it('that cannot start says why once, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const start = startServer(database.url, { PROCESSES: '2', PORT: String(port) });
    await expect(start).rejects.toThrow(/did not start: [^]*EADDRINUSE/);
    taken.close();
  });

  it('ends with all its processes when it is told to', async () => {
    const all = workers();
    expect(await server.stop('SIGTERM')).toBe(0);
    for (const pid of all) expect(fs.existsSync(`/proc/${pid}`)).toBe(false);
  });

  it('leaves nobody behind when its primary is killed', async () => {
    server = await startServer(database.url, { PROCESSES: '2' });
    await until(() => workers().length === 2);
    const all = workers();
    await server.stop('SIGKILL');
    await until(() => !all.some((pid) => fs.existsSync(`/proc/${pid}`)));
  });
});
