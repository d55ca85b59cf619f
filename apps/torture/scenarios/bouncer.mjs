// Two API processes and a worker with PgBouncer between them and PostgreSQL, few connections for all: full, restarted, paused, told anew.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { cli } from '../../../tools/api-process.mjs';
import { startPostgres } from '../../../tools/postgres.mjs';
import { node24, projectRoot } from '../../../tools/project.mjs';
import { runNode } from '../../../tools/run.mjs';
import { post, signIn } from '../client.mjs';
import { openHouse } from '../house.mjs';
import { percentile } from '../load.mjs';
import { CREATE, meanwhile, READERS, registered, words, WRITERS } from '../people.mjs';
import { expectPgbouncer, pgbouncerBefore } from '../pgbouncer.mjs';

/** To PostgreSQL, for two processes that would have twenty. */
const CONNECTIONS = 4;
/** As in docker/pgbouncer/pgbouncer.ini. */
const PATIENCE_MS = 5000;

export const title = 'PgBouncer';
/** It opens a house of its own. */
export const own = true;

const TITLE = 'query ($id: ID!) { node(id: $id) { ... on Milestone { title version } } }';
const UPDATE =
  'mutation ($input: MilestoneUpdateInput!) { milestoneUpdate(input: $input) { milestone { id } userErrors { code message } } }';
const PROPOSE =
  'mutation ($input: WorkstreamProposeInput!) { workstreamPropose(input: $input) { workstream { id } userErrors { code } } }';
const AIM =
  'mutation ($input: WorkstreamUpdateInput!) { workstreamUpdate(input: $input) { userErrors { code message } } }';
const ACTIVITY = 'subscription ($id: ID!) { workstreamActivity(id: $id) { cursor } }';

export async function run() {
  expectPgbouncer();
  const root = fs.mkdtempSync(join(tmpdir(), 's-pass-bouncer-'));
  // Other users run the servers where root may not.
  fs.chmodSync(root, 0o755);
  const ends = [() => fs.rmSync(root, { recursive: true, force: true })];
  try {
    const database = await startPostgres({ folder: join(root, 'data'), throwAway: true });
    ends.push(() => database.stop());
    const pooler = await pgbouncerBefore({ root, direct: database.url, connections: CONNECTIONS });
    ends.push(() => pooler.stop());
    const env = {
      DATABASE_URL: pooler.url,
      DATABASE_DIRECT_URL: database.url,
      PROCESSES: '2',
      JOBS: 'separate',
      RATE_LIMIT_PER_MINUTE: '0',
      GRAPHQL_LEARN_DOCUMENTS: 'false',
    };
    const { ok, output } = await runNode([...cli, 'db:prepare'], { env: { ...env, NODE_ENV: 'test' } });
    if (!ok) throw new Error(output);
    const found = [withoutDirect(pooler)];
    const house = await openHouse({ env });
    ends.push(() => house.close());
    ends.push(workerBeside(env));
    const at = { house, pooler, cookie: await signIn(house), client: new pg.Pool({ connectionString: database.url }) };
    ends.push(() => at.client.end());
    for (const part of [asAlways, told, jobs, migrated, restarted, toldAnew, full]) found.push(await part(at));
    return { rows: found.map(({ row }) => row), held: found.every(({ held }) => held) };
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** In words, and at once. */
function withoutDirect(pooler) {
  const env = { ...process.env, DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: '', NODE_ENV: 'test', PORT: '0' };
  const said = [];
  for (const words of [[join(projectRoot, 'dist/server/api.js')], [...cli, 'db:prepare']]) {
    const { status, stderr } = spawnSync(node24, words, { env, timeout: 60_000, encoding: 'utf8' });
    said.push(status === 1 && /Set DATABASE_DIRECT_URL to the address of PostgreSQL itself/.test(stderr));
  }
  return {
    row: [
      'Started through PgBouncer without the address of PostgreSQL itself',
      'API and db:prepare',
      said.every(Boolean) ? 'both end, and say what is missing' : 'started all the same',
    ],
    held: said.every(Boolean),
  };
}

function workerBeside(env) {
  const child = spawn(node24, [join(projectRoot, 'dist/server/worker.js')], {
    env: { ...process.env, ...env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return () => (child.kill('SIGTERM'), ended);
}

async function asAlways(at) {
  const seen = await meanwhile(at, () => delay(30_000));
  return {
    row: [
      `Two API processes share ${CONNECTIONS} connections of PgBouncer; ${READERS} read, ${WRITERS} write, one exports`,
      '30 s',
      `${words(seen)}; at most ${seen.most} connections`,
    ],
    held: seen.refused + seen.wrong + seen.lost === 0 && seen.most <= CONNECTIONS && seen.exports > 0,
  };
}

/** Kept answers and subscriptions hear of changes by the direct connection. */
async function told({ house, cookie }) {
  const times = 50;
  const { id } = (await post(house, CREATE, { variables: { input: { title: 'Told 0', on: '2020' } }, cookie })).body
    .data.milestoneCreate.milestone;
  const workstreamId = await workstream(house, cookie);
  const heard = follow(house, cookie, workstreamId);
  await delay(500);
  let stale = 0;
  for (let time = 1; time <= times; time++) {
    const { version } = (await post(house, TITLE, { variables: { id } })).body.data.node;
    const input = { id, expectedVersion: version, title: `Told ${time}` };
    await post(house, UPDATE, { variables: { input }, cookie });
    const aim = { id: workstreamId, aimFr: `Told ${time}` };
    await post(house, AIM, { variables: { input: aim }, cookie });
    await delay(250);
    if ((await post(house, TITLE, { variables: { id } })).body.data?.node?.title !== `Told ${time}`) stale++;
  }
  await delay(1000);
  const live = new Set(heard.cursors).size === heard.cursors.length ? heard.cursors.length : 0;
  await heard.end();
  return {
    row: [
      'Written through PgBouncer, asked for a quarter of a second later, and followed live',
      `${times} times`,
      `${stale} not yet told, ${live} of ${times} came live, once each`,
    ],
    held: stale === 0 && live === times,
  };
}

async function workstream(house, cookie) {
  const { nodes } = (await post(house, '{ organizations(first: 1) { nodes { id } } }')).body.data.organizations;
  const input = { leadId: nodes[0].id, titleFr: 'Torture' };
  return (await post(house, PROPOSE, { variables: { input }, cookie })).body.data.workstreamPropose.workstream.id;
}

function follow(house, cookie, id) {
  const cursors = [];
  class Socket extends WebSocket {
    constructor(to, protocols) {
      super(to, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: `${house.url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket });
  const sink = {
    next: ({ data }) => data && cursors.push(data.workstreamActivity.cursor),
    error: (reason) => console.error('What is followed ended:', reason),
    complete: () => undefined,
  };
  client.subscribe({ query: ACTIVITY, variables: { id } }, sink);
  return { cursors, end: () => client.dispose() };
}

/** A new job is told at once; without listening it would wait for the next look, up to five seconds. */
async function jobs({ client }) {
  const times = 20;
  const waits = [];
  for (let time = 0; time < times; time++) {
    const begin = performance.now();
    const { rows } = await client.query(`select id from graphile_worker.add_job('jobs.tidy')`);
    const isThere = async () =>
      (await client.query('select from graphile_worker.jobs where id = $1', [rows[0].id])).rowCount > 0;
    while ((await isThere()) && performance.now() - begin < 20_000) await delay(10);
    waits.push(performance.now() - begin);
  }
  const typical = percentile(waits, 50);
  return {
    row: [
      'Jobs of the worker, behind PgBouncer',
      `${times} times`,
      `done ${Math.round(typical)} ms after they were added, as a rule`,
    ],
    held: typical < 1000,
  };
}

/** What is prepared on a connection of the pooler is older than the table: it is prepared anew, whoever it meets. */
async function migrated(at) {
  const times = 5;
  const seen = await meanwhile(at, async () => {
    for (let time = 0; time < times; time++) {
      await delay(1000);
      await at.client.query(`alter table network.milestone add column torture int`);
      await delay(1000);
      await at.client.query(`alter table network.milestone drop column torture`);
    }
  });
  return {
    row: [
      'A column added to a table behind PgBouncer and taken away again, while they go on',
      `${times} times`,
      words(seen),
    ],
    held: seen.refused + seen.wrong + seen.lost === 0,
  };
}

async function restarted(at) {
  const times = 5;
  let slowest = 0;
  const seen = await meanwhile(at, async () => {
    for (let time = 0; time < times; time++) {
      await delay(2000);
      await at.pooler.kill();
      await delay(500);
      await at.pooler.start();
      slowest = Math.max(slowest, await at.house.untilReady());
    }
  });
  return {
    row: [
      'PgBouncer killed (SIGKILL) and started again half a second later',
      `${times} times`,
      `${words(seen)}; ready again within ${(slowest / 1000).toFixed(1)} s`,
    ],
    held: seen.wrong + seen.lost === 0 && slowest < 10_000 && seen.refused < seen.reads + seen.writes,
  };
}

async function toldAnew(at) {
  const times = 5;
  const seen = await meanwhile(at, async () => {
    for (let time = 0; time < times; time++) {
      await delay(500);
      await at.pooler.tell('reload');
      await delay(500);
      await at.pooler.tell('reconnect');
      await delay(500);
      await at.pooler.tell('pause');
      await delay(1500);
      await at.pooler.tell('resume');
    }
  });
  return {
    row: ['PgBouncer told RELOAD, RECONNECT, and PAUSE for a second and a half', `${times} times each`, words(seen)],
    held: seen.refused + seen.wrong + seen.lost === 0,
  };
}

/** Others have all of its connections for longer than anybody waits. */
async function full(at) {
  let after = Infinity;
  const seen = await meanwhile(at, async () => {
    const others = await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        const client = new pg.Client({ connectionString: at.pooler.url });
        client.on('error', () => undefined);
        await client.connect();
        await client.query('begin');
        return client;
      }),
    );
    await delay(PATIENCE_MS + 3000);
    await Promise.all(others.map((client) => client.end()));
    const begin = performance.now();
    while (performance.now() - begin < 30_000) {
      if ((await registered(at.house, 1)).body.data) break;
      await delay(50);
    }
    after = performance.now() - begin;
    await delay(2000);
  });
  return {
    row: [
      `All ${CONNECTIONS} connections of PgBouncer taken by others for ${(PATIENCE_MS + 3000) / 1000} s`,
      'once',
      `${words(seen)}; answered again after ${(after / 1000).toFixed(1)} s`,
    ],
    held: seen.wrong + seen.lost === 0 && seen.refused > 0 && after < 5000,
  };
}
