// The servers that are compared, and how each is started.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { children } from '../../tools/children.mjs';
import { node24, projectRoot } from '../../tools/project.mjs';
import { lastLines } from '../../tools/run.mjs';
import { serverFlags, serverMemory } from '../../tools/server-flags.mjs';
import { Trouble } from '../../tools/trouble.mjs';
import { byId, byIdUsually, byPath, inViews, ourTexts, registered, sameSchema, usually } from './documents.mjs';
import { benchFolder, here, peersFolder } from './places.mjs';

export const POOL_SIZE = 6;
const guard = new URL('../../tools/end-with-parent.mjs', import.meta.url).href;
const documentsFile = join(benchFolder, 'operations.json');
const ours = {
  script: join(projectRoot, 'dist/server/api.js'),
  // As `npm start` runs it.
  flags: serverFlags(),
  env: serverMemory,
};
const peer = (file) => join(peersFolder, file);

export const OURS = 'ours';
export const servers = [
  { name: OURS, title: '**ours**, registered documents', ...ours, readPool: 4, dialect: byId },
  { name: 'ours_apollo', title: 'ours, the same through Apollo Server', ...ours, readPool: 4, dialect: byIdUsually },
  { name: 'ours_kept', title: 'ours, answers kept until something changes', ...ours, readPool: 4, kept: '16', dialect: byId },
  { name: 'ours_text', title: 'ours, the same documents as text, which it learns', ...ours, readPool: 4, dialect: ourTexts },
  // With packages and processes of its own: measured when it is named.
  { name: 'split', title: 'ours in 13 subgraphs behind Hive Gateway', script: join(projectRoot, 'tools/split.mjs'), dialect: byId, isApart: true, gateway: '@graphql-hive/gateway', warmRequests: 1000, patienceMs: 180_000 },
  { name: 'postgraphile', title: 'PostGraphile 5', script: peer('postgraphile.mjs'), dialect: inViews },
  { name: 'mercurius', title: 'Mercurius, jit and loaders', script: peer('mercurius.mjs'), dialect: sameSchema },
  { name: 'nest', title: 'usual NestJS, TypeORM, DataLoader', script: peer('dist/main.js'), dialect: usually },
  { name: 'handwritten', title: 'hand-written statement, text through', script: peer('handwritten.mjs'), dialect: byPath },
];

/** Our server is the built product as `npm start` runs it, told to register the bench's documents in place of the portal's. */
export function registerDocuments(more) {
  fs.mkdirSync(benchFolder, { recursive: true });
  fs.writeFileSync(documentsFile, JSON.stringify(registered(more)));
}

/** Starts a server and waits until it answers. `profiled` adds what a CPU profile needs. */
export async function launch(server, databaseUrl, { profiled = false } = {}) {
  const port = await freePort();
  const log = join(benchFolder, `${server.name}.log`);
  const output = fs.openSync(log, 'w', 0o600);
  const imports = [guard, ...(profiled ? [new URL('./profiler.mjs', `file://${here}/`).href] : [])];
  const child = spawn(node24, [...(server.flags ?? []), ...imports.map((url) => `--import=${url}`), server.script], {
    cwd: projectRoot,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      LOG_LEVEL: 'silent',
      ...server.env,
      GRAPHQL_DOCUMENTS: documentsFile,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      // Nothing is kept between requests, unless that is what is measured.
      ANSWER_CACHE_MB: server.kept ?? '0',
      // One client asks everything here: its budget is kept and never spent.
      RATE_LIMIT_PER_MINUTE: '1000000000',
      // Ours reads through a pool of its own: together they hold as many connections as one peer.
      DATABASE_POOL_SIZE: String(POOL_SIZE - (server.readPool ?? 0)),
      ...(server.readPool ? { DATABASE_READ_POOL_SIZE: String(server.readPool) } : {}),
    },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  fs.closeSync(output);
  children.add(child);
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = signal ?? `code ${code}`));
  for (let waited = 0; ; waited += 100) {
    if (ended || waited > (server.patienceMs ?? 60_000)) {
      const words = lastLines(fs.readFileSync(log, 'utf8'), 25);
      throw new Trouble(`${server.name} did not start (${ended ?? 'no answer'}). Its last words:`, words);
    }
    if (await answers(port, server.dialect)) break;
    await delay(100);
  }
  return { ...server, port, child, pid: child.pid };
}

async function answers(port, dialect) {
  try {
    return (await ask({ port, dialect }, 'lookup', { code: '59350' })).status === 200;
  } catch {
    return false;
  }
}

export const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'accept-encoding': 'identity',
};

export async function ask({ port, dialect, headers }, name, variables) {
  const answer = await fetch(`http://127.0.0.1:${port}${dialect.path(name)}`, {
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body: dialect.body(name, variables),
    signal: AbortSignal.timeout(10_000),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, length: bytes.length, text: bytes.toString() };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
