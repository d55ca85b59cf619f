// A hundred thousand documents that all differ: alive, bounded memory, and the portal's own answers meanwhile.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/project.mjs';
import { post } from '../client.mjs';
import { inParallel, percentile } from '../load.mjs';

const ALL = Number(process.env.TORTURE_DOCUMENTS || 100_000);
const FIRST = 2000;

export const title = 'Documents that all differ';

const FIELDS = ['name', 'code', 'kind', 'id', 'isCurrent', 'validFrom', 'validTo', 'population'];
const document = (number) => {
  const fields = FIELDS.map((field, at) => `f${number}_${at}: ${field}`).join(' ');
  return `query Q${number} { territory(kind: COMMUNE, code: "${String(1001 + (number % 400)).padStart(5, '0')}") { ${fields} } }`;
};

export async function run(house) {
  const alone = await portalTimes(house, () => false, 300);
  await send(house, 0, FIRST);
  const before = house.residentMegabytes();
  let isOver = false;
  const portal = portalTimes(house, () => isOver, Infinity);
  const outcomes = await send(house, FIRST, ALL);
  isOver = true;
  const meanwhile = await portal;
  const after = house.residentMegabytes();
  const failed = outcomes.filter((status) => status === 0 || status >= 500).length;
  const [p99, p99Meanwhile] = [percentile(alone, 99), percentile(meanwhile, 99)];
  return {
    rows: [
      [
        title,
        `${ALL}`,
        `${failed} without an answer or 5xx; ${Math.round(after - before)} MB above the first ${FIRST} (${Math.round(after)} MB)`,
      ],
      [
        'The portal’s own documents meanwhile',
        `${meanwhile.length}`,
        `p99 ${p99Meanwhile.toFixed(0)} ms; ${p99.toFixed(0)} ms alone`,
      ],
    ],
    held: failed === 0 && after - before <= 80,
  };
}

async function send(house, from, to) {
  const outcomes = [];
  await inParallel(16, to - from, async (at) => {
    outcomes.push((await post(house, document(from + at))).status);
  });
  return outcomes;
}

/** How long the registered document of the home page takes, one after the other. */
async function portalTimes(house, isOver, most) {
  const registered = JSON.parse(fs.readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8'));
  const [documentId] = Object.entries(registered).find(([, text]) => /query HomeNetwork\b/.test(text));
  const times = [];
  while (!isOver() && times.length < most) {
    const begin = performance.now();
    await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables: { asOf: `20${10 + (times.length % 16)}-12-31` } }),
    }).then(
      (response) => response.text(),
      () => undefined,
    );
    times.push(performance.now() - begin);
  }
  return times;
}
