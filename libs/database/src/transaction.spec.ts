import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { inTransaction, isOutdated } from './transaction.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
}, 60_000);
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});
beforeEach(async () => {
  await pool.query('drop table if exists note; create table note (id integer primary key, words text)');
});

const INSERT = 'insert into note (id, words) values ($1, $2)';
const notes = async (): Promise<object[]> => (await pool.query('select * from note order by id')).rows;

it('runs what nobody waits for before what is asked next, and before the commit', async () => {
  const seen = await inTransaction(pool, async (transaction) => {
    await transaction.later(INSERT, [1, 'one']);
    const rows = await transaction.query('select words from note where id = $1', [1]);
    await transaction.later(INSERT, [2, 'two']);
    return rows;
  });
  expect(seen).toEqual([{ words: 'one' }]);
  expect(await notes()).toHaveLength(2);
});

it('tells whoever waits next that something before failed, and writes nothing', async () => {
  const refused = { code: '23505', constraint: 'note_pkey' };
  const twice = async (ask: boolean): Promise<void> =>
    inTransaction(pool, async (transaction) => {
      await transaction.query(INSERT, [1, 'one']);
      await transaction.later(INSERT, [1, 'again']);
      if (ask) await transaction.query('select words from note where id = $1', [1]);
    });
  await expect(twice(true)).rejects.toMatchObject(refused);
  await expect(twice(false)).rejects.toMatchObject(refused);
  expect(await notes()).toEqual([]);
});

it('fails with what nobody waited for, whatever is made of that by whoever asked behind it', async () => {
  const told: unknown[] = [];
  const failing = inTransaction(pool, async (transaction) => {
    await transaction.query(INSERT, [1, 'one']);
    await transaction.later(INSERT, [1, 'again']);
    await transaction.query(INSERT, [2, 'two']).catch((error: Error) => {
      told.push(error);
      throw new Error('mine');
    });
  });
  await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
  expect(told).toEqual([expect.not.objectContaining({ code: expect.anything() })]);
  expect(await notes()).toEqual([]);
});

it('fails in the words that were given for what nobody waited for, whoever asks behind it or only commits', async () => {
  class TakenError extends Error {}
  const twice = async (ask: boolean): Promise<void> =>
    inTransaction(pool, async (transaction) => {
      await transaction.later(INSERT, [1, 'one']);
      await transaction.later(INSERT, [1, 'again'], () => new TakenError());
      await transaction.later(INSERT, [1, 'thrice'], () => new Error('not mine'));
      if (ask) await transaction.query('select words from note where id = $1', [1]);
    });
  await expect(twice(true)).rejects.toBeInstanceOf(TakenError);
  await expect(twice(false)).rejects.toBeInstanceOf(TakenError);
  expect(await notes()).toEqual([]);
});

it('tells of what failed before it tells of what was not run behind it', async () => {
  const throughOthers = async <T>(asked: Promise<T>): Promise<T> => (await Promise.all([asked]))[0];
  const failing = inTransaction(pool, async (transaction) => {
    await transaction.query(INSERT, [1, 'one']);
    await Promise.all([
      throughOthers(throughOthers(transaction.query(INSERT, [1, 'again']))),
      transaction.query(INSERT, [2, 'two']),
    ]);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
});

it('asks in order what is asked at once, and rolls back all of it when one of them fails', async () => {
  const [, , counted] = await inTransaction(pool, (transaction) =>
    Promise.all([
      transaction.query(INSERT, [1, 'one']),
      transaction.query(INSERT, [2, 'two']),
      transaction.query('select count(*)::int as n from note where id < $1', [9]),
    ]),
  );
  expect(counted).toEqual([{ n: 2 }]);
  const failing = inTransaction(pool, (transaction) =>
    Promise.all([transaction.query(INSERT, [3, 'three']), transaction.query(INSERT, [1, 'again'])]),
  );
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await notes()).toHaveLength(2);
});

it('does not say that it wrote what was lost, when somebody passed over a failure', async () => {
  const passedOver = inTransaction(pool, async (transaction) => {
    await transaction.query(INSERT, [1, 'one']);
    await transaction.query(INSERT, [1, 'again']).catch(() => undefined);
  });
  await expect(passedOver).rejects.toThrow('nothing of it was written');
});

it('reads what is asked again like the first time, when the database described it', async () => {
  const ask = () =>
    inTransaction(pool, (transaction) =>
      transaction.query('select id, words, array[id, 2] as list from note where id >= $1 order by id', [1]),
    );
  expect(await ask()).toEqual([]);
  await pool.query(INSERT, [1, null]);
  const rows = [{ id: 1, words: null, list: [1, 2] }];
  expect([await ask(), await ask()]).toEqual([rows, rows]);
});

it('goes on with a connection on which something could not be prepared', async () => {
  const onOne = new pg.Pool({ connectionString: database.url, max: 1 });
  const bad = inTransaction(onOne, (transaction) =>
    Promise.all([transaction.query('select nothing where $1', [true]), transaction.query(INSERT, [1, 'one'])]),
  );
  await expect(bad).rejects.toMatchObject({ code: '42703' });
  await inTransaction(onOne, (transaction) => transaction.query(INSERT, [1, 'one']));
  await onOne.end();
  expect(await notes()).toEqual([{ id: 1, words: 'one' }]);
});

it('prepares anew, on every connection, what was prepared for a table as it was', async () => {
  const read = () =>
    inTransaction(pool, async (transaction) => {
      const rows = await transaction.query('select id from note where words = $1', ['one']);
      // So long that each has a connection of its own.
      await transaction.query('select pg_sleep(0.05)');
      return rows;
    });
  await pool.query(INSERT, [1, 'one']);
  const onEach = () => Promise.allSettled([read(), read(), read()]);
  await onEach();
  await pool.query('alter table note alter id type text');
  const reasons = (await onEach()).map((result) => result.status === 'rejected' && isOutdated(result.reason));
  expect(reasons).toEqual([true, true, true]);
  expect(await onEach()).toEqual(Array(3).fill({ status: 'fulfilled', value: [{ id: '1' }] }));
});

it('gives the pool back what can be used, and nothing else', async () => {
  await expect(inTransaction(pool, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  const lost = inTransaction(pool, (transaction) =>
    transaction.query('select pg_terminate_backend(pg_backend_pid()) where $1', [true]),
  );
  await expect(lost).rejects.toThrow('terminating connection');
  expect(await inTransaction(pool, (transaction) => transaction.query('select $1::int as n', [1]))).toEqual([{ n: 1 }]);
});
