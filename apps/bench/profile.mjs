// Where our server's own time goes: samples of the running code, by the package that it belongs to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobOf } from './measure.mjs';
import { benchFolder } from './places.mjs';
import { launch, OURS, servers } from './servers.mjs';

export async function profileOurs({ databaseUrl, plan, load, settings }) {
  const server = await launch(
    servers.find(({ name }) => name === OURS),
    databaseUrl,
    { profiled: true },
  );
  const summaries = {};
  for (const document of plan) {
    const job = jobOf(server, document, settings);
    await load.send({ ...job, ms: settings.warmMs });
    await told(server.child, 'profile:start');
    await load.send({ ...job, ms: settings.profileMs });
    const { profile } = await told(server.child, 'profile:stop');
    writeFileSync(join(benchFolder, `${document.name}.cpuprofile`), JSON.stringify(profile));
    summaries[document.name] = summarize(profile);
  }
  server.child.kill('SIGTERM');
  return summaries;
}

function told(child, message) {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.send(message);
  });
}

/** Shares of the time that was not idle, by place and by function. */
export function summarize({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map();
  const functions = new Map();
  let total = 0;
  samples.forEach((id, i) => {
    const { callFrame } = byId.get(id);
    if (callFrame.functionName === '(idle)') return;
    const took = timeDeltas[i];
    const place = placeOf(callFrame);
    total += took;
    add(places, place, took);
    add(functions, `${callFrame.functionName || '(anonymous)'} [${place}]`, took);
  });
  return { places: shares(places, total), functions: shares(functions, total) };
}

const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
const shares = (map, total) => [...map].map(([name, took]) => [name, took / total]).sort((a, b) => b[1] - a[1]);

function placeOf({ url, functionName }) {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (inPackage) return /^(pg|pg-.*|postgres-.*)$/.test(inPackage) ? 'pg' : inPackage;
  const inLib = /\/dist\/(libs\/[^/]+|apps\/[^/]+)\//.exec(url)?.[1];
  if (inLib) return inLib;
  if (url.startsWith('node:')) return 'node (http, streams, sockets)';
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (functionName === '(program)') return 'node, native code';
  return url ? 'code made at run time (graphql-jit, pg, serializers)' : 'node, native code';
}
