// npm start: installs, builds, prepares the database, serves. npm run dev (--watch): the same, and follows every change.
// Runs under the machine's own Node (18 or later) before anything is installed: Node built-ins only.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { ApiKeeper } from './api-keeper.mjs';
import { launchApi } from './api-process.mjs';
import { buildPortal, buildServer } from './build.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { keepPostgres } from './postgres-keeper.mjs';
import { checkPort } from './port.mjs';
import { startPostgres } from './postgres.mjs';
import { dataFolder, projectRoot } from './project.mjs';
import { sealingSecret } from './sealing-secret.mjs';
import { prepareDatabase, step } from './steps.mjs';
import { explain, Trouble } from './trouble.mjs';
import { watch } from './watch.mjs';

const isWatching = process.argv.includes('--watch');
const command = isWatching ? 'npm run dev' : 'npm start';
// Whoever brings a database of their own means it: the embedded one is for looking around, with mail that stays here.
const environment = process.env.NODE_ENV || (process.env.DATABASE_URL && !isWatching ? 'production' : 'development');
const begin = Date.now();
let database;
let isEnding = false;
const ending = () => isEnding;

whenAskedToEnd(async () => {
  if (process.stdout.isTTY) console.log('\nStopping …');
  await end(0);
});

try {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    throw new Trouble(
      `Node.js 18 or later is needed to start, and this is ${process.versions.node}.`,
      'https://nodejs.org',
    );
  }
  await main();
} catch (error) {
  if (!isEnding) {
    console.error(`\n${explain(error)}`);
    await end(1);
  }
}

async function main() {
  const host = process.env.HOST || '127.0.0.1';
  const port = await checkPort(process.env.PORT || '3000', host, command);
  await ensureInstalled('start');
  // The portal is built beside the rest; a failure is told when its turn comes.
  let portalLine = '';
  const portal = isWatching ? Promise.resolve() : buildPortal((line) => (portalLine = line.trim() || portalLine));
  portal.catch(() => undefined);
  await step('Building the server', async () => ((await buildServer()) ? 'done' : ''));
  if (!process.env.DATABASE_URL) {
    await step('Starting PostgreSQL', async () => {
      database = await startPostgres();
      if (isEnding) await database.stop();
      return '';
    });
  }
  const env = {
    NODE_ENV: environment,
    DATABASE_URL: process.env.DATABASE_URL || database.url,
    PORT: String(port),
    HOST: host,
    MEDIA_FOLDER: process.env.MEDIA_FOLDER ?? join(dataFolder, 'media'),
    ...(database && {
      BACKUP_DIR: process.env.BACKUP_DIR ?? join(dataFolder, 'backups'),
      SEALING_SECRET: process.env.SEALING_SECRET || sealingSecret(),
    }),
  };
  const prepared = () => prepareDatabase(env, database, ending);
  await prepared();
  let api;
  if (database) {
    const onMoved = (url) => {
      env.DATABASE_URL = url;
      void api?.replace({ keep: true }).catch((error) => console.error(explain(error)));
    };
    void keepPostgres(database, { isEnding: ending, onMoved });
  }
  if (isWatching)
    return watch({
      env,
      port,
      host,
      prepareDatabase: prepared,
      isEnding: ending,
      onApi: (keeper) => (api = keeper),
      onEnd: stopped,
    });
  await step('Building the portal', async (shown) => {
    const timer = setInterval(() => shown.set(portalLine), 500);
    return portal.then((built) => (built ? 'done' : '')).finally(() => clearInterval(timer));
  });
  const address = `http://${['0.0.0.0', '127.0.0.1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
  const base = address.replace('localhost', '127.0.0.1');
  api = new ApiKeeper({ launch: () => launchApi({ env }), base, isEnding: ending });
  await step('Starting the server', () =>
    api.start().catch(async (error) => {
      // Perhaps somebody else took it meanwhile.
      await checkPort(String(port), host, command);
      throw error;
    }),
  );
  greet(address);
}

function greet(address) {
  const rows = [
    ['Portal', `${address}/`],
    ['GraphQL', `${address}/graphql`],
    ['Explorer', `${address}/graphiql`],
    ['Readiness', `${address}/health/ready`],
    ['Metrics', `${address}/metrics`],
    ...(environment === 'production' ? [] : [['Mail', `${address}/dev/mail`]]),
  ];
  console.log(`\nS-PASS Territoires is ready after ${((Date.now() - begin) / 1000).toFixed(1)} s.\n`);
  for (const [name, url] of rows) console.log(`  ${name.padEnd(10)} ${url}`);
  console.log(
    `\n  Logs       .data/api.log${database ? '\n  Data       .data/postgres (kept; delete the folder to start afresh)' : ''}`,
  );
  if (environment !== 'production' && process.env.DEMONSTRATION_DATA !== 'false') greetVisitor();
  console.log('\nStop with Ctrl-C.');
}

/** Accounts to look around with. */
function greetVisitor() {
  const file = join(projectRoot, 'libs/identity/data/demonstration-accounts.json');
  const { password, accounts } = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(`\n  Demonstration accounts, password “${password}”:`);
  for (const { email, roles } of accounts) console.log(`    ${email.padEnd(40)} ${roles.join(', ')}`);
}

/** What npm run dev cannot do without ended by itself. */
async function stopped(reason) {
  if (isEnding) return;
  console.error(`\nThe server stopped (${reason}).`);
  await end(1);
}

/** Everything ends, PostgreSQL last. */
async function end(code) {
  if (isEnding) return;
  isEnding = true;
  try {
    await children.endAll();
    await database?.stop();
  } catch (error) {
    console.error(explain(error));
  } finally {
    process.exit(code);
  }
}
