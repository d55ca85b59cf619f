import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseProxy, withStandby, type WithStandby } from '#lib/testing';
import { type Asker, ChangeListener, type Position, positionOf, Readers, readsBy, textOf } from '../index.js';

let servers: WithStandby;
let pool: pg.Pool;
let proxy: DatabaseProxy;
let readers: Readers;
let turns: string[];

beforeAll(async () => {
  servers = await withStandby(async (url) => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query('create table told (words text)');
    await client.query(`insert into told values ('nothing')`);
    await client.end();
  });
  pool = new pg.Pool({ connectionString: servers.primary.url, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await servers?.close();
});
beforeEach(() => readThrough(servers.standby.url));
afterEach(stopReading);

/** Reads from the primary and from a standby that can be cut off. */
async function readThrough(standbyUrl: string, isUsed = true, databaseStatementTimeoutMs = 5000): Promise<void> {
  proxy = await DatabaseProxy.before(standbyUrl);
  turns = [];
  const config = { databaseUrl: servers.primary.url, databaseReadUrls: [proxy.url] };
  readers = new Readers(
    { ...config, databaseReadPoolSize: 2, databaseStatementTimeoutMs },
    () => undefined,
    (_, reason) => turns.push(reason ?? 'in use'),
  );
  await until(() => !isUsed || turns.at(-1) === 'in use');
}

async function stopReading(): Promise<void> {
  proxy.release();
  await readers.end();
  await proxy.cut();
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await check()) return;
    await delay(20);
  }
  throw new Error('It never came to be');
}

const READ = `select (case when pg_is_in_recovery() then 'standby' else 'primary' end) || ': ' || words from told`;

function read(mustSee?: Asker['mustSee'], asked: Partial<Asker> = {}): Promise<string | null> {
  const asker = { client: '', running: 0, hasBegun: false, isGone: false, whenGone: () => () => undefined };
  return new Promise((resolve, reject) => {
    readers.run('told', READ, [], (error, answer) => (error ? reject(error) : resolve(answer)), {
      ...asker,
      mustSee,
      ...asked,
    });
  });
}

/** Where the log is once it is written. */
async function write(words: string): Promise<Position> {
  await pool.query('update told set words = $1', [words]);
  const { rows } = await pool.query('select pg_current_wal_insert_lsn()::text as position');
  return positionOf(rows[0].position)!;
}

describe('a position of the log', () => {
  it('is read as PostgreSQL writes it, and nothing else is', () => {
    expect(textOf(positionOf('16/B374D848')!)).toBe('16/B374D848');
    expect(positionOf('1/0')! > positionOf('0/FFFFFFFF')!).toBe(true);
    for (const nonsense of ['', '16', '16/', '/1', '16/G', '123456789/1', "0/0' or true", null, undefined])
      expect(positionOf(nonsense)).toBeUndefined();
  });
});

describe('a standby', () => {
  it('answers in the place of the primary, and whoever has written sees it at once', async () => {
    for (let i = 0; i < 30; i++) {
      const after = await write(`${i}`);
      expect((await read(after))!.split(': ')[1]).toBe(`${i}`);
      expect(await read('now')).toBe(`primary: ${i}`);
    }
    const after = await write('all of it');
    await until(async () => (await read(after)) === 'standby: all of it');
    // Who has not written may see what was a moment ago.
    expect(await read()).toBe('standby: all of it');
    // Nothing has come as far yet: the primary answers, whatever was asked for.
    expect(await read(positionOf('FFFF/0')!)).toBe('primary: all of it');
  });

  it('says up to where it sees, so that only what is up to date is kept', async () => {
    const listener = new ChangeListener(
      { databaseUrl: servers.primary.url, databaseReadUrls: [proxy.url] },
      () => undefined,
    );
    try {
      listener.start();
      await until(() => listener.position !== undefined);
      const before = await write('told of');
      await pool.query('notify content_changed');
      await until(() => listener.position !== undefined && listener.position >= before);
      const asked: Partial<Asker> = { client: 'who asks' };
      await new Promise<void>((resolve, reject) => {
        const asker = Object.assign(asked, {
          running: 0,
          hasBegun: false,
          isGone: false,
          whenGone: () => () => undefined,
        });
        readers.run('told', READ, [], (error) => (error ? reject(error) : resolve()), asker as Asker);
      });
      expect(typeof asked.seesAtLeast).toBe('bigint');
    } finally {
      await listener.stop();
    }
  });

  it('that says nothing any more is left, with what was asked of it, and read from again when it is back', async () => {
    await read();
    proxy.hold();
    const again = readsBy.again;
    // Sent where no answer comes from: it is run once more.
    expect(await read()).toMatch(/^primary: /);
    expect(readsBy.again).toBe(again + 1);
    expect(readers.inUse).toBe(0);
    expect(await read()).toMatch(/^primary: /);
    proxy.release();
    await until(async () => (await read())!.startsWith('standby'));
    expect(turns).toEqual(['in use', 'gone', 'in use']);
  });

  it('that is gone is left, and what it had begun is run by the primary', async () => {
    await read();
    await proxy.cut();
    const all = await Promise.all(Array.from({ length: 20 }, () => read()));
    expect(new Set(all.map((words) => words!.split(':')[0]))).toEqual(new Set(['primary']));
    await proxy.restore();
    await until(async () => (await read())!.startsWith('standby'));
  });

  it('is not read from before it is known whether it is late', async () => {
    await stopReading();
    await servers.restartStandby({ recovery_min_apply_delay: '1h' });
    await write('what it has not');
    // Longer ago than it may be behind.
    await delay(1200);
    await readThrough(servers.standby.url, false);
    for (let time = 0; time < 60; time++) {
      expect(await read()).toBe('primary: what it has not');
      await delay(20);
    }
    await stopReading();
    await servers.restartStandby();
    await readThrough(servers.standby.url);
  });

  it('that waits behind what it replays is left, and what waits there is run by the primary', async () => {
    // Nothing that waits is ended for the time it takes.
    await stopReading();
    await readThrough(servers.standby.url, true, 600_000);
    const holder = new pg.Client(servers.standby.url);
    // The standby may end it, once what it holds back has waited for long enough.
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('begin isolation level repeatable read');
    await holder.query('select * from told');
    // Replayed once nobody there looks at it any more; whoever comes after that waits too.
    await pool.query(`truncate told; insert into told values ('anew')`);
    await delay(100);
    const all = await Promise.all(Array.from({ length: 5 }, () => read()));
    expect(new Set(all)).toEqual(new Set(['primary: anew']));
    await holder.end();
    await until(async () => (await read()) === 'standby: anew');
  });

  it('of another database is not read from, however far that is', async () => {
    await stopReading();
    // Neither follows the other, and each is where it was copied: a standby of the one, the other for its primary.
    const other = await withStandby(async (url) => {
      const client = new pg.Client(url);
      await client.connect();
      await client.query(`create table told as select 'of others' as words`);
      await client.query(`insert into told select repeat('x', 100) from generate_series(1, 100000)`);
      await client.end();
    });
    await readThrough(other.standby.url, false);
    await until(() => turns.at(-1) === 'another');
    expect(await read()).toMatch(/^primary: (?!of others)/);
    await stopReading();
    await other.close();
    await readThrough(servers.standby.url);
  });

  it('that stays behind is left until it has caught up', async () => {
    await stopReading();
    await servers.restartStandby({ recovery_min_apply_delay: '1h' });
    await readThrough(servers.standby.url);
    await write('what comes late');
    await until(() => turns.at(-1) === 'late');
    expect(await read()).toBe('primary: what comes late');
    await stopReading();
    await servers.restartStandby();
    await readThrough(servers.standby.url);
    await until(async () => (await read()) === 'standby: what comes late');
  });

  it('that became a primary is no copy any more, and is left', async () => {
    const client = new pg.Client(servers.standby.url);
    await client.connect();
    await client.query('select pg_promote()');
    await client.query(`update told set words = 'its own way'`);
    await client.end();
    await until(() => turns.at(-1) === 'promoted');
    expect(await read()).toBe('primary: what comes late');
  });
});
