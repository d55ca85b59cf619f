import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { SYSTEM } from '#lib/access';
import { createDataSource } from '#lib/database';
import { actor, testDatabase, type TestDatabase } from '#lib/testing';
import { refusing } from './constraints.js';
import { IdempotencyKeyReusedError } from './errors.js';
import { type Tx, UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let dataSource: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.config, []).initialize();
  await dataSource.query(`create table public.step (name text primary key);
    create table note (id integer primary key, n integer); insert into note values (1, 0), (2, 0)`);
  uow = new UnitOfWork(dataSource);
}, 60_000);
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

/** What others see of the steps while what follows is done. */
const seen: string[][] = [];
const look = async (): Promise<void> => {
  const rows: { name: string }[] = await dataSource.query('select name from public.step order by name');
  seen.push(rows.map(({ name }) => name));
};
const step = (name: string, work: (tx: Tx) => Promise<unknown> = async () => undefined): Promise<void> =>
  uow.run({ actor: SYSTEM }, async (tx) => {
    tx.committed.push(look);
    await tx.query('insert into public.step values ($1)', [name]);
    await work(tx);
  });

it('does what follows once, when all of it is committed', async () => {
  let attempts = 0;
  await step('a', async () => {
    if (++attempts < 3) throw Object.assign(new Error('deadlock'), { code: '40P01' });
  });
  expect({ attempts, seen }).toEqual({ attempts: 3, seen: [['a']] });
});

it('does nothing of it when it is rolled back', async () => {
  await expect(step('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await step('c');
  expect(seen).toEqual([['a'], ['a', 'c']]);
});

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => uow.run({ actor: SYSTEM }, work);

it('tries again what met another in a deadlock', async () => {
  let tries = 0;
  let locked = 0;
  const both = Promise.withResolvers<void>();
  const add = (first: number, second: number): Promise<void> =>
    within(async (tx) => {
      tries++;
      await tx.query('update note set n = n + 1 where id = $1', [first]);
      if (++locked === 2) both.resolve();
      await both.promise;
      await tx.query('update note set n = n + 1 where id = $1', [second]);
    });
  await Promise.all([add(1, 2), add(2, 1)]);
  // The one that is tried again may be quicker than the other wakes up, and meet it once more.
  expect(tries).toBeGreaterThan(2);
  expect(await dataSource.query('select n from note order by id')).toEqual([{ n: 2 }, { n: 2 }]);
});

it('tries again what was prepared for a table that has changed meanwhile', async () => {
  const read = () => within((tx) => tx.query('select id from note where id::text = $1', ['1']));
  expect(await read()).toEqual([{ id: 1 }]);
  await dataSource.query('alter table note alter id type text');
  expect(await read()).toEqual([{ id: '1' }]);
});

it('writes the entry of the audit log and the answer to a repetition with the rest, or not at all', async () => {
  const write = (key: string, fails: boolean) =>
    within((tx) =>
      tx.idempotent(key, 'noteWrite', {}, async () => {
        await tx.audit({ type: 'Note', id: key, action: 'NOTE_WRITE' });
        if (fails) throw new Error('refused');
        return key;
      }),
    );
  const kept = () =>
    dataSource.query(`select subject_id from audit.entry where action = 'NOTE_WRITE'
      union all select subject_id from writes.answered`);
  await expect(write('note_key_1', true)).rejects.toThrow('refused');
  expect(await kept()).toEqual([]);
  expect(await write('note_key_1', false)).toBe('note_key_1');
  expect(await write('note_key_1', false)).toBe('note_key_1');
  expect(await kept()).toEqual([{ subject_id: 'note_key_1' }, { subject_id: 'note_key_1' }]);
});

it('answers a key again for the same operation with the same input alone', async () => {
  const ask = (operation: string, input: object) =>
    within((tx) => tx.idempotent('note_key_2', operation, input, async () => 'note_2'));
  expect(await ask('noteWrite', { n: 1 })).toBe('note_2');
  expect(await ask('noteWrite', { n: 1 })).toBe('note_2');
  await expect(ask('noteBurn', { n: 1 })).rejects.toBeInstanceOf(IdempotencyKeyReusedError);
  await expect(ask('noteWrite', { n: 2 })).rejects.toBeInstanceOf(IdempotencyKeyReusedError);
});

it('writes with the key what the next row of the kind will be called, before it is made', async () => {
  let known: object | undefined;
  const ids: string[] = [];
  const made = await within((tx) =>
    tx.idempotent(
      'note_key_3',
      'noteWrite',
      {},
      async () => {
        known = await tx.one(`select subject_id from writes.answered where key = 'note_key_3'`);
        ids.push(tx.newId('step'), tx.newId('note'), tx.newId('note'));
        return ids[1]!;
      },
      tx.expect('note'),
    ),
  );
  expect(known).toEqual({ subject_id: made });
  expect(new Set(ids).size).toBe(3);
});

it('answers a repetition with what was made, also where something else was expected', async () => {
  const write = (id: string) =>
    within((tx) => tx.idempotent('note_key_4', 'noteWrite', {}, async () => id, tx.expect('note')));
  expect([await write('made'), await write('never made')]).toEqual(['made', 'made']);
});

it('answers a repetition with what was made, also where the work would fail now before it asks anything', async () => {
  const write = (fails: boolean, asksBefore = false) =>
    within(async (tx) => {
      if (asksBefore) await tx.query('select name from public.step where name = $1', ['a']);
      return tx.idempotent('note_key_5', 'noteWrite', {}, async () => {
        if (fails) throw new Error('too late');
        return 'note_5';
      });
    });
  await expect(write(true)).rejects.toThrow('too late');
  expect([await write(false), await write(true), await write(true, true)]).toEqual(['note_5', 'note_5', 'note_5']);
});

it('does what is asked several times at once a single time', async () => {
  const write = (n: number) =>
    within((tx) =>
      tx.idempotent('note_key_6', 'noteWrite', {}, async () => {
        await tx.query('insert into public.step values ($1)', [`at once ${n}`]);
        return `note_${n}`;
      }),
    );
  const answers = await Promise.all([1, 2, 3, 4].map(write));
  const steps = await dataSource.query(
    `select 'note_' || right(name, 1) as id from public.step where name like 'at once %'`,
  );
  expect(answers).toEqual(Array(4).fill(steps[0].id));
  expect(steps).toHaveLength(1);
});

it('fails, and keeps nothing, where the entry of the audit log cannot be written, rather than as what is asked next', async () => {
  class TakenError extends Error {}
  const refusals = { entry_subject_id_check: () => new TakenError() as never };
  await dataSource.query(`alter table audit.entry add check (subject_id <> 'unheard of')`);
  const write = within(async (tx) => {
    await tx.query(`insert into public.step values ('unheard of')`);
    await tx.audit({ type: 'Note', id: 'unheard of', action: 'NOTE_WRITE' });
    await refusing(refusals, () => tx.query('select name from public.step where name = $1', ['a']));
  });
  await expect(write).rejects.toMatchObject({ schema: 'audit', table: 'entry', constraint: 'entry_subject_id_check' });
  expect(await dataSource.query(`select name from public.step where name = 'unheard of'`)).toEqual([]);
});

it('has four transactions of one account under way at once, and others beside them', async () => {
  const caller = { actor: { ...actor(), id: 'account_of_many' } };
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let underWay = 0;
  const many = Array.from({ length: 40 }, () =>
    uow.run(caller, async () => {
      expect(++underWay).toBeLessThanOrEqual(4);
      await opened;
      underWay--;
    }),
  );
  await uow.run({ actor: { ...actor(), id: 'account_of_another' } }, async () => expect(underWay).toBe(4));
  open();
  await Promise.all(many);
});
