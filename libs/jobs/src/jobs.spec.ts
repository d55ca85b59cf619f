import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createLogger } from '#lib/logging';
import { DatabaseProxy, type TestDatabase, testDatabase } from '#lib/testing';
import {
  addJobSql,
  JobRunner,
  type JobHelpers,
  migrateQueue,
  once,
  PermanentFailure,
  type Task,
  task,
} from './index.js';

let database: TestDatabase;
let pool: pg.Pool;
const runners: JobRunner[] = [];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => pool.query('delete from graphile_worker._private_jobs; delete from jobs.effect'));
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
});

const get = (() => undefined) as unknown as JobHelpers['get'];

function start(tasks: readonly Task[], more: Partial<ConstructorParameters<typeof JobRunner>[0]> = {}): JobRunner {
  const runner = new JobRunner({
    databaseUrl: database.url,
    concurrency: 2,
    tasks,
    recurring: [],
    log: createLogger('silent'),
    get,
    // Far away: what is seen before was told by the database.
    pollIntervalMs: 60_000,
    ...more,
  });
  runners.push(runner);
  runner.start();
  return runner;
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await check()) return;
    await delay(50);
  }
  throw new Error('It did not happen within 30 s.');
}
const waiting = async (): Promise<number> => (await pool.query('select 1 from graphile_worker.jobs')).rowCount!;
const add = <P extends object>(...args: Parameters<typeof addJobSql<P>>) => {
  const { text, values } = addJobSql(...args);
  return pool.query(text, values);
};
/** Locks in this database: specs beside this one, on the same server, have theirs. */
const LOCKS = 'pg_locks where database = (select oid from pg_database where datname = current_database())';
const listening = () =>
  until(
    async () => (await pool.query(`select from ${LOCKS} and locktype = 'advisory' and objsubid = 2`)).rowCount! > 0,
  );

/** A task that notes what it was given. */
function noting(name = 'test.note'): { notes: string[]; note: Task<{ text: string }> } {
  const notes: string[] = [];
  return { notes, note: task<{ text: string }>(name, async ({ text }) => void notes.push(text)) };
}

describe('a job', () => {
  it('runs after the commit of its transaction, told by the database, and not at all after a rollback', async () => {
    const { notes, note } = noting();
    start([note]);
    await listening();
    const client = await pool.connect();
    for (const [end, text] of [
      ['rollback', 'never'],
      ['commit', 'once'],
    ] as const) {
      await client.query('begin');
      const job = addJobSql(note, { text });
      await client.query(job.text, job.values);
      await delay(200);
      expect(notes).toEqual([]);
      await client.query(end);
    }
    client.release();
    await until(() => notes.length > 0);
    await until(async () => (await waiting()) === 0);
    expect(notes).toEqual(['once']);
  });

  it('takes the place of a waiting one with its key, and waits for its time', async () => {
    const { notes, note } = noting();
    const later = new Date(Date.now() + 3_600_000);
    await add(note, { text: 'old' }, { jobKey: 'k', runAt: later });
    await add(note, { text: 'new' }, { jobKey: 'k' });
    await add(note, { text: 'later' }, { runAt: later });
    start([note]);
    await until(() => notes.length > 0);
    await until(async () => (await waiting()) === 1);
    expect(notes).toEqual(['new']);
  });

  it('runs once although two runners want it', async () => {
    const { notes, note } = noting();
    start([note], { pollIntervalMs: 100 });
    start([note], { pollIntervalMs: 100 });
    const texts = Array.from({ length: 40 }, (_, i) => String(i));
    await Promise.all(texts.map((text) => add(note, { text })));
    await until(async () => (await waiting()) === 0);
    expect(notes.toSorted()).toEqual(texts.toSorted());
  });

  it('that fails is tried again, unless trying again cannot help', async () => {
    const attempts = { passing: 0, permanent: 0 };
    const passing = task('test.passing', async (_, { attempt }) => {
      attempts.passing++;
      if (attempt === 1) throw new Error('not yet');
    });
    const permanent = task('test.permanent', async () => {
      attempts.permanent++;
      throw new PermanentFailure('never');
    });
    await add(passing, {});
    await add(permanent, {});
    start([passing, permanent], { pollIntervalMs: 100 });
    await until(() => attempts.passing === 2);
    await until(async () => (await waiting()) === 1);
    const { rows } = await pool.query(
      'select task_identifier, attempts, max_attempts, last_error from graphile_worker.jobs',
    );
    expect(rows).toEqual([{ task_identifier: 'test.permanent', attempts: 1, max_attempts: 1, last_error: 'never' }]);
    expect(attempts.permanent).toBe(1);
  });

  it('of a runner that was killed is run by another, and that of a living one left alone', async () => {
    const { notes, note } = noting();
    let release = (): void => undefined;
    const long = task('test.long', () => new Promise<void>((resolve) => (release = resolve)));
    await add(long, {});
    start([long], { sweepIntervalMs: 400 });
    // Both are there once it runs and shows that it lives, in whichever order.
    await until(
      async () =>
        (
          await pool.query(
            `select from graphile_worker.jobs join pg_locks l on l.locktype = 'advisory' and l.objsubid = 2
               and l.objid::bigint = (hashtext(locked_by)::bigint & 4294967295)`,
          )
        ).rowCount === 1,
    );
    await add(note, { text: 'abandoned' });
    await pool.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-killed', attempts = 1
       where task_id = (select id from graphile_worker._private_tasks where identifier = 'test.note')`,
    );
    start([note], { sweepIntervalMs: 100, pollIntervalMs: 100 });
    await until(() => notes.length === 1);
    await delay(500);
    const { rows } = await pool.query(
      'select task_identifier, locked_by is not null as running, attempts from graphile_worker.jobs',
    );
    expect(rows).toEqual([{ task_identifier: 'test.long', running: true, attempts: 1 }]);
    release();
  });
});

describe('an effect', () => {
  it('happens once, when two try at the same time too', async () => {
    let done = 0;
    const attempt = async () => {
      const client = await pool.connect();
      try {
        return await once(client, 'effect', async () => {
          done++;
          await delay(100);
        });
      } finally {
        client.release();
      }
    };
    expect((await Promise.all([attempt(), attempt(), attempt()])).toSorted()).toEqual([false, false, true]);
    expect(await attempt()).toBe(false);
    expect(done).toBe(1);
  });

  it('that fails leaves nothing behind and can be tried again', async () => {
    const client = await pool.connect();
    const failing = once(client, 'effect', async (c) => {
      await c.query(`insert into jobs.effect (key) values ('inside')`);
      throw new Error('too bad');
    });
    await expect(failing).rejects.toThrow('too bad');
    expect((await client.query('select from jobs.effect')).rowCount).toBe(0);
    expect(await once(client, 'effect', async () => undefined)).toBe(true);
    client.release();
  });
});

describe('a runner', () => {
  it('lets the running job end when it is stopped, and takes no other', async () => {
    const { notes, note } = noting();
    let release = (): void => undefined;
    const long = task('test.long', async () => {
      await new Promise<void>((resolve) => (release = resolve));
      notes.push('end of the long one');
    });
    await add(long, {});
    const runner = start([long, note], { concurrency: 1 });
    await until(
      async () => (await pool.query('select from graphile_worker.jobs where locked_by is not null')).rowCount === 1,
    );
    await add(note, { text: 'other' });
    const stopped = runner.stop(10_000);
    await delay(200);
    release();
    await stopped;
    expect(notes).toEqual(['end of the long one']);
    expect(await waiting()).toBe(1);
  });

  it('leaves a job that does not end to others, and tells it to stop', async () => {
    let aborted = false;
    const endless = task('test.endless', async (_, { signal }) => {
      await new Promise<void>((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('stopped'));
        }),
      );
    });
    await add(endless, {});
    const runner = start([endless]);
    await until(
      async () => (await pool.query('select from graphile_worker.jobs where locked_by is not null')).rowCount === 1,
    );
    await runner.stop(6000);
    expect(aborted).toBe(true);
    const { rows } = await pool.query('select locked_by, attempts < max_attempts as again from graphile_worker.jobs');
    expect(rows).toEqual([{ locked_by: null, again: true }]);
  });

  it('survives the loss of the database, in the middle of a job too', async () => {
    const proxy = await DatabaseProxy.before(database.url);
    const { notes, note } = noting();
    let release = (): void => undefined;
    const long = task('test.long', async (_, { once: doOnce }) => {
      notes.push('begun');
      if (notes.length === 1) await new Promise<void>((resolve) => (release = resolve));
      await doOnce('long', async () => notes.push('done'));
    });
    start([note, long], { databaseUrl: proxy.url, pollIntervalMs: 100, sweepIntervalMs: 200 });
    await add(note, { text: 'before' });
    await until(() => notes.length === 1);
    notes.length = 0;
    await add(long, {});
    await until(() => notes.length === 1);
    await proxy.cut();
    release();
    await delay(1000);
    await add(note, { text: 'meanwhile' });
    await proxy.restore();
    await until(() => notes.includes('meanwhile'));
    await until(async () => (await waiting()) === 0 || notes.includes('done'));
    // What failed is tried again with a pause; here it need not be waited for.
    await pool.query(`update graphile_worker._private_jobs set run_at = now()`);
    await until(async () => (await waiting()) === 0);
    expect(notes.filter((text) => text === 'done')).toHaveLength(1);
    await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
    await proxy.cut();
  });

  it('runs a job that it was given by an answer that it never had', async () => {
    const proxy = await DatabaseProxy.before(database.url);
    const { notes, note } = noting();
    start([note], { databaseUrl: proxy.url, concurrency: 1, pollIntervalMs: 100, sweepIntervalMs: 200 });
    await listening();
    const holder = await pool.connect();
    await holder.query('begin; lock table graphile_worker._private_jobs in share row exclusive mode');
    const { text, values } = addJobSql(note, { text: 'unheard' });
    await holder.query(text, values);
    // It asks for a job, has to wait, and loses its connection before the answer.
    await until(
      async () => (await pool.query(`select from ${LOCKS} and locktype = 'relation' and not granted`)).rowCount === 1,
    );
    await proxy.cut();
    await holder.query('commit');
    holder.release();
    await until(
      async () => (await pool.query('select from graphile_worker.jobs where locked_by is not null')).rowCount === 1,
    );
    await proxy.restore();
    await until(() => notes.includes('unheard'));
    await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
    await proxy.cut();
  });

  it('adds what the clock demands, once for however many runners', async () => {
    const { notes, note } = noting('test.clock');
    await pool.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       values ('test.clock', now() - interval '2 days', now() - interval '3 hours')`,
    );
    const recurring = [{ task: note, cron: '0 * * * *', payload: { text: 'tick' } }];
    start([note], { recurring, pollIntervalMs: 100 });
    start([note], { recurring, pollIntervalMs: 100 });
    await until(() => notes.length > 0);
    await delay(300);
    expect(notes.length).toBeLessThanOrEqual(3);
    expect(new Set(notes)).toEqual(new Set(['tick']));
  });
});

describe('the tables', () => {
  it('can be brought up to date again and again, by two at once too', async () => {
    const log = createLogger('silent');
    await Promise.all([migrateQueue(database.url, log), migrateQueue(database.url, log)]);
  });
});
