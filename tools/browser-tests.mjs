// npm run test:browser: the built portal and the API on a database of their own, then the browser specs against BASE_URL.
import pg from 'pg';
import { checkPort, cliScript, launchApi, untilReady } from './api-process.mjs';
import { buildPortal } from './build.mjs';
import { jestArgs } from './checks.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { lastLines, runNode } from './run.mjs';
import { openTestPostgres } from './test-postgres.mjs';
import { explain, Trouble } from './trouble.mjs';

const outputFile = process.argv.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length);
const forJest = process.argv.slice(2).filter((arg) => !arg.startsWith('--outputFile='));
let postgres;
let isEnding = false;

whenAskedToEnd(() => end(130));

try {
  await buildPortal();
  postgres = await openTestPostgres();
  const port = await checkPort('0', '127.0.0.1', 'npm run test:browser');
  // As a visitor finds it: demonstration data, accounts to sign in with, mail that stays here. Cookies need the name.
  const base = `http://localhost:${port}`;
  const env = {
    NODE_ENV: 'development',
    DATABASE_URL: await freshDatabase(postgres.env),
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: base,
    LOG_LEVEL: 'warn',
  };
  const loaded = await runNode(['--enable-source-maps', cliScript, 'demo:load'], { env });
  if (!loaded.ok) throw new Trouble('Demonstration data could not be made:', lastLines(loaded.output));
  const api = launchApi({ env, toTerminal: true });
  await untilReady(api, base);
  const { ok } = await runNode(jestArgs(['browser'], outputFile ?? '/dev/null', ['--runInBand', ...forJest]), {
    env: { ...postgres.env, BASE_URL: base, NODE_ENV: 'test' },
    onLine: (line) => !line.startsWith('{"') && console.log(line),
  });
  await end(ok ? 0 : 1);
} catch (error) {
  if (!isEnding) console.error(explain(error));
  await end(1);
}

async function freshDatabase({ TEST_POSTGRES_URL, TEST_TEMPLATE, TEST_RUN }) {
  const name = `${TEST_RUN}_browser`;
  const admin = new pg.Client({ connectionString: TEST_POSTGRES_URL });
  await admin.connect();
  await admin.query(`create database ${name} template ${TEST_TEMPLATE} strategy file_copy`);
  await admin.end();
  const url = new URL(TEST_POSTGRES_URL);
  url.pathname = `/${name}`;
  return url.href;
}

async function end(code) {
  if (isEnding) return;
  isEnding = true;
  await children.endAll();
  await postgres?.close().catch(() => undefined);
  process.exit(code);
}
