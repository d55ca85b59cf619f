// Two API hosts behind HAProxy, in networks of their own: restarted in turn, then one cut off for a minute, while people read and write.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { cli } from '../../../tools/api-process.mjs';
import { startPostgres } from '../../../tools/postgres.mjs';
import { runNode } from '../../../tools/run.mjs';
import { post, signIn } from '../client.mjs';
import { canMakeHosts, makeHost } from '../hosts.mjs';
import { openHouse } from '../house.mjs';
import { NOTICED_MS, proxyBefore } from '../proxy.mjs';

const READERS = 6;
const WRITERS = 2;
const CUT_MS = 60_000;
/** A host that says nothing is given up after five seconds; on a busy machine somewhat later. */
const GIVEN_UP_MS = 8000;

export const title = 'Two hosts behind HAProxy';
/** It opens houses of its own. */
export const own = true;

const ANYBODY = 'query ($day: LocalDate) { network(asOf: $day) { memberCount } }';
const TITLE = 'query ($id: ID!) { node(id: $id) { ... on Milestone { title version } } }';
const CREATE =
  'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } userErrors { code } } }';
const UPDATE =
  'mutation ($input: MilestoneUpdateInput!) { milestoneUpdate(input: $input) { milestone { id } userErrors { code message } } }';

export async function run() {
  if (!canMakeHosts()) throw new Error('Needs root, ip (iproute2) and haproxy.');
  const root = fs.mkdtempSync(join(tmpdir(), 's-pass-machines-'));
  // Another user runs the server where root may not.
  fs.chmodSync(root, 0o755);
  const ends = [() => fs.rmSync(root, { recursive: true, force: true })];
  try {
    const hosts = [1, 2].map((number) => makeHost('ab'[number - 1], number));
    ends.push(() => hosts.forEach((host) => host.remove()));
    const database = await databaseFor(root);
    ends.push(() => database.stop());
    const houses = [];
    for (const host of hosts) {
      const env = {
        DATABASE_URL: database.url.replace('127.0.0.1', host.here),
        TRUST_PROXY: '1',
        SHUTDOWN_NOTICE_MS: String(NOTICED_MS),
      };
      const house = await openHouse({ env, host });
      houses.push(house);
      ends.push(() => house.close());
    }
    const proxy = await proxyBefore(houses);
    ends.push(proxy.stop);
    const cookie = await signIn(proxy);
    const found = [
      await asOne(houses),
      await restarts(proxy, houses, cookie),
      await cutOff(proxy, houses, hosts, cookie),
    ];
    return { rows: found.map(({ row }) => row), held: found.every(({ held }) => held) };
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function databaseFor(root) {
  const folder = join(root, 'data');
  const database = await startPostgres({ folder, throwAway: true, settings: { listen_addresses: '*' } });
  fs.appendFileSync(join(folder, 'pg_hba.conf'), 'host all all 10.77.0.0/16 scram-sha-256\n');
  const env = { DATABASE_URL: database.url, NODE_ENV: 'test' };
  const { ok, output } = await runNode([...cli, 'db:prepare'], { env });
  if (!ok) throw new Error(output);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('select pg_reload_conf()');
  await client.end();
  return database;
}

/** Nothing but the database is shared: a session of one is one of the other, and what one wrote the other tells at once. */
async function asOne([a, b]) {
  const times = 50;
  const cookie = await signIn(a);
  let strangers = 0;
  let stale = 0;
  const { id } = await milestone(a, cookie, 'Told 0');
  for (let time = 1; time <= times; time++) {
    const [there, here] = time % 2 ? [a, b] : [b, a];
    const { version } = (await post(here, TITLE, { variables: { id } })).body.data.node;
    const written = await post(there, UPDATE, {
      variables: { input: { id, expectedVersion: version, title: `Told ${time}` } },
      cookie,
    });
    if (!written.body.data?.milestoneUpdate?.milestone) strangers++;
    // It hears of it through the database, a moment later than whoever wrote it.
    await delay(250);
    if ((await post(here, TITLE, { variables: { id } })).body.data?.node?.title !== `Told ${time}`) stale++;
  }
  return {
    row: [
      'Two hosts that share the database alone: written by a session of the other, told by the other a quarter of a second later',
      `${times} times`,
      `${strangers} refused, ${stale} not yet told`,
    ],
    held: strangers === 0 && stale === 0,
  };
}

async function milestone(house, cookie, words) {
  const { body } = await post(house, CREATE, { variables: { input: { title: words, on: '2020' } }, cookie });
  return body.data.milestoneCreate.milestone;
}

/** People who read and write through the proxy until `work` is done; what became of it. */
async function meanwhile(proxy, cookie, name, work) {
  const seen = { asked: 0, failed: 0, longest: 0, written: 0, notWritten: 0 };
  let isOver = false;
  const read = async (nr) => {
    while (!isOver) {
      const begin = performance.now();
      const day = `20${10 + ((seen.asked + nr) % 15)}-01-01`;
      const { body } = await post(proxy, ANYBODY, { variables: { day } });
      seen.asked++;
      if (typeof body.data?.network?.memberCount !== 'number') seen.failed++;
      seen.longest = Math.max(seen.longest, performance.now() - begin);
    }
  };
  const write = async (nr) => {
    for (let number = 0; !isOver; number++) {
      const variables = { input: { title: `Torture ${name} ${nr} ${number}`, on: '2020' } };
      const { body } = await post(proxy, CREATE, { variables, cookie });
      if (body.data?.milestoneCreate?.milestone) seen.written++;
      else seen.notWritten++;
    }
  };
  const people = [
    ...Array.from({ length: READERS }, (_, nr) => read(nr)),
    ...Array.from({ length: WRITERS }, (_, nr) => write(nr)),
  ];
  try {
    await work();
  } finally {
    isOver = true;
  }
  await Promise.all(people);
  return seen;
}

/** As an upgrade does it: one after the other, each when the one before answers again. */
async function restarts(proxy, houses, cookie) {
  const times = 2;
  const seen = await meanwhile(proxy, cookie, 'rolling', async () => {
    for (let time = 0; time < times; time++) {
      for (const house of houses) {
        await house.stop();
        await house.start();
        await delay(NOTICED_MS);
      }
    }
  });
  return {
    row: [`Both hosts restarted in turn while ${READERS} read and ${WRITERS} wrote`, `${times} times each`, told(seen)],
    held: seen.failed === 0 && seen.notWritten === 0 && seen.written > 0,
  };
}

async function cutOff(proxy, [a, b], [host], cookie) {
  const { id } = await milestone(a, cookie, 'Before the cut');
  const title = async (house) => (await post(house, TITLE, { variables: { id }, timeoutMs: 2000 })).body.data?.node;
  // Often enough to be kept.
  for (let time = 0; time < 10; time++) await title(a);
  let back = Infinity;
  let old = 0;
  const seen = await meanwhile(proxy, cookie, 'cut off', async () => {
    const { version } = await title(a);
    host.cut();
    await delay(NOTICED_MS);
    await post(b, UPDATE, { variables: { input: { id, expectedVersion: version, title: 'After the cut' } }, cookie });
    await delay(CUT_MS - NOTICED_MS);
    host.mend();
    const begin = performance.now();
    while (performance.now() - begin < 30_000) {
      const told = await title(a);
      if (told?.title === 'Before the cut') old++;
      if (told?.title === 'After the cut') back = Math.min(back, performance.now() - begin);
      await delay(50);
    }
  });
  // Those who had asked it in that moment hear that it is gone; nobody after them.
  const most = READERS + WRITERS;
  return {
    row: [
      `One of the two cut off for ${CUT_MS / 1000} s while ${READERS} read and ${WRITERS} wrote`,
      'once',
      `${told(seen)}; it answered again after ${(back / 1000).toFixed(1)} s, ${old} times with what was true before the cut`,
    ],
    held:
      seen.failed + seen.notWritten <= most &&
      seen.longest < GIVEN_UP_MS &&
      old === 0 &&
      back < 30_000 &&
      seen.written > 0,
  };
}

const told = ({ asked, failed, longest, written, notWritten }) =>
  `of ${asked} reads ${failed} failed, of ${written + notWritten} writes ${notWritten}; the longest read took ${(longest / 1000).toFixed(1)} s`;
