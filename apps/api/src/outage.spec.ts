import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ANONYMOUS } from '#lib/access';
import { DatabaseProxy, sharedDatabase, startTestApp, testDatabase, until } from '#lib/testing';
import { type Server, startServer } from './testing/processes.js';

/** A busy machine is slow, not wrong. */
const NOTICE_MS = 3000;

let proxy: DatabaseProxy;
let server: Server;

beforeAll(async () => {
  proxy = await DatabaseProxy.before(sharedDatabase().url);
  server = await startServer(proxy.url, { SHUTDOWN_NOTICE_MS: String(NOTICE_MS) });
});
afterAll(async () => {
  await server?.stop('SIGKILL');
  await proxy?.cut();
});

const ready = async (): Promise<{ status: number; ms: number }> => {
  const start = Date.now();
  const { status } = await fetch(`${server.url}/health/ready`);
  return { status, ms: Date.now() - start };
};
const ask = async (query: string) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data?: any; errors?: { message: string; extensions: { code: string } }[] };
};
const QUESTION = '{ territory(kind: COMMUNE, code: "59350") { name } }';

describe('a database that goes away', () => {
  it('is said by /health/ready, hidden in answers, and over as soon as it is back', async () => {
    expect((await ready()).status).toBe(200);
    await proxy.cut();
    expect((await ready()).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const { errors } = await ask(QUESTION);
    expect(errors![0]!.extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|select|stack/i);
    await proxy.restore();
    await until(async () => (await ready()).status === 200);
    expect((await ask(QUESTION)).data.territory.name).toBe('Lille');
  });

  it('that only stops answering is noticed all the same', async () => {
    proxy.hold();
    const { status, ms } = await ready();
    expect(status).toBe(503);
    // The promise is two seconds; what a busy machine adds is not the server's.
    expect(ms).toBeLessThan(6000);
    proxy.release();
    await until(async () => (await ready()).status === 200);
  });
});

describe('a statement that takes too long', () => {
  it('is stopped, with a code of its own', async () => {
    const database = await testDatabase();
    const hasty = await startTestApp({ databaseUrl: database.url, env: { DATABASE_STATEMENT_TIMEOUT_MS: '1000' } });
    const holder = new pg.Client({ connectionString: database.url });
    try {
      await holder.connect();
      await holder.query('begin; lock table territories.territory_version in access exclusive mode');
      const answer = JSON.stringify(await (await hasty.post(QUESTION)).json());
      expect(answer).toContain('"TIMEOUT"');
      expect(answer).not.toMatch(/canceling statement/);
      const whole = (question: string) => hasty.run(question, {}, ANONYMOUS, 'compiled');
      expect(JSON.stringify(await whole(QUESTION))).toContain('canceling statement');
      await holder.query('rollback');
      // Smaller parts answer in its place for a while, and nobody waits for it twice.
      expect(await whole(QUESTION)).toMatchObject({ engine: 'level', data: { territory: { name: 'Lille' } } });
      expect(await whole('{ territory(kind: COMMUNE, code: "59350") { code } }')).toMatchObject({ engine: 'compiled' });
    } finally {
      await holder.end();
      await hasty.close();
      await database.drop();
    }
  });
});

describe('a server that is told to stop', () => {
  it('goes on while a proxy is told, each answer the last of its connection, answers what it has begun, then ends', async () => {
    expect((await ask(QUESTION)).data.territory.name).toBe('Lille');
    const ended = server.stop('SIGTERM');
    await until(async () => (await ready()).status === 503);
    expect((await ask(QUESTION)).data.territory.name).toBe('Lille');
    expect((await fetch(`${server.url}/health/live`)).headers.get('connection')).toBe('close');
    proxy.hold();
    const begun = ask(QUESTION);
    await delay(NOTICE_MS + 300);
    proxy.release();
    expect((await begun).data.territory.name).toBe('Lille');
    expect(await ended).toBe(0);
  });
});
