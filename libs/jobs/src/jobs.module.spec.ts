import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ModuleRef } from '@nestjs/core';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createLogger } from '#lib/logging';
import { type TestDatabase, testDatabase } from '#lib/testing';
import { addJobSql, type JobHelpers, JobsModule, type JobsSettings, task } from './index.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  await pool.query('delete from graphile_worker._private_jobs');
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const get = (() => undefined) as unknown as JobHelpers['get'];
const waiting = async (): Promise<number> => (await pool.query('select 1 from graphile_worker.jobs')).rowCount!;
const add = async (name: string, queue?: string): Promise<void> => {
  const { text, values } = addJobSql(name, {}, { queue });
  await pool.query(text, values);
};

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries++) {
    if (tries > 1200) throw new Error('It did not happen within a minute.');
    await delay(50);
  }
}

it('runs what needs the schema where it is, what is of one queue one at a time, and no other does there', async () => {
  const seen: string[] = [];
  let atOnce = 0;
  const run = (where: string, needsSchema: boolean) =>
    task(
      'test.' + where,
      async () => {
        seen.push(where);
        if (needsSchema) expect(++atOnce).toBe(1);
        await delay(50);
        if (needsSchema) atOnce--;
      },
      { needsSchema },
    );
  const parts = [{ tasks: [run('schema', true), run('usual', false)] }];
  const modules = { get } as unknown as ModuleRef;
  const beginning = (runs: JobsSettings['runs']): JobsModule => {
    const begin = new JobsModule({ parts, runs, logger: createLogger('silent') }, database.config, modules, pool);
    begin.onApplicationBootstrap();
    return begin;
  };
  for (const queue of ['long', 'long']) await add('test.schema', queue);
  await add('test.usual');
  const worker = beginning({ usual: true, withSchema: false });
  await until(async () => (await waiting()) === 2);
  await delay(300);
  expect(seen).toEqual(['usual']);
  await worker.beforeApplicationShutdown();
  await add('test.usual');
  const api = beginning({ usual: false, withSchema: true });
  await until(async () => (await waiting()) === 1);
  expect(seen).toEqual(['usual', 'schema', 'schema']);
  await api.beforeApplicationShutdown();
});
