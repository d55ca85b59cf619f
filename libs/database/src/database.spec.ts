import { emptyDatabase, type TestDatabase } from '#lib/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { connect, createDataSource, migrate, pendingMigrations, poolOf, sqlMigration } from './index.js';

const parts = [
  { migrations: [sqlMigration('0001-first', 'create table first (id int primary key, day date, big int8)')] },
  { migrations: [sqlMigration('0002-second', 'create table second (id int references first)')] },
];

let database: TestDatabase;
const opened: DataSource[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
});

afterAll(async () => {
  for (const dataSource of opened) if (dataSource.isInitialized) await dataSource.destroy();
  await database.drop();
});

async function open(...args: Parameters<typeof createDataSource>): Promise<DataSource> {
  const dataSource = await connect(createDataSource(...args));
  opened.push(dataSource);
  return dataSource;
}

describe('migrate', () => {
  it('runs each migration once, in order, when two processes start together', async () => {
    const told: string[] = [];
    const one = await open(database.config, parts);
    const two = await open(database.config, parts);
    const counts = await Promise.all(
      [one, two].map((source) => migrate(source, ({ name, done }) => told.push(`${done} ${name}`))),
    );
    expect(counts.sort()).toEqual([0, 11]);
    expect(told).toEqual([
      '0 0000-extensions',
      '1 0001-first',
      '2 0002-second',
      '3 0045-changes',
      '4 0150-change-feed',
      '5 0160-change-feed-recheck',
      '6 0280-own-changes',
      '7 0350-live',
      '8 0356-begin-life',
      '9 0425-feed-of-any-size',
      '10 0473-nothing-to-note',
      '11 0473-nothing-to-note',
    ]);
    expect(await pendingMigrations(one)).toEqual([]);
  });

  it('takes back a migration that fails and says which it was', async () => {
    const bad = [{ migrations: [sqlMigration('0003-third', 'create table third (id int); select * from nowhere')] }];
    const source = await open(database.config, [...parts, ...bad]);
    await expect(migrate(source)).rejects.toThrow('Migration 0003-third failed: relation "nowhere" does not exist');
    expect(await source.query(`select to_regclass('third') as found`)).toEqual([{ found: null }]);
  });

  it('gives way to whoever holds what it changes, and to all who ask behind it, until it can', async () => {
    const later = [{ migrations: [sqlMigration('0004-fourth', 'alter table first add column note text')] }];
    const source = await open(database.config, [...parts, ...later]);
    const report = await poolOf(source).connect();
    await report.query('begin; select from first');
    const waited: string[] = [];
    const done = migrate(source, ({ name }) => waited.push(name));
    // Whoever asks for the table meanwhile waits for less than a statement may take.
    for (const begin = Date.now(); !waited.includes('0004-fourth waits for others to be done');) {
      expect(Date.now() - begin).toBeLessThan(60_000);
      await source.query('select from first');
    }
    await report.query('commit');
    report.release();
    expect(await done).toBe(1);
    await source.query('select note from first');
  });

  it('tells a role without the right how to get the extensions', async () => {
    const bare = await emptyDatabase();
    const admin = await open(bare.config, []);
    await admin.query(
      `do $$ begin create role modest login password 'modest'; exception when duplicate_object then null; end $$`,
    );
    await admin.query('grant create on schema public to modest');
    const url = new URL(bare.url);
    url.username = url.password = 'modest';
    const source = await open({ ...bare.config, databaseUrl: url.href }, []);
    await expect(migrate(source)).rejects.toThrow(
      /role modest may not create[^]*create extension if not exists pg_trgm/,
    );
    await Promise.all([source.destroy(), admin.destroy()]);
    await bare.drop();
  });
});

describe('the data source', () => {
  const numbered = (...names: string[]) =>
    createDataSource(database.config, [{ migrations: names.map((name) => sqlMigration(name, 'select 1')) }]);

  it('refuses a number that two migrations have, but for those that landed so', () => {
    expect(() => numbered('0098-one', '0099-other', '0098-more')).toThrow(
      'Two migrations are number 0098: 0098-one and 0098-more. Give the new one the next free number.',
    );
    expect(() => numbered('0045-mine')).toThrow('0045-changes and 0045-mine');
    expect(() => numbered('0040-apart', '0040-redaction', '0040-third')).toThrow('0040-redaction and 0040-third');
    expect(() => numbered('0040-apart', '0040-redaction', '0041-proofs', '0041-votes')).not.toThrow();
  });

  it('gives dates as text and exact int8 as numbers', async () => {
    const source = await open(database.config, []);
    const [row] = await source.query(
      `select date '2016-02-29' as day, 'infinity'::date as open, array[date '1943-01-01'] as days,
              9007199254740991::int8 as exact, 9007199254740993::int8 as large`,
    );
    expect(row).toEqual({
      day: '2016-02-29',
      open: 'infinity',
      days: ['1943-01-01'],
      exact: 9007199254740991,
      large: '9007199254740993',
    });
  });

  it('ends a statement that takes too long', async () => {
    const source = await open({ ...database.config, databaseStatementTimeoutMs: 50 }, []);
    await expect(source.query('select pg_sleep(5)')).rejects.toThrow(/statement timeout/);
  });

  it('goes on after its connections were cut', async () => {
    const errors: Error[] = [];
    const source = await open(database.config, [], {
      applicationName: 'victim',
      onPoolError: (error) => errors.push(error),
    });
    const other = await open(database.config, []);
    await Promise.all([source.query('select 1'), source.query('select 2')]);
    const idle = poolOf(source).totalCount;
    await other.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`);
    for (let waited = 0; errors.length < idle && waited < 60_000; waited += 20)
      await new Promise((next) => setTimeout(next, 20));
    expect(errors).toHaveLength(idle);
    expect(await source.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('connect', () => {
  it('waits for a server that does not answer, then says where it looked, without the password', async () => {
    const lines: string[] = [];
    const source = createDataSource({ ...database.config, databaseUrl: 'postgres://me:secret@127.0.0.1:1/x' }, []);
    const attempt = connect(source, { patienceMs: 2500, log: (line) => lines.push(line) });
    await expect(attempt).rejects.toThrow('Could not connect to the database x at 127.0.0.1:1 after 3 s');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.join()).not.toContain('secret');
  });

  it('fails at once on a wrong password', async () => {
    const url = new URL(database.url);
    url.password = 'wrong';
    const source = createDataSource({ ...database.config, databaseUrl: url.href }, []);
    const lines: string[] = [];
    const attempt = connect(source, { log: (line) => lines.push(line) });
    await expect(attempt).rejects.toThrow(/password authentication failed/);
    // Nothing is waited for.
    expect(lines).toEqual([]);
  });
});
