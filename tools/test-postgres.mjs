// The throw-away PostgreSQL of the tests. One template holds the real data; specs get copies of it in a moment.
import pg from 'pg';
import { join } from 'node:path';
import { cli } from './api-process.mjs';
import { buildServer } from './build.mjs';
import { othersIn } from './postgres-users.mjs';
import { startPostgres } from './postgres.mjs';
import { dataFolder } from './project.mjs';
import { lastLines, runNode } from './run.mjs';
import { filesIn, hashOf } from './sources.mjs';
import { keepInMemory } from './test-memory.mjs';
import { Trouble } from './trouble.mjs';

const folder = join(dataFolder, 'test-postgres/data');

/** What a program hands to those that it runs: they work in its databases. */
const HANDED = ['TEST_POSTGRES_URL', 'TEST_TEMPLATE', 'TEST_RUN'];

/**
 * Starts or joins the server and prepares the template, unless whoever runs this has done so.
 * @returns {Promise<{ env: Record<string, string>, close(): Promise<void> }>} env: what libs/testing reads
 */
export async function openTestPostgres(log = (line) => console.log(line)) {
  if (process.env.TEST_RUN) {
    const env = Object.fromEntries(HANDED.map((name) => [name, process.env[name]]));
    return { env, close: async () => undefined };
  }
  await buildServer();
  keepInMemory();
  const server = await startPostgres({ folder, throwAway: true });
  const admin = new pg.Client({ connectionString: server.urlOf('postgres') });
  try {
    await admin.connect();
    await dropLeftovers(admin);
    const template = await prepareTemplate(admin, server, log);
    const run = `run_${process.pid}`;
    const shared = `${run}_shared`;
    await admin.query(`create database ${shared} template ${template} strategy file_copy`);
    await admin.query(`alter database ${shared} set default_transaction_read_only = on`);
    const env = { TEST_POSTGRES_URL: server.urlOf('postgres'), TEST_TEMPLATE: template, TEST_RUN: run };
    const close = async () => {
      await dropAll(admin, await databases(admin, `${run}\\_%`));
      await admin.end();
      await server.stop();
    };
    return { env, close };
  } catch (error) {
    await admin.end().catch(() => undefined);
    await server.stop();
    throw error;
  }
}

/** Databases of runs that were killed. */
async function dropLeftovers(admin) {
  const alive = new Set([process.pid, ...othersIn(folder)]);
  const names = await databases(admin, 'run\\_%');
  await dropAll(
    admin,
    names.filter((name) => !alive.has(Number(name.split('_')[1]))),
  );
}

async function prepareTemplate(admin, server, log) {
  const name = `template_${dataMark().slice(0, 12)}`;
  // Two runs that begin together must not both prepare it.
  await admin.query('select pg_advisory_lock(18)');
  try {
    if ((await databases(admin, name)).length > 0) return name;
    await dropTemplates(admin);
    const begin = Date.now();
    log('Preparing the template database …');
    await admin.query('drop database if exists template_unfinished with (force)');
    await admin.query('create database template_unfinished');
    const { ok, output } = await runNode([...cli, 'db:prepare'], {
      env: { DATABASE_URL: server.urlOf('template_unfinished'), NODE_ENV: 'test', DEMONSTRATION_DATA: 'false' },
    });
    if (!ok) throw new Trouble('db:prepare failed on an empty database:', lastLines(output, 30));
    await analyse(server);
    await admin.query(`alter database template_unfinished rename to ${name}`);
    log(`Template database ready (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    return name;
  } finally {
    await admin.query('select pg_advisory_unlock(18)');
  }
}

/** No autovacuum runs here: without statistics the plans would not be those of a real server. */
async function analyse(server) {
  const client = new pg.Client({ connectionString: server.urlOf('template_unfinished') });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** Templates of earlier data; one that another run still copies from stays. */
async function dropTemplates(admin) {
  if (othersIn(folder).length > 0) return;
  await dropAll(admin, await databases(admin, 'template\\_%'));
}

/** Whatever the prepared data can depend on: tables, data files and the code of imports. */
function dataMark() {
  const decides = (file) =>
    /\/(migrations|data|seed|cog|import)\/|\.(sql|json|gz)$|import|seed|prepare/i.test(file) &&
    !/\.spec\.ts$|\.md$/.test(file);
  const files = filesIn(['libs', 'apps/cli'], decides);
  return hashOf([
    'apps/api/src/parts.ts',
    ...files,
    ...filesIn(['libs/database/src'], (file) => !file.endsWith('.spec.ts')),
  ]);
}

async function databases(admin, pattern) {
  const { rows } = await admin.query('select datname from pg_database where datname like $1', [pattern]);
  return rows.map((row) => row.datname);
}

async function dropAll(admin, names) {
  for (const name of names) await admin.query(`drop database if exists "${name}" with (force)`);
}
