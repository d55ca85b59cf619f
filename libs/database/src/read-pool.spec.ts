import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseProxy, sharedDatabase } from '#lib/testing';
import { type Asker, FairPool, ReadPool } from './index.js';

let proxy: DatabaseProxy;
let pool: ReadPool;
let lost: string[];
beforeEach(async () => {
  proxy = await DatabaseProxy.before(sharedDatabase().url);
  lost = [];
  pool = poolOf(2, 700);
});
afterEach(async () => {
  proxy.release();
  await pool.end();
  await proxy.cut();
});

function poolOf(databaseReadPoolSize: number, databaseStatementTimeoutMs: number): ReadPool {
  const config = { databaseUrl: proxy.url, databaseReadPoolSize, databaseStatementTimeoutMs };
  return new ReadPool(config, (error) => lost.push(error.message));
}

const run = (name: string, text: string, values: unknown[] = [], asker?: Asker): Promise<string | null> =>
  new Promise((resolve, reject) =>
    pool.run(name, text, values, (error, answer) => (error ? reject(error) : resolve(answer)), asker),
  );

/** A request of a client, which may leave. */
class Request implements Asker {
  running = 0;
  hasBegun = false;
  isGone = false;
  private readonly leaving = new Set<() => void>();

  constructor(readonly client: string) {}

  whenGone(listener: () => void): () => void {
    this.leaving.add(listener);
    return () => void this.leaving.delete(listener);
  }

  leave(): void {
    this.isGone = true;
    for (const listener of this.leaving) listener();
  }
}

/** A pool that knows a statement to be slow, and two more connections that take such. */
async function knowsSlow(): Promise<void> {
  await pool.end();
  pool = poolOf(4, 20_000);
  await run('slow', SLOW, [0.1]);
}
const SLOW = `select pg_sleep($1)::text`;

it('answers many at once, each with its own, whichever fail', async () => {
  const asked = Array.from({ length: 300 }, (_, i) =>
    run('divide', `select $1::int || ' ' || 100 / $2::int`, [i, i % 7]).catch((error: Error) => error.message),
  );
  const answers = await Promise.all(asked);
  answers.forEach((answer, i) =>
    expect(answer).toEqual(i % 7 === 0 ? 'division by zero' : `${i} ${Math.floor(100 / (i % 7))}`),
  );
  expect(pool.size).toBe(2);
});

it('lets the others go on beside a slow one, which ends at its time', async () => {
  const order: string[] = [];
  const slow = run('slow', 'select pg_sleep(5)').catch((error: { code: string }) => order.push(error.code));
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => run('quick', 'select $1::text', [i]).then(() => order.push('quick'))),
  );
  expect(order).toHaveLength(20);
  await slow;
  expect(order.at(-1)).toBe('57014');
});

it('binds what is no text: nothing, numbers, lists, and says when there is no row', async () => {
  expect(
    await run('bound', 'select coalesce($1::text, $2::int::text) || $3::text[]::text', [null, 7, ['a"', null]]),
  ).toBe('7{"a\\"",NULL}');
  expect(await run('null', 'select null::text')).toBeNull();
  expect(await run('none', 'select $1::text where false', ['x'])).toBeNull();
});

it('never writes', async () => {
  await expect(run('write', `update network.organization set name = 'x'`)).rejects.toThrow(/read-only transaction/);
});

it('says what was asked of a database that is gone, and goes on with one that is back', async () => {
  expect(await run('one', 'select 1::text')).toBe('1');
  const waiting = run('sleep', 'select pg_sleep(0.5)');
  const failed = expect(waiting).rejects.toThrow();
  await proxy.cut();
  await failed;
  await expect(run('one', 'select 1::text')).rejects.toThrow(/ECONNREFUSED/);
  await proxy.restore();
  expect(await run('one', 'select 1::text')).toBe('1');
  expect(lost.length).toBeGreaterThan(0);
});

it('forgets a statement while it is on its way, and knows it again', async () => {
  const first = run('known', 'select $1::text', [1]);
  pool.forget('known');
  const second = run('known', 'select $1::text', [2]);
  pool.forget('known');
  expect(await Promise.all([first, second])).toEqual(['1', '2']);
  for (let i = 0; i < 6; i++) {
    const [a, b, c] = [
      run('known', 'select $1::text', [i]),
      run('known', 'select $1::text', [i]),
      run('known', 'select $1::text', [i]),
    ];
    pool.forget('known');
    expect(await Promise.all([a, b, c])).toEqual([`${i}`, `${i}`, `${i}`]);
    pool.forget('known');
  }
  const left = await pool.query<[string]>(`select name from pg_prepared_statements`);
  expect(left.flat()).not.toContain('known');
});

describe('what nobody knows yet', () => {
  it('is known to take long also where it never ends: what is quick has its connection from then on', async () => {
    const never = (): Promise<unknown> =>
      run('never', 'select pg_sleep(60)').catch((error: { code: string }) => error.code);
    expect(await never()).toBe('57014');
    const ended: string[] = [];
    const flood = Array.from({ length: 4 }, () => never().then(() => ended.push('never')));
    await run('quick', 'select 1::text').then(() => ended.push('quick'));
    expect(ended).toEqual(['quick']);
    await Promise.all(flood);
  });

  it('waits behind what is quick, holds it for a moment alone, and ends elsewhere', async () => {
    await knowsSlow();
    const asker = (client: string) => new Request(client);
    const ended: string[] = [];
    // Each of another text; the first two take the connections of what takes long.
    const unknown = Array.from({ length: 5 }, (_, i) =>
      run(`unknown ${i}`, `select pg_sleep(2)::text || '${i}'`, [], asker(`client ${i}`)).then(() =>
        ended.push(`unknown`),
      ),
    );
    await run('quick', 'select 1::text', [], asker('other'));
    await run('quick', 'select 1::text', [], asker('other')).then(() => ended.push('quick'));
    expect(ended).toEqual(['quick']);
    await Promise.all(unknown);
  });
});

describe('beside a client that has its share of slow ones', () => {
  it('another begins at once where a connection is free', async () => {
    await knowsSlow();
    const flood = Array.from({ length: 3 }, () => new Request('flood'));
    const ended: string[] = [];
    const flooding = flood.map((asker) => run('slow', SLOW, [1.5], asker).then(() => ended.push('flood')));
    await run('slow', SLOW, [0.1], new Request('other')).then(() => ended.push('other'));
    expect(ended).toEqual(['other']);
    await Promise.all(flooding);
  });

  it('what waits is dropped, and what runs is cancelled, as soon as whoever asked is gone', async () => {
    await knowsSlow();
    const asker = new Request('leaving');
    const asked = Array.from({ length: 4 }, () => run('slow', SLOW, [15], asker).catch((error: Error) => error));
    expect(pool.waiting).toBe(2);
    asker.leave();
    expect(pool.waiting).toBe(0);
    for (const error of await Promise.all(asked)) expect(error).toMatchObject({ name: 'NotRun', why: 'gone' });
    expect(asker.running).toBe(0);
    // Nothing else meets the cancellation.
    expect(await Promise.all([1, 2, 3].map(() => run('slow', SLOW, [0.1])))).toEqual(['', '', '']);
  });
});

it('cancels what nobody waits for, although no connection of the pool is free to say so', async () => {
  const connectionString = sharedDatabase().url;
  const connections = new pg.Pool({ connectionString, max: 2, connectionTimeoutMillis: 1000 });
  const fair = new FairPool(connections, 2);
  const writer = await connections.connect();
  const asker = new Request('leaving');
  const asked = fair.query(asker, { text: 'select pg_sleep(30)' }).catch((error: Error) => error);
  await delay(50);
  asker.leave();
  expect(await asked).toMatchObject({ name: 'NotRun', why: 'gone' });
  writer.release();
  expect([fair.running, fair.waiting]).toEqual([0, 0]);
  expect(await fair.query(new Request('other'), { text: 'select 1 as one' })).toEqual([{ one: 1 }]);
  await connections.end();
});

it('knows how long statements take until they are forgotten, on their way or waiting too', async () => {
  const asked = [1, 2, 3].map(() => run('forgotten', SLOW, [0.1]));
  pool.forget('forgotten');
  await Promise.all(asked);
  expect(pool.known).toBe(0);
  await run('remembered', SLOW, [0]);
  expect(pool.known).toBe(1);
});
