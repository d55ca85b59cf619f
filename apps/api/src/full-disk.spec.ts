import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { somebody, startTestApp, type TestDatabase, testDatabase, until } from '#lib/testing';
import { type Server, startServer } from './testing/processes.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

/** Each leaves a line in the log, as long as its name. */
async function ask(server: Server, times = 1, length = 20_000): Promise<number[]> {
  const statuses: number[] = [];
  const body = JSON.stringify({ query: `query ${'N'.repeat(length)} { __typename }` });
  for (let i = 0; i < times; i++) {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await answer.text();
    statuses.push(answer.status);
  }
  return statuses;
}
const dropped = async (server: Server): Promise<number> =>
  Number(/^log_lines_dropped_total (\d+)/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1] ?? NaN);

const ok = (times: number): number[] => Array<number>(times).fill(200);
const LOUD = { LOG_LEVEL: 'info' };

describe('a log that cannot be written', () => {
  it('on a full disk ends nothing: lines wait, then are dropped and counted', async () => {
    const full = openSync('/dev/full', 'w');
    const server = await startServer(database.url, LOUD, undefined, full);
    closeSync(full);
    try {
      expect(await ask(server, 300)).toEqual(ok(300));
      expect(await dropped(server)).toBeGreaterThan(0);
      expect(await server.stop()).toBe(0);
    } finally {
      await server.stop('SIGKILL');
    }
  });

  it('ends no command', () => {
    const full = openSync('/dev/full', 'w');
    const command = [join(projectRoot, 'dist/server/cli.js'), 'help'];
    const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', full, full], timeout: 30_000 });
    closeSync(full);
    expect(status).toBe(0);
  });

  it('to a pipe that nobody reads, then somebody does, then nobody for good', async () => {
    const server = await startServer(database.url, LOUD, undefined, 'pipe');
    const pipe = server.process.stdout as Readable;
    try {
      expect(await ask(server, 300)).toEqual(ok(300));
      expect(await dropped(server)).toBeGreaterThan(0);
      let read = '';
      pipe.on('data', (chunk: Buffer) => (read += chunk.toString()));
      await until(() => read.includes('could not be written'));
      pipe.destroy();
      expect(await ask(server, 50)).toEqual(ok(50));
      expect(await server.stop()).toBe(0);
    } finally {
      await server.stop('SIGKILL');
    }
  });

  it('is written to its last line when the server stops', async () => {
    const server = await startServer(database.url, LOUD, undefined, 'pipe');
    let read = '';
    (server.process.stdout as Readable).on('data', (chunk: Buffer) => (read += chunk.toString()));
    await ask(server, 3, 9);
    expect(await server.stop()).toBe(0);
    await until(() => read.includes('"stopping"'));
    expect(read.match(/"NNNNNNNNN"/g)).toHaveLength(3);
  });
});

describe('a database without room', () => {
  it('reads, for those who are signed in too; writing waits, with words, until there is room', async () => {
    const server = await startTestApp({ databaseUrl: database.url });
    const pool = new pg.Pool({ connectionString: database.url });
    const { headers } = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const send = async (query: string) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
      });
      return { status: answer.status, headers: answer.headers, ...((await answer.json()) as any) };
    };
    const write = 'mutation { sourceCreate(input: { title: "Un titre" }) { source { key } userErrors { code } } }';
    try {
      // What PostgreSQL says when a table cannot grow.
      await pool.query(`
        create function network.no_room() returns trigger language plpgsql as $$
        begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
        create trigger no_room before insert on network.source for each statement execute function network.no_room();
        create trigger no_room before update on identity.session for each statement execute function network.no_room();`);
      const refused = await send(write);
      expect([refused.status, refused.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(refused.errors[0].message).toContain('no room');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(10);
      const read = await send('{ viewer { email } organizations(first: 1) { totalCount } }');
      expect(read.errors).toBeUndefined();
      expect(read.data.viewer.email).toMatch(/test\.example$/);
      await pool.query('drop function network.no_room cascade');
      expect((await send(write)).data.sourceCreate.userErrors).toEqual([]);
    } finally {
      await pool.end();
      await server.close();
    }
  });
});
