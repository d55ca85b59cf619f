import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseProxy, testDatabase, type TestDatabase } from '#lib/testing';
import { ChangeListener } from './index.js';

let database: TestDatabase;
let pool: pg.Pool;
let proxy: DatabaseProxy;
let listener: ChangeListener;
let heard: number;
let lost: string[];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});
beforeEach(async () => {
  proxy = await DatabaseProxy.before(database.url);
  heard = 0;
  lost = [];
  listener = new ChangeListener({ databaseUrl: proxy.url, databaseReadUrls: [] }, (error) => lost.push(error.message));
  listener.onChange(() => heard++);
  listener.start();
  await until(() => listener.isSure);
  heard = 0;
});
afterEach(async () => {
  proxy.release();
  await listener.stop();
  await proxy.cut();
});

async function until(check: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2400; tries++) {
    if (check()) return;
    await delay(25);
  }
  throw new Error('It did not happen within ten seconds.');
}

const rename = (name: string) =>
  pool.query(`update network.organization set website = $1 where key = 'caue-59'`, [`https://${name}.example`]);

it('hears of a change once it is committed, and of none that is rolled back', async () => {
  await rename('a');
  await until(() => heard === 1);
  const client = await pool.connect();
  await client.query('begin');
  await client.query(`insert into network.milestone (id, happened_on, title) values ('milestone_x', '2020', 'X')`);
  await client.query('rollback');
  client.release();
  await rename('b');
  await until(() => heard === 2);
});

it('is not sure any more when its connection breaks, and is again when it has listened anew', async () => {
  await proxy.cut();
  await until(() => !listener.isSure);
  expect(heard).toBe(1);
  expect(lost).toHaveLength(1);
  await rename('c');
  await proxy.restore();
  await until(() => listener.isSure);
  // Whatever happened meanwhile counts as a change.
  expect(heard).toBeGreaterThan(1);
});

it('finds out by silence that a connection is dead', async () => {
  proxy.hold();
  await rename('d');
  await until(() => !listener.isSure);
  proxy.release();
  await until(() => listener.isSure);
  expect(heard).toBeGreaterThan(0);
});
