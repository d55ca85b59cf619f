// A server as a visitor finds it: demonstration data, accounts to sign in with, mail that stays here.
import pg from 'pg';
import { cli, launchApi, untilReady } from './api-process.mjs';
import { checkPort } from './port.mjs';
import { lastLines, runNode } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** Makes the database with demonstration data that others are copied from: once a run, before anybody uses it. */
export async function makeDemonstration(postgres) {
  const database = demonstrationOf(postgres);
  if (await isThere(postgres, database)) return;
  // Under another name until it is whole: what broke off is nobody's.
  const unfinished = `${database}_unfinished`;
  await asAdmin(postgres, (admin) => admin.query(`drop database if exists ${unfinished} with (force)`));
  await copyDatabase(postgres, postgres.env.TEST_TEMPLATE, unfinished);
  const env = { DATABASE_URL: databaseUrl(postgres, unfinished), NODE_ENV: 'development' };
  const loaded = await runNode([...cli, 'demo:load'], { env });
  if (!loaded.ok) throw new Trouble('Demonstration data could not be made:', lastLines(loaded.output));
  await asAdmin(postgres, (admin) => admin.query(`alter database ${unfinished} rename to ${database}`));
}

/** A new database with demonstration data, beside others of the same run. */
export async function demonstrationDatabase(postgres, name) {
  await makeDemonstration(postgres);
  const database = `${postgres.env.TEST_RUN}_${name}`;
  await copyDatabase(postgres, demonstrationOf(postgres), database);
  return databaseUrl(postgres, database);
}

const demonstrationOf = ({ env }) => `${env.TEST_RUN}_demonstration`;

export const copyDatabase = (postgres, from, to) =>
  asAdmin(postgres, (admin) => admin.query(`create database ${to} template ${from} strategy file_copy`));

const isThere = (postgres, name) =>
  asAdmin(postgres, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    return rowCount > 0;
  });

async function asAdmin(postgres, work) {
  const admin = new pg.Client({ connectionString: postgres.env.TEST_POSTGRES_URL });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

export function databaseUrl(postgres, database) {
  const url = new URL(postgres.env.TEST_POSTGRES_URL);
  url.pathname = `/${database}`;
  return url.href;
}

/** Answers its address. Cookies need the name. */
export async function serveDemonstration(databaseAddress, command) {
  const port = await checkPort('0', '127.0.0.1', command);
  const base = `http://localhost:${port}`;
  const env = {
    NODE_ENV: 'development',
    DATABASE_URL: databaseAddress,
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: base,
    LOG_LEVEL: 'warn',
    // Hundreds of visitors, all from one address.
    RATE_LIMIT_PER_MINUTE: '0',
    SEALING_SECRET: 'for tests alone, and for nothing else',
    // A spec receives what is sent to programs.
    WEBHOOK_LOOPBACK: 'true',
  };
  await untilReady(launchApi({ env, toTerminal: true }), base);
  return base;
}
