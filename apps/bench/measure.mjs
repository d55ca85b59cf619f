// Runs in pairs: every server in turn on one document, then again, so that what the machine does meanwhile falls on all.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Trouble } from '../../tools/trouble.mjs';
import { answers } from './documents.mjs';
import { here } from './places.mjs';
import { cpuOf, cpuOfProgram, privateMegabytes, residentMegabytes } from './processes.mjs';
import { HEADERS } from './servers.mjs';

export function startLoad() {
  const child = fork(join(here, 'load.mjs'), { stdio: 'inherit' });
  const send = (job) =>
    new Promise((resolve, reject) => {
      child.once('message', ({ result, fault }) => (fault ? reject(new Error(fault)) : resolve(result)));
      child.send(job);
    });
  return { send, stop: () => child.disconnect() };
}

export const jobOf = (server, document, settings) => ({
  series: `${server.name} ${document.name}`,
  port: server.port,
  path: server.dialect.path(document.name),
  headers: { ...HEADERS, ...server.headers, ...document.headers },
  bodies: document.bodies?.[server.name] ?? document.measured.map((variables) => server.dialect.body(document.name, variables)),
  lengths: document.lengths[server.name],
  connections: settings.connections,
});

/** @returns for each document and server the figures of each round */
export async function measure({ running, plan, load, database, settings, log }) {
  const figures = {};
  for (const document of plan) {
    const asked = running.filter((server) => answers(server, document));
    figures[document.name] = Object.fromEntries(asked.map((server) => [server.name, []]));
    log(`Warming up: ${document.name}`);
    for (const server of asked) await warm(server, jobOf(server, document, settings), { load, settings });
  }
  for (let round = 0; round < settings.rounds; round++) {
    for (const document of plan) {
      log(`Round ${round + 1} of ${settings.rounds}: ${document.name}`);
      // Nobody always follows the same one.
      const asked = running.filter((server) => answers(server, document));
      const order = asked.map((_, i) => asked[(i + round) % asked.length]);
      for (const server of order) {
        figures[document.name][server.name].push(await slice(server, document, { load, database, settings }));
      }
    }
  }
  return figures;
}

/** For as long as it takes code to be compiled: of many processes none is asked often. */
async function warm({ warmRequests = 0 }, job, { load, settings }) {
  const until = performance.now() + LONGEST_WARMING_MS;
  for (let requests = 0; ; ) {
    requests += (await load.send({ ...job, ms: settings.warmMs })).requests;
    if (requests >= warmRequests || performance.now() > until) return;
  }
}

const LONGEST_WARMING_MS = 15_000;

async function slice(server, document, { load, database, settings }) {
  const job = jobOf(server, document, settings);
  await load.send({ ...job, ms: settings.leadMs });
  const cpu = () => ({ node: cpuOf(server.pid), postgres: cpuOf(database.pid), gateway: server.gateway ? cpuOfProgram(server.pid, server.gateway) : 0 });
  const before = cpu();
  const result = await load.send({ ...job, ms: settings.sliceMs });
  await delay(20);
  const after = cpu();
  if (result.faults) throw new Trouble(`${server.name} gave ${result.faults} wrong answers to ${document.name}: ${result.example}`);
  // Now, as the pools close what stays idle.
  const backends = await database.backendsOf(server.name);
  const memory = {
    node: residentMegabytes(server.pid),
    backends: backends.length,
    postgres: backends.map(privateMegabytes).reduce((total, value) => total + value, 0),
  };
  const [node, postgres, gateway] = ['node', 'postgres', 'gateway'].map((part) => (after[part] - before[part]) / result.requests);
  const rate = result.requests / result.seconds;
  return { rate, p50: result.p50, p99: result.p99, node, gateway, postgres, cpu: node + postgres, memory };
}
