// People who read, search, write and export at once, and what became of what they asked.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../../tools/project.mjs';
import { post } from './client.mjs';

export const READERS = 12;
export const WRITERS = 4;

const operations = JSON.parse(fs.readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8'));
const [home] = Object.entries(operations).find(([, text]) => /query HomeNetwork\b/.test(text));
const SEARCH = '{ territories(filter: { search: "saint etienne" }, first: 5) { nodes { name } } }';
export const CREATE =
  'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } userErrors { code } } }';

/** People who read, write and export until `work` is done; what became of it. */
export async function meanwhile({ house, cookie, client }, work) {
  const seen = { reads: 0, writes: 0, exports: 0, refused: 0, wrong: 0, longest: 0, most: 0, lost: 0 };
  const acknowledged = [];
  let isOver = false;
  const name = Math.random().toString(36).slice(2, 8);
  const count = (kind, status, isRight, begin) => {
    seen[kind]++;
    if (kind !== 'exports') seen.longest = Math.max(seen.longest, performance.now() - begin);
    if (status === 'UNAVAILABLE') seen.refused++;
    else if (!isRight) seen.wrong++;
  };
  const codeOf = ({ body }) => body.errors?.[0]?.extensions?.code;
  const read = async (nr) => {
    for (let number = nr; !isOver; number++) {
      const begin = performance.now();
      const got = number % 8 ? await registered(house, number) : await post(house, SEARCH, {});
      const { data } = got.body;
      const isRight = data && (number % 8 ? !got.body.errors : /Saint-.tienne/.test(JSON.stringify(data)));
      count('reads', codeOf(got), isRight, begin);
    }
  };
  const write = async (nr) => {
    for (let number = 0; !isOver; number++) {
      const begin = performance.now();
      const title = `Torture ${name} ${nr} ${number}`;
      const got = await post(house, CREATE, { variables: { input: { title, on: '2020' } }, cookie });
      const isRight = Boolean(got.body.data?.milestoneCreate?.milestone);
      if (isRight) acknowledged.push(title);
      count('writes', codeOf(got), isRight, begin);
    }
  };
  const take = async () => {
    while (!isOver) {
      const begin = performance.now();
      const response = await fetch(`${house.url}/reports/communes.csv?asOf=2026-01-01`).catch(() => undefined);
      const text = await response?.text().catch(() => '');
      count('exports', response?.status === 503 ? 'UNAVAILABLE' : '', text?.split('\n').length > 30_000, begin);
    }
  };
  const watch = async () => {
    while (!isOver) {
      const { rows } = await client.query(
        `select count(*)::int as now from pg_stat_activity where application_name in ('s-pass api', 's-pass reads')`,
      );
      seen.most = Math.max(seen.most, rows[0].now);
      await delay(50);
    }
  };
  const people = [
    ...Array.from({ length: READERS }, (_, nr) => read(nr)),
    ...Array.from({ length: WRITERS }, (_, nr) => write(nr)),
    take(),
    watch(),
  ];
  try {
    await work(seen);
  } finally {
    isOver = true;
  }
  await Promise.all(people);
  const { rows } = await client.query('select title from network.milestone where title = any($1)', [acknowledged]);
  seen.lost = acknowledged.length - rows.length;
  return seen;
}

/** A registered document, of a day that no answer is kept of. */
export async function registered(house, number) {
  const day = `20${10 + (number % 16)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  try {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: home, variables: { asOf: day } }),
      signal: AbortSignal.timeout(20_000),
    });
    return { body: await response.json() };
  } catch (error) {
    return { body: { errors: [{ message: error.message }] } };
  }
}

export const words = ({ reads, writes, exports, refused, wrong, lost, longest }) =>
  `of ${reads} reads, ${writes} writes and ${exports} exports ${refused} refused as UNAVAILABLE, ${wrong} wrong or without an answer, ${lost} lost; the longest read or write took ${(longest / 1000).toFixed(1)} s`;
