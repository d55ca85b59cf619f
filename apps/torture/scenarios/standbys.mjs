// A hot standby answers reads: whoever writes sees it at once; the standby is killed, and at last the primary, whose place it takes.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { cli } from '../../../tools/api-process.mjs';
import { withStandby } from '../../../tools/postgres-standby.mjs';
import { runNode } from '../../../tools/run.mjs';
import { post, signIn, writeUntil } from '../client.mjs';
import { openHouse } from '../house.mjs';

const WRITES = 300;
const READERS = 8;

export const title = 'A hot standby';
/** It opens a house of its own. */
export const own = true;

const WRITE =
  'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } userErrors { code } } }';
const MINE = 'query ($id: ID!) { node(id: $id) { ... on Milestone { title } } }';
const ANYBODY = 'query ($day: LocalDate) { network(asOf: $day) { memberCount } }';

export async function run() {
  const servers = await withStandby(prepare, { shared_buffers: '128MB', synchronous_commit: 'on' });
  let house;
  try {
    // Kept answers need nobody: here each is asked for.
    const env = { DATABASE_URL: servers.primary.url, DATABASE_READ_URLS: servers.standby.url, ANSWER_CACHE_MB: '0' };
    house = await openHouse({ env });
    const cookie = await signIn(house);
    const found = [await seesItsOwn(house, cookie), await standbyKilled(house, servers)];
    found.push(await failover(house, cookie, servers));
    return { rows: found.map(({ row }) => row), held: found.every(({ held }) => held) };
  } finally {
    await house?.close();
    await servers.close();
  }
}

async function prepare(url) {
  const { ok, output } = await runNode([...cli, 'db:prepare'], { env: { DATABASE_URL: url, NODE_ENV: 'test' } });
  if (!ok) throw new Error(output);
}

/** Each write is asked for as soon as it is acknowledged, by what the answer said. */
async function seesItsOwn(house, cookie) {
  let stale = 0;
  for (let time = 0; time < WRITES; time++) {
    const title = `Seen ${time}`;
    const written = await post(house, WRITE, { variables: { input: { title, on: '2020' } }, cookie });
    const { id } = written.body.data.milestoneCreate.milestone;
    // A browser has one cookie of a name: the newest.
    const [told] = written.headers.getSetCookie();
    const session = cookie.replace(/__Host-read-after=[^;]*;? ?/, '');
    const seen = await post(house, MINE, { variables: { id }, cookie: `${session}; ${told.split(';')[0]}` });
    if (seen.body.data?.node?.title !== title) stale++;
  }
  const { standby = 0, primary = 0 } = await reads(house);
  const share = Math.round((100 * standby) / (standby + primary));
  return {
    row: [
      'A standby answers; each write is asked for as soon as it is acknowledged',
      `${WRITES} times`,
      `${stale} not seen at once; the standby ran ${share} % of what was prepared`,
    ],
    held: stale === 0 && standby > WRITES / 2,
  };
}

/** With its connections cut off in the middle of what they do. */
async function standbyKilled(house, servers) {
  let isOver = false;
  let asked = 0;
  let failed = 0;
  let longest = 0;
  const read = async () => {
    while (!isOver) {
      const begin = performance.now();
      const day = `20${10 + (asked % 15)}-01-01`;
      const { body } = await post(house, ANYBODY, { variables: { day } });
      asked++;
      if (typeof body.data?.network?.memberCount !== 'number') failed++;
      longest = Math.max(longest, performance.now() - begin);
    }
  };
  const readers = Array.from({ length: READERS }, read);
  await delay(2000);
  process.kill(servers.standby.pid, 'SIGKILL');
  await delay(4000);
  const before = (await reads(house)).standby;
  // On the port that it had.
  await servers.standby.again(() => false);
  let back = 0;
  for (; (await reads(house)).standby === before && back < 30_000; back += 100) await delay(100);
  isOver = true;
  await Promise.all(readers);
  return {
    row: [
      `The standby killed (SIGKILL) while ${READERS} read, and started again`,
      `${asked} reads`,
      `${failed} failed, the longest took ${(longest / 1000).toFixed(1)} s; read from again ${(back / 1000).toFixed(1)} s after it was back`,
    ],
    held: failed === 0 && back < 30_000 && longest < 3000,
  };
}

/** The standby has all that was acknowledged, as the primary waited for it; it is promoted, and the API led there. */
async function failover(house, cookie, servers) {
  await sql(servers.primary.url, `alter system set synchronous_standby_names = '*'`);
  await sql(servers.primary.url, 'select pg_reload_conf()');
  let isOver = false;
  const writers = Array.from({ length: 4 }, (_, at) =>
    writeUntil(house, cookie, `before it falls ${at}`, () => isOver),
  );
  await delay(3000);
  process.kill(servers.primary.pid, 'SIGKILL');
  await delay(1000);
  isOver = true;
  const acknowledged = (await Promise.all(writers)).flat();
  const read = await post(house, ANYBODY, { variables: { day: '2011-01-01' } });
  const goesOn = typeof read.body.data?.network?.memberCount === 'number';
  await sql(servers.standby.url, 'select pg_promote()');
  const there = await sql(
    servers.standby.url,
    `select title from network.milestone where title like 'Torture before%'`,
  );
  const kept = new Set(there.map((row) => row.title));
  const lost = acknowledged.filter((title) => !kept.has(title)).length;
  return {
    row: [
      'The primary killed while 4 wrote, with the standby synchronous, which takes its place',
      'once',
      `${acknowledged.length} writes acknowledged, ${lost} lost; reads went on meanwhile: ${goesOn ? 'yes' : 'no'}`,
    ],
    held: lost === 0 && acknowledged.length > 0 && goesOn,
  };
}

/** Prepared statements so far, by who ran them. */
async function reads(house) {
  const text = await (await fetch(`${house.url}/metrics`)).text();
  return Object.fromEntries(
    [...text.matchAll(/^prepared_reads_total\{by="(\w+)"\} (\d+)/gm)].map(([, by, count]) => [by, Number(count)]),
  );
}

async function sql(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
