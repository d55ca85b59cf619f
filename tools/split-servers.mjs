// The product in pieces: one process for each subgraph, one that serves the whole, and the gateway before them, each started again
// whenever it ends.
import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pLimit from 'p-limit';
import { ApiKeeper } from './api-keeper.mjs';
import { guard, launch, launchApi } from './api-process.mjs';
import { checkPort } from './port.mjs';
import { projectRoot } from './project.mjs';
import { serverFlags } from './server-flags.mjs';
import { gatewayFolder } from './split-install.mjs';
import { Trouble } from './trouble.mjs';

export const subgraphNames = fs
  .readdirSync(join(projectRoot, 'schema/subgraphs'))
  .map((file) => file.replace(/\.graphql$/, ''));

const GATEWAY = join(gatewayFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
const CONFIG = join(gatewayFolder, 'gateway.config.mjs');
/** Those that serve the whole, and the gateway, which both take more than one subgraph does. */
const SHARES = subgraphNames.length + 4;
/** Of a subgraph, where most is read by one statement, quick ones apart from slow ones: all of them together leave room in the hundred connections of the database. */
const FEW = { DATABASE_POOL_SIZE: '2', DATABASE_READ_POOL_SIZE: '2', DATABASE_EXPORT_POOL_SIZE: '1' };

/**
 * @param {{ env: Record<string, string>, secret: string, port: number, host: string, isEnding: () => boolean, shown: { set(text: string): void } }} options
 * @returns the address of the gateway and of the process that serves the whole, and the keeper of each subgraph by its name
 */
export async function startSplit({ env, secret, port, host, isEnding, shown }) {
  const address = `http://localhost:${port}`;
  // Read anew by each that is started: the database may have moved.
  const common = () => ({ PUBLIC_URL: address, ...env, GATEWAY_SECRET: secret, HOST: '127.0.0.1' });
  const start = async (name, more) => {
    const own = String(await checkPort('0', '127.0.0.1', 'npm run split'));
    const base = `http://127.0.0.1:${own}`;
    const keeper = new ApiKeeper({
      launch: () => launchApi({ env: { ...common(), ...more, PORT: own }, log: `split-${name}.log`, beside: SHARES }),
      ...{ base, isEnding, name: `"${name}"` },
    });
    await keeper.start();
    return { name, base, keeper };
  };
  shown.set('the whole');
  // First and alone: what Node compiles for it is there for the others.
  const whole = await start('whole');
  const subgraphs = new Map();
  const inTurn = pLimit(availableParallelism());
  await inTurn.map(subgraphNames, async (name) => {
    if (isEnding()) return;
    shown.set(`${subgraphs.size + 1} of ${subgraphNames.length} subgraphs`);
    subgraphs.set(name, await start(name, { SUBGRAPH: name, ...FEW }));
  });
  shown.set('the gateway');
  const gateway = new ApiKeeper({
    launch: () => launchGateway({ subgraphs, whole, secret, port, host, env }),
    base: `http://127.0.0.1:${port}`,
    ...{ until: untilAnswers, isEnding, name: 'The gateway' },
  });
  await gateway.start();
  return { address, whole, gateway, subgraphs };
}

function launchGateway({ subgraphs, whole, secret, port, host, env }) {
  const settings = {
    ...env,
    SUBGRAPHS: [...subgraphs.values()].map(({ name, base }) => `${name}=${base}`).join(','),
    DOOR: whole.base,
    GATEWAY_SECRET: secret,
    PORT: String(port),
    HOST: host,
    // It logs as its configuration says, and does not start where it does not know a level of the product's.
    LOG_LEVEL: 'warn',
  };
  const flags = serverFlags(SHARES / 2).filter((flag) => !flag.startsWith('--import'));
  const args = [...flags, `--import=${guard}`, GATEWAY, 'supergraph', '--config-path', CONFIG];
  return launch(args, { env: settings, log: 'split-gateway.log' });
}

async function untilAnswers(gateway, base) {
  let reason;
  void gateway.ended.then((why) => (reason = why));
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (reason) throw new Trouble(`The gateway stopped while starting (${reason}). Its last words:`, gateway.words());
    const answer = await fetch(`${base}/health/ready`, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Trouble('The gateway did not become ready within a minute. Its last words:', gateway.words());
}
