// Where our server's own time goes: samples of the running code, by the package that it belongs to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../../tools/trouble.mjs';
import { answers } from './documents.mjs';
import { jobOf } from './measure.mjs';
import { benchFolder } from './places.mjs';
import { launch } from './servers.mjs';

export async function profileOurs({ ours, databaseUrl, plan, load, settings }) {
  const server = await launch(ours, databaseUrl, { profiled: true });
  const summaries = {};
  for (const document of plan.filter((asked) => answers(server, asked))) {
    const job = jobOf(server, document, settings);
    await load.send({ ...job, ms: settings.warmMs });
    await told(server.child, 'profile:start');
    const { faults, example } = await load.send({ ...job, ms: settings.profileMs });
    if (faults) throw new Trouble(`Our server gave ${faults} wrong answers to ${document.name} when it was profiled: ${example}`);
    const { profile } = await told(server.child, 'profile:stop');
    writeFileSync(join(benchFolder, `${document.name}.cpuprofile`), JSON.stringify(profile));
    summaries[document.name] = summarize(profile);
  }
  server.child.kill('SIGTERM');
  return summaries;
}

function told(child, message) {
  return new Promise((resolve) => {
    // The server itself says that it listens.
    child.on('message', function hear(answer) {
      if (answer === 'listening') return;
      child.off('message', hear);
      resolve(answer);
    });
    child.send(message);
  });
}

/**
 * Shares of the time that was not idle, by package and by function. What a package does inside node (writing to a socket,
 * hashing, parsing JSON) is its own time: a sample counts for the nearest caller that is not node.
 */
export function summarize({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const owners = new Map();
  const ownerOf = (id) => {
    if (id === undefined) return undefined;
    if (!owners.has(id)) owners.set(id, placeOf(byId.get(id).callFrame) ?? ownerOf(parents.get(id)));
    return owners.get(id);
  };
  const places = new Map();
  const functions = new Map();
  let total = 0;
  samples.forEach((id, i) => {
    const { functionName } = byId.get(id).callFrame;
    const place = ownerOf(id) ?? 'node itself (HTTP, sockets, timers)';
    if (functionName === '(idle)' || place === PROFILER) return;
    const took = timeDeltas[i];
    total += took;
    add(places, place, took);
    if (!functionName.startsWith('(')) add(functions, `${functionName || 'anonymous'} [${place}]`, took);
  });
  return { places: shares(places, total), functions: shares(functions, total) };
}

const PROFILER = 'profiler';
const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
const shares = (map, total) => [...map].map(([name, took]) => [name, took / total]).sort((a, b) => b[1] - a[1]);

/** The package of a function; undefined for node's own, which works for its caller. */
function placeOf({ url, functionName }) {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (inPackage) return /^(pg|pg-.*|postgres-.*)$/.test(inPackage) ? 'pg' : inPackage;
  const inLib = /\/dist\/(libs\/[^/]+|apps\/[^/]+)\//.exec(url)?.[1];
  if (inLib) return inLib;
  if (url.includes('inspector') || url.endsWith('/profiler.mjs')) return PROFILER;
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (functionName === '(program)') return 'native code and waiting for a processor';
  return undefined;
}
