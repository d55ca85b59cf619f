import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { SYSTEM } from '#lib/access';
import { createDataSource } from '#lib/database';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { type Tx, UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let dataSource: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.config, [{}]).initialize();
  await dataSource.query('create table public.step (name text primary key)');
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
