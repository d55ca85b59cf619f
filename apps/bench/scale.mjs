// npm run bench -- --scale: what one request, one row, one connection and one ballot cost, from which docs/scale.md computes how far it goes. Processor time is
// what is compared: a machine that others use too is slow, and costs the same.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ofBench } from './database.mjs';
import { idOf } from './documents.mjs';
import { PLACES } from './participation-page.mjs';
import { here } from './places.mjs';
import { privateMegabytes, residentMegabytes } from './processes.mjs';
import { measureCount, measurePassword } from './scale-alone.mjs';
import { costOf } from './scale-load.mjs';
import { measureRows } from './scale-rows.mjs';
import { launch, OURS, servers } from './servers.mjs';

const PEOPLE = 6000;
const COPY = 'bench_scale';
const CALL = ofBench('call', 1000);
const WRITES = 1500;
/** So many who voted before: the last of them takes some 4 GB of disk, and is asked for by --deep. */
const VOTED = [100_000, 1_000_000];
const DEEP = 10_000_000;

const BALLOT = 'mutation ($input: BudgetBallotCastInput!) { budgetBallotCast(input: $input) { receipt { code } userErrors { message } } }';
const CONTRIBUTION = 'mutation ($input: ContributionSubmitInput!) { contributionSubmit(input: $input) { contribution { id } userErrors { message } } }';
const SUPPORT = 'mutation ($input: ContributionSupportInput!) { contributionSupport(input: $input) { contribution { id supportCount } userErrors { message } } }';
const COMMENT = 'mutation ($input: CommentWriteInput!) { commentWrite(input: $input) { comment { id } userErrors { message } } }';

export async function measureScale({ database, log, isDeep }) {
  const secret = randomBytes(27).toString('base64url');
  await database.copy(COPY, readFileSync(join(here, 'scale.sql'), 'utf8').replaceAll(':people', String(PEOPLE)).replaceAll(':secret', secret));
  try {
    return await measured({ database, log, isDeep, secret });
  } finally {
    await database.drop(COPY);
  }
}

async function measured({ database, log, isDeep, secret }) {
  const url = await database.urlFor(OURS, COPY);
  const sql = new pg.Client({ connectionString: await database.urlFor('scale', COPY) });
  await sql.connect();
  const ours = servers.find(({ name }) => name === OURS);
  const start = (more = {}) => launch({ ...ours, ...more, env: { ...ours.env, JOBS: 'off' } }, url);
  const ask = { database, sql, secret, log };
  const one = await start();
  const results = { people: PEOPLE, pages: [], writes: [], ballots: [], depth: [] };
  try {
    results.pages = await pages({ ...ask, one, start });
    results.writes = await writes({ ...ask, one });
    results.memory = await memory({ ...ask, one });
    results.ballots = await together({ ...ask, one, start });
    results.depth = await depth({ ...ask, one, counts: isDeep ? [...VOTED, DEEP] : VOTED });
    results.rows = await measureRows(sql, log);
  } finally {
    await sql.end();
    one.child.kill('SIGTERM');
  }
  Object.assign(results, { password: await measurePassword(), count: await measureCount(log) });
  return results;
}

const bearer = (secret, i) => ({ authorization: `Bearer ${secret}${String(1 + (i % PEOPLE)).padStart(7, '0')}` });

/** What is read: kept answers, one record, a page of a list on a map, and what somebody who votes asks for. */
async function pages({ database, one, start, secret, log }) {
  log('Pages …');
  const by = (name, variables) => ({ documentId: idOf(name), variables });
  const kept = await start({ name: 'ours_kept', kept: '16' });
  const kinds = [
    ['An answer that is kept, to anybody', kept, () => ({ body: by('lookup', { code: '59350' }) }), 20_000],
    ['One record, read anew', one, () => ({ body: by('lookup', { code: '59350' }) }), 8000],
    ['What was said near a place: a map and 50 contributions', one, (i) => ({ body: by('contributions', { filter: PLACES[i % PLACES.length] }) }), 400],
    ['The call, its projects and one’s own ballot, signed in', one, (i) => ({ body: by('ballot', { id: CALL }), headers: bearer(secret, i) }), 2000],
  ];
  const found = [];
  for (const [title, server, requestOf, requests] of kinds) {
    const load = { servers: [server], postgres: database.pid, requestOf };
    await costOf({ ...load, requests: requests / 4 });
    found.push({ title, ...(await costOf({ ...load, requests })) });
  }
  kept.child.kill('SIGTERM');
  return found;
}

/** What is written, each by somebody else. */
const kindsOf = (secret) => {
  const asked = (query, input) => (i) => ({ body: { query, variables: { input: input(i) } }, headers: bearer(secret, i) });
  return {
    ballot: ['A ballot', 'participation.budget_voter', asked(BALLOT, (i) => ({ callId: CALL, territoryId: LILLE.id, choices: choices(i) }))],
    contribution: ['A contribution', 'participation.contribution', asked(CONTRIBUTION, (i) => (
      { callId: ofBench('call', 1), title: `Une place plus verte ${i}`, body: 'Des arbres, des bancs et de l’ombre en été. '.repeat(6), point: { longitude: 3.06, latitude: 50.63 } }))],
    support: ['A support', 'participation.contribution_support', asked(SUPPORT, (i) => ({ contributionId: ofBench('contribution', 1 + ((i * 50 + 1) % 200_000)) }))],
    comment: ['A comment', 'participation.comment', asked(COMMENT, (i) => (
      { contributionId: ofBench('contribution', 1 + ((i * 50 + 1) % 200_000)), body: 'Nous en avons parlé au conseil de quartier. '.repeat(4) }))],
  };
};
const LILLE = {};
const choices = (i) => [1, 2, 3].map((k) => ({ number: 1 + ((i * 7 + k * 3) % 20) }));

async function writes({ database, sql, one, secret, log }) {
  LILLE.id = (await sql.query("select id from territories.territory where kind = 'COMMUNE' and code = '59350' order by began desc limit 1")).rows[0].id;
  const found = [];
  for (const [kind, [title, table, requestOf]] of Object.entries(kindsOf(secret))) {
    log(`${title} …`);
    const load = { servers: [one], postgres: database.pid };
    await costOf({ ...load, requestOf, requests: 500 });
    await expectDone(one, requestOf(499), title);
    const before = await state(sql, table);
    const cost = await costOf({ ...load, requestOf: (i) => requestOf(500 + i), requests: WRITES });
    const after = await state(sql, table);
    if (after.rows - before.rows !== WRITES) throw new Error(`${title}: ${after.rows - before.rows} of ${WRITES} were written`);
    found.push({ kind, title, ...cost, wal: (after.wal - before.wal) / WRITES });
  }
  const [, , again] = kindsOf(secret).ballot;
  const before = await state(sql, 'participation.budget_voter');
  const cost = await costOf({ servers: [one], postgres: database.pid, requestOf: (i) => again(i), requests: WRITES });
  found.push({ kind: 'again', title: 'A ballot that is cast anew', ...cost, wal: ((await state(sql, 'participation.budget_voter')).wal - before.wal) / WRITES });
  return found;
}

/** Says in its own words why something is not written. */
async function expectDone({ port }, { body, headers }, title) {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!text.includes('"userErrors":[]')) throw new Error(`${title}: ${text}`);
}

async function state(sql, table) {
  const { rows } = await sql.query(`select (select count(*)::int from ${table}) as rows, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float as wal`);
  return rows[0];
}

async function memory({ database, one, log }) {
  log('Connections …');
  const resident = residentMegabytes(one.pid);
  const backends = (await database.backendsOf(OURS)).map(privateMegabytes).filter((mb) => !Number.isNaN(mb)).sort((a, b) => a - b);
  return { process: resident, backend: backends[backends.length >> 1] ?? NaN };
}

/** Ballots by one process of the API and by several, as the product tells of them, and as it did: each told all who keep answers. */
async function together({ database, sql, one, start, secret, log }) {
  const others = [await start({ name: 'ours_2' }), await start({ name: 'ours_3' })];
  const [, , requestOf] = kindsOf(secret).ballot;
  const found = [];
  for (const isTold of [true, false]) {
    await sql.query('drop trigger tell_change on participation.budget_voter');
    await sql.query(`create trigger tell_change after ${isTold ? 'insert or update or delete or truncate' : 'truncate'} on participation.budget_voter
      for each statement execute function changes.tell()`);
    for (const processes of [1, 2, 3]) {
      log(`Ballots by ${processes} process(es)${isTold ? ', each told to all' : ''} …`);
      await sql.query('truncate participation.budget_voter');
      const watch = watched(sql);
      const asked = { servers: [one, ...others].slice(0, processes), postgres: database.pid, requestOf, requests: WRITES, connections: 16 };
      found.push({ processes, isTold, ...(await costOf(asked)), waits: await watch() });
    }
  }
  for (const { child } of others) child.kill('SIGTERM');
  return found;
}

/** What PostgreSQL waits for meanwhile, fifty times a second: how many of its connections, on the average. */
function watched(sql) {
  const seen = {};
  let looks = 0;
  let isOver = false;
  const done = (async () => {
    while (!isOver) {
      const { rows } = await sql.query(`select coalesce(wait_event_type || ' ' || wait_event, 'at work') as on, count(*)::int as n from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state = 'active' group by 1`);
      looks++;
      for (const { on, n } of rows) seen[on] = (seen[on] ?? 0) + n;
      await delay(20);
    }
  })();
  return async () => {
    isOver = true;
    await done;
    return Object.fromEntries(Object.entries(seen).map(([on, n]) => [on, n / looks]).sort(([, a], [, b]) => b - a).slice(0, 5));
  };
}

/** A ballot after so many others: first ones, by people whose ids lie anywhere. */
async function depth({ database, sql, one, counts, secret, log }) {
  const [, , requestOf] = kindsOf(secret).ballot;
  const found = [];
  let had = 0;
  for (const count of counts) {
    log(`${count} ballots in the box …`);
    await sql.query('set session_replication_role = replica');
    await sql.query("set work_mem = '256MB'");
    await sql.query(
      `insert into participation.budget_voter (call_id, person_id, territory_id, choice, receipt, voted_on)
       select $1, 'person_' || left(md5('voted ' || n), 26), $2, (1 + n % 6) || ':1,' || (8 + n % 5) || ':1,' || (14 + n % 6) || ':1', left(md5('receipt ' || n), 26), current_date
       from generate_series($3::int, $4::int) n order by 2`, [CALL, LILLE.id, had + 1, count]);
    had = count;
    await sql.query('delete from participation.budget_voter v using network.person p where p.id = v.person_id');
    await sql.query('set session_replication_role = origin');
    await sql.query('vacuum analyze participation.budget_voter');
    await sql.query('checkpoint');
    const load = { servers: [one], postgres: database.pid };
    await costOf({ ...load, requestOf, requests: 500 });
    const cost = await costOf({ ...load, requestOf: (i) => requestOf(500 + i), requests: WRITES });
    const { rows } = await sql.query("select pg_total_relation_size('participation.budget_voter')::float / $1 as bytes", [count]);
    found.push({ count, ...cost, bytes: rows[0].bytes });
  }
  return found;
}

/** What ours is asked of the ballot. */
export const scaleDocuments = {
  ballot: `query Ballot($id: ID!) { call(id: $id) { id title ... on BudgetCall { stage rule { envelope maximumChoices } projects(first: 50) { nodes { number title cost } }
    viewerBallot { votedOn receipt choices { number } } } } }`,
};
