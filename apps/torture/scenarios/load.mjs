// Sixty-four connections for minutes: registered documents, texts that come again, texts that differ.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/project.mjs';

const MINUTES = Number(process.env.TORTURE_MINUTES || 5);
const CONNECTIONS = 64;

export const title = 'Load';
/** As many people as connections, although all come from here. */
export const env = { RATE_LIMIT_PER_MINUTE: '0' };

const registered = Object.entries(JSON.parse(fs.readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8')));
const [home] = registered.find(([, text]) => /query HomeNetwork\b/.test(text));
const again = '{ network(asOf: "2016-12-31") { memberCount certainty } organizations(first: 20) { nodes { name } } }';
const kinds = {
  registered: (number) => ({ documentId: home, variables: { asOf: `20${10 + (number % 16)}-01-01` } }),
  'coming again': () => ({ query: again }),
  differing: (number) => ({
    query: `{ territory(kind: COMMUNE, code: "${String(1001 + (number % 9000)).padStart(5, '0')}") { a${number}: name } }`,
  }),
};

export async function run(house) {
  const end = Date.now() + MINUTES * 60_000;
  const outcomes = new Map();
  const sizes = [];
  let number = 0;
  const lane = async (kind) => {
    while (Date.now() < end) {
      const status = await send(house, kinds[kind](number++));
      outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
    }
  };
  const timer = setInterval(() => sizes.push(house.residentMegabytes()), 5000);
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => lane(Object.keys(kinds)[at % 3])));
  clearInterval(timer);
  const failed = [...outcomes]
    .filter(([status]) => status === 0 || status >= 500)
    .reduce((sum, [, times]) => sum + times, 0);
  const told = [...outcomes].map(([status, times]) => `${status || 'no answer'} × ${times}`).join(', ');
  const early = sizes[Math.floor(sizes.length / 5)];
  return {
    rows: [
      [
        `${CONNECTIONS} connections for ${MINUTES} minutes`,
        `${number} requests`,
        `${told}; ${Math.round(early)} MB after a fifth of the time, ${Math.round(sizes.at(-1))} MB at the end`,
      ],
    ],
    held: failed === 0 && sizes.at(-1) - early < 80,
  };
}

async function send(house, body) {
  try {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
