import { readConfig, type Config, type Environment } from '#lib/config';
import { keptDifferences } from '#lib/database';
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { type Prepared } from './demonstrations.js';
import { keepsApps } from './kept-app.js';
import { untouched } from './untouched.js';

export interface TestDatabase {
  readonly url: string;
  readonly config: Config;
  /** Removes it at once; otherwise it goes with the run. Fails when something kept there is not what its records say. */
  drop(): Promise<void>;
}

/** Random, for each spec file counts from the beginning: one must not drop what another has just made. */
const newName = (): string => `${setting('TEST_RUN')}_${randomBytes(6).toString('hex')}`;

/** Whether this file has the one that its worker has for each. */
let isTaken = false;

/** A database of its own for one spec file, with every table, the real data and what is prepared: made in a moment, free to change. */
export async function testDatabase(prepared?: Prepared): Promise<TestDatabase> {
  if (keepsApps && !isTaken) return workerDatabase(prepared);
  const name = newName();
  await copy(await templateOf(prepared), name);
  return describe(name, async (admin) => {
    await left(admin, name);
    try {
      await refuseDifferences(name);
    } finally {
      await dropped(admin, name);
    }
  });
}

/** As new as any, by the name of the one that the file before had: the application that the worker keeps asks it. Dropped when the next file asks for one. */
async function workerDatabase(prepared?: Prepared): Promise<TestDatabase> {
  isTaken = true;
  const [name, made] = [workerName(), newName()];
  // The application finds it as soon as it has lost the one before.
  await copy(await templateOf(prepared), made);
  await asAdmin(async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`alter database ${made} rename to ${name}`);
  });
  return describe(name, async (admin) => {
    await left(admin, name, `application_name not like 's-pass %'`);
    // What a connection has written is counted for sure as it ends.
    await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
    await refuseDifferences(name);
  });
}

const workerName = (): string => `${setting('TEST_RUN')}_worker_${setting('JEST_WORKER_ID')}`;

/** Whether a database has the same address for all files of a worker: as the one above, and as the one that nobody writes to. */
export const isOfManyFiles = (url: string): boolean =>
  keepsApps && [urlOf(workerName()), sharedDatabase().url].includes(url);

async function refuseDifferences(name: string): Promise<void> {
  const wrong = await withClient(urlOf(name), async (client) => {
    const same = await untouched(client);
    return keptDifferences(client, (schema) => same.has(schema));
  });
  if (wrong.length > 0) throw new Error(`Kept otherwise than the records say: ${JSON.stringify(wrong.slice(0, 5))}`);
}

/** What a database is copied from; whoever asks first makes it, and others wait for that. */
async function templateOf(prepared?: Prepared): Promise<string> {
  if (!prepared) return setting('TEST_TEMPLATE');
  const name = `${setting('TEST_RUN')}_with_${prepared.name}`;
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock(19, hashtext($1))', [name]);
    if ((await admin.query('select from pg_database where datname = $1', [name])).rowCount) return;
    const unfinished = newName();
    await copy(await templateOf(prepared.on), unfinished);
    await withClient(urlOf(unfinished), (client) => prepared.make(client as unknown as pg.PoolClient));
    await left(admin, unfinished);
    await admin.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

const copy = (template: string, name: string): Promise<unknown> =>
  asAdmin((admin) => admin.query(`create database ${name} template ${template} strategy file_copy`));

/** An empty database: for migrations and imports. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  await asAdmin((admin) => admin.query(`create database ${name}`));
  return describe(name, (admin) => dropped(admin, name));
}

/** The database that all specs share: the real data, read only. */
export function sharedDatabase(): TestDatabase {
  return describe(`${setting('TEST_RUN')}_shared`);
}

/** Settings for a server under test: quiet, on a free port. */
export function testConfig(databaseUrl: string, more: Environment = {}): Config {
  return readConfig({ DATABASE_URL: databaseUrl, NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', ...more });
}

function describe(name: string, drop?: (admin: pg.Client) => Promise<unknown>): TestDatabase {
  const url = urlOf(name);
  return { url, config: testConfig(url), drop: async () => void (drop && (await asAdmin(drop))) };
}

/** Connections that are closing get a moment: one that is ended from here would throw where nobody listens any more. */
async function left(admin: pg.Client, name: string, which = 'true'): Promise<void> {
  const isOpen = async (): Promise<boolean> =>
    (await admin.query(`select from pg_stat_activity where datname = $1 and ${which} limit 1`, [name])).rowCount! > 0;
  for (let i = 0; i < 20 && (await isOpen()); i++) await setTimeout(10);
}

async function dropped(admin: pg.Client, name: string): Promise<void> {
  await left(admin, name);
  await admin.query(`drop database if exists ${name} with (force)`);
}

const asAdmin = <T>(work: (admin: pg.Client) => Promise<T>): Promise<T> =>
  withClient(setting('TEST_POSTGRES_URL'), work);

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(setting('TEST_POSTGRES_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this only works under Jest with the set-up of jest.config.mjs.`);
  return value;
}
