import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { addJobSql } from '#lib/jobs';
import { sendMail, testLetter } from '#lib/mail';
import { DatabaseProxy, type TestDatabase, testDatabase } from '#lib/testing';

let database: TestDatabase;
let pool: pg.Pool;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await pool?.end();
  await database?.drop();
});

const script = join(projectRoot, 'dist/server/worker.js');
const environment = (more: Record<string, string>) => ({
  PATH: '/usr/bin:/bin',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  DATABASE_URL: database.url,
  JOBS: 'separate',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'test',
  ...more,
});

function start(more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [script], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] });
  workers.push(child);
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { child, ended, output: () => output };
}

async function letter(key: string): Promise<void> {
  const tx = {
    addJob: async (...args: Parameters<typeof addJobSql>) => {
      const { text, values } = addJobSql(...args);
      await pool.query(text, values);
    },
  };
  await sendMail(tx, testLetter, { to: 'zoe@example.org', locale: 'fr', values: { sender: 'spec' }, key });
}

async function arrived(count: number): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if ((await pool.query('select from mail.message')).rowCount === count) return;
    await delay(100);
  }
  throw new Error('The letter did not arrive.');
}

async function taken(): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const { rowCount } = await pool.query('select from graphile_worker.jobs where locked_by is not null');
    if (rowCount === 1) return;
    await delay(100);
  }
  throw new Error('Nobody took the job.');
}

describe('the worker', () => {
  it('runs the jobs of all modules and ends when it is told to', async () => {
    const worker = start();
    await letter('first');
    await arrived(1);
    await letter('second');
    await arrived(2);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.output()).toBe('');
  });

  it('that is killed loses nothing: another goes on', async () => {
    const killed = start();
    // In the middle of its only letter: another transaction holds the key of its effect.
    const holder = await pool.connect();
    await holder.query(`begin; insert into jobs.effect (key) values ('mail:held')`);
    await letter('held');
    await taken();
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    await holder.query('rollback');
    holder.release();
    const other = start();
    await arrived(3);
    other.child.kill('SIGTERM');
    expect(await other.ended).toBe(0);
  });

  it('lives through the loss of its database, in the middle of a letter too', async () => {
    const proxy = await DatabaseProxy.before(database.url);
    const worker = start({ DATABASE_URL: proxy.url });
    await letter('before the loss');
    await arrived(4);
    const holder = await pool.connect();
    await holder.query(`begin; insert into jobs.effect (key) values ('mail:in the middle')`);
    await letter('in the middle');
    await taken();
    await proxy.cut();
    await holder.query('rollback');
    holder.release();
    await letter('meanwhile');
    await delay(1500);
    await proxy.restore();
    await arrived(6);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    await proxy.cut();
  });

  it('says so when it would have nothing to do', () => {
    const { status, stderr } = spawnSync(process.execPath, [script], {
      env: environment({ JOBS: 'off' }),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('JOBS is off');
  });
});
