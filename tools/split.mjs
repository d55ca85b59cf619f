// npm run split: the product in pieces on this machine, one process for each subgraph and a gateway before them.
// --prepared: over a database that is ready as it is.
// npm run split -- --check: brings it up on a free port, compares every registered document with one process, and ends.
import { join } from 'node:path';
import { buildPortal, buildServer } from './build.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { checkPort } from './port.mjs';
import { keepPostgres } from './postgres-keeper.mjs';
import { startPostgres } from './postgres.mjs';
import { dataFolder } from './project.mjs';
import { gatewaySecret, sealingSecret } from './sealing-secret.mjs';
import { prepareDatabase, step } from './steps.mjs';
import { explain } from './trouble.mjs';

const isCheck = process.argv.includes('--check');
let database;
let isEnding = false;
const ending = () => isEnding;

whenAskedToEnd(() => end(0));

try {
  const isAlike = await main();
  if (isAlike !== undefined) await end(isAlike ? 0 : 1);
} catch (error) {
  if (!isEnding) {
    console.error(`\n${explain(error)}`);
    await end(1);
  }
}

async function main() {
  const host = process.env.HOST || '127.0.0.1';
  const port = await checkPort(isCheck ? '0' : process.env.PORT || '3000', host, 'npm run split');
  await ensureInstalled('start');
  // These read packages that were not there before.
  const { installGateway } = await import('./split-install.mjs');
  const { startSplit } = await import('./split-servers.mjs');
  await step('Installing the gateway', async () => ((await installGateway()) ? 'done' : ''));
  await step('Building the server', async () => ((await buildServer()) ? 'done' : ''));
  if (!isCheck && !process.argv.includes('--prepared'))
    await step('Building the portal', async () => ((await buildPortal()) ? 'done' : ''));
  if (!process.env.DATABASE_URL)
    await step('Starting PostgreSQL', async () => {
      database = await startPostgres();
      if (isEnding) await database.stop();
      return '';
    });
  const env = {
    NODE_ENV: process.env.NODE_ENV || (process.env.DATABASE_URL ? 'production' : 'development'),
    DATABASE_URL: process.env.DATABASE_URL || database.url,
    MEDIA_FOLDER: process.env.MEDIA_FOLDER ?? join(dataFolder, 'media'),
    ...(database && { SEALING_SECRET: process.env.SEALING_SECRET || sealingSecret() }),
    // Hundreds of questions, all from one address.
    ...(isCheck && { RATE_LIMIT_PER_MINUTE: '0', JOBS: 'off', LOG_LEVEL: 'warn' }),
  };
  if (!process.argv.includes('--prepared')) await prepareDatabase(env, database, ending);
  let split;
  const onMoved = (url) => {
    env.DATABASE_URL = url;
    for (const { keeper } of split ? [split.whole, ...split.subgraphs.values()] : [])
      void keeper.replace({ keep: true }).catch((error) => console.error(explain(error)));
  };
  if (database) void keepPostgres(database, { isEnding: ending, onMoved });
  const secret = process.env.GATEWAY_SECRET || gatewaySecret();
  await step('Starting the servers', async (shown) => {
    split = await startSplit({ env, secret, port, host, isEnding: ending, shown });
  });
  if (isEnding) return undefined;
  if (isCheck) {
    const { checkSplit } = await import('./split-check.mjs');
    return checkSplit(split, { isEnding: ending });
  }
  greet(split);
  return undefined;
}

function greet({ address, subgraphs }) {
  console.log(`\nS-PASS Territoires is ready, in ${subgraphs.size} subgraphs behind a gateway.\n`);
  console.log(`  GraphQL    ${address}/graphql`);
  for (const { name, base } of subgraphs.values()) console.log(`  ${name.padEnd(13)} ${base}, for the gateway alone`);
  console.log('\n  Logs       .data/split-*.log\n\nStop with Ctrl-C.');
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
