// How long the registered document of the home page takes, one after the other, in a thread of its own: what floods the server
// must not be what it waits for.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { projectRoot } from '../../tools/project.mjs';

/** @returns {{ stop(): void, times: Promise<number[]> }} in milliseconds; ends by itself after `most` */
export function visitHome(house, most = Infinity) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url: house.url, most } });
  const times = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { stop: () => worker.postMessage('stop'), times };
}

if (!isMainThread) {
  const { url, most } = workerData;
  const registered = JSON.parse(fs.readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8'));
  const [documentId] = Object.entries(registered).find(([, text]) => /query HomeNetwork\b/.test(text));
  const times = [];
  let isOver = false;
  parentPort.once('message', () => (isOver = true));
  while (!isOver && times.length < most) {
    const begin = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables: { asOf: `20${10 + (times.length % 16)}-12-31` } }),
    });
    await response.text();
    if (!response.ok) throw new Error(`The home page was answered with ${response.status}`);
    times.push(performance.now() - begin);
  }
  parentPort.postMessage(times);
  parentPort.close();
}
