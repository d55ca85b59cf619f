// npm run bench -- --scale --day: a busy day of writes, compressed into minutes, past the API and through all triggers; then the night, whose jobs the product runs
// itself. What is left: dead rows, how full the indexes are, what autovacuum did, and the feed of changes. PostgreSQL looks each second for what to vacuum, in place of
// each minute; the rest is as it always is.
import { setTimeout as delay } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { here } from './places.mjs';
import { cpuOf } from './processes.mjs';
import { number } from './report.mjs';
import { launch, OURS, servers } from './servers.mjs';

const COPY = 'bench_day';
/** Of each round; a day has a hundred, over what the bench has already. */
const ROUNDS = 100;
const PEOPLE = 6000;
const WATCHED = [
  'participation.contribution', 'participation.contribution_support', 'participation.contribution_words', 'audit.entry', 'writes.answered',
  'notifications.event', 'notifications.notification', 'notifications.line', 'changes.current', 'changes.past',
];
const TABLES = WATCHED.map((table) => `'${table}'::regclass`).join(', ');

/** What is old enough to go: past triggers, as it was written long ago. */
const OLD = `
set session_replication_role = 'replica';
insert into notifications.event (id, key, kind, subject_id, at)
  select 'event_old' || lpad(n::text, 23, '0'), 'old:' || n, 'participation.answered', 'contribution_old' || n, now() - interval '100 days' from generate_series(1, 40000) n;
insert into notifications.notification (id, account_id, subject_id, unread, read_at, at)
  select 'notification_old' || lpad(n::text, 16, '0'), pg_temp.id('account', 1 + n % ${PEOPLE}), 'contribution_old' || n % 40000, false, now() - interval '95 days', now() - interval '100 days'
  from generate_series(1, 100000) n on conflict do nothing;
insert into notifications.line (notification_id, event_id, at)
  select n.id, 'event_old' || lpad(e.nr, 23, '0'), n.at from notifications.notification n, lateral (select replace(n.subject_id, 'contribution_old', '') as nr) e where n.subject_id like 'contribution_old%' and e.nr <> '0';
insert into writes.answered (account_id, key, operation, digest, at)
  select pg_temp.id('account', 1 + n % ${PEOPLE}), 'old-key-' || n, 'contributionSupport', left(md5('d' || n), 22), now() - interval '31 days' from generate_series(1, 100000) n;
insert into changes.past (type, id, xid, at) select 'Comment', 'comment_old' || lpad(n::text, 20, '0'), n::text::xid8, now() - interval '401 days' from generate_series(1, 20000) n;
insert into changes.current (type, id, xid, audience, gone) select 'Comment', 'comment_old' || lpad(n::text, 20, '0'), n::text::xid8, '{}', true from generate_series(1, 20000) n;
set session_replication_role = 'origin';
`;

/** A hundredth of a day, each statement a transaction. What is supported is old and new, by people of the bench. */
const round = (r) => [
  `insert into participation.contribution (id, call_id, number, person_id, shown_name, title, body, locale, status)
   select 'contribution_day' || lpad(n::text, 14, '0'), '${ofCall(r)}', 30000000 + n, pg_temp.id('person', 10000001 + n % 20000), 'Voix', 'Une place plus verte ' || n,
     repeat('Des arbres, des bancs et de l’ombre en été. ', 6), 'fr', 'SUBMITTED' from generate_series(${r * 200 + 1}, ${(r + 1) * 200}) n`,
  `update participation.contribution set status = 'PUBLISHED', published_at = now(), version = version + 1 where number between 30000000 + ${r * 200 + 1} and 30000000 + ${(r + 1) * 200} and call_id = '${ofCall(r)}'`,
  `insert into participation.contribution_support (contribution_id, person_id)
   select s.id, pg_temp.id('person', 10000001 + (n * 31 + ${r}) % 20000) from generate_series(1, 500) n,
     lateral (select case when n % 3 = 0 then 'contribution_day' || lpad((1 + (n * 7919::bigint + ${r}) % ${(r + 1) * 200})::text, 14, '0')
       else pg_temp.id('contribution', 1 + (n * 104729::bigint + ${r} * 1299709) % 200000) end as id) s
   where exists (select from participation.contribution c where c.id = s.id) order by s.id on conflict do nothing`,
  `delete from participation.contribution_support where contribution_id = any(array(select pg_temp.id('contribution', 1 + (n * 104729::bigint + ${r} * 1299709) % 200000) from generate_series(1, 30) n)) and supported_at > now() - interval '1 hour'`,
  `insert into notifications.event (id, key, kind, subject_id) select 'event_day' || lpad(n::text, 21, '0'), 'day:' || n, 'participation.answered', 'contribution_' || n from generate_series(${r * 300 + 1}, ${(r + 1) * 300}) n`,
  `with told as (insert into notifications.notification (id, account_id, subject_id, at)
     select 'notification_day' || lpad(n::text, 14, '0'), pg_temp.id('account', 1 + (n * 7919) % ${PEOPLE}), 'contribution_' || n % 15000, clock_timestamp() from generate_series(${r * 1000 + 1}, ${(r + 1) * 1000}) n
     on conflict (account_id, subject_id) do update set unread = true, at = excluded.at returning id, at)
   insert into notifications.line (notification_id, event_id, at, waits_for) select t.id, 'event_day' || lpad((${r} * 300 + 1 + row_number() over () % 300)::text, 21, '0'), t.at, 'DAILY' from told t on conflict do nothing`,
  `update notifications.notification set unread = false, read_at = clock_timestamp() where account_id = any(array(select pg_temp.id('account', 1 + (n * 17 + ${r}) % ${PEOPLE}) from generate_series(1, 30) n)) and unread`,
  `update notifications.line set waits_for = null where waits_for = 'DAILY' and notification_id between 'notification_day' || lpad('${(r - 5) * 1000 + 1}', 14, '0') and 'notification_day' || lpad('${(r - 4) * 1000}', 14, '0')`,
  `insert into audit.entry (account_id, action, subject_type, subject_id, person_id, after, request_id)
   select pg_temp.id('account', 1 + (n * 31) % ${PEOPLE}), 'CONTRIBUTION_SUPPORT', 'Contribution', 'contribution_' || n % 15000, pg_temp.id('person', 10000001 + n % 20000), '{"callId": "call_1"}', left(md5('r' || n), 26) from generate_series(${r * 1000 + 1}, ${(r + 1) * 1000}) n`,
  `insert into writes.answered (account_id, key, operation, digest, subject_id)
   select pg_temp.id('account', 1 + (n * 31) % ${PEOPLE}), md5('k' || n), 'contributionSupport', left(md5('d' || n), 22), 'contribution_' || n % 15000 from generate_series(${r * 1000 + 1}, ${(r + 1) * 1000}) n`,
];
const ofCall = (r) => `call_0bench${String(1 + (r % 199)).padStart(20, 'x')}`;

export async function measureDay({ database, log }) {
  const secret = randomBytes(27).toString('base64url');
  const people = readFileSync(join(here, 'scale.sql'), 'utf8').replaceAll(':people', String(PEOPLE)).replaceAll(':secret', secret);
  await database.copy(COPY, `${people}\n${OLD}\ncreate extension if not exists pgstattuple;`);
  const sql = new pg.Client({ connectionString: await database.urlFor('scale', COPY) });
  await sql.connect();
  try {
    await sql.query("alter system set autovacuum_naptime = '1s'");
    await sql.query('select pg_reload_conf()');
    await sql.query(`create function pg_temp.id(kind text, nr bigint) returns text language sql immutable as $$select kind || '_0bench' || lpad(nr::text, 20, 'x')$$`);
    const before = await state(sql);
    const day = await lived(sql, database, log);
    const evening = await state(sql);
    const night = await slept({ sql, database, log });
    return { before, day, evening, night, after: await state(sql) };
  } finally {
    await sql.query('alter system reset autovacuum_naptime');
    await sql.query('select pg_reload_conf()');
    await sql.end();
    await database.drop(COPY);
  }
}

async function lived(sql, database, log) {
  const begin = { cpu: cpuOf(database.pid), wal: await walOf(sql), at: Date.now() };
  let rows = 0;
  for (let r = 0; r < ROUNDS; r++) {
    if (r % 20 === 0) log(`The day: ${r} of ${ROUNDS} …`);
    for (const text of round(r)) rows += (await sql.query(text)).rowCount;
  }
  await delay(5000);
  return { rows, cpu: cpuOf(database.pid) - begin.cpu, wal: (await walOf(sql)) - begin.wal, seconds: (Date.now() - begin.at) / 1000 };
}

/** The jobs of the night, by the product: who may see what is looked at again, what is old goes. Forgetting says so one night and does it the next. */
async function slept({ sql, database, log }) {
  const ours = servers.find(({ name }) => name === OURS);
  const { child } = await launch({ ...ours, env: { ...ours.env, JOBS: 'embedded' } }, await database.urlFor(OURS, COPY));
  const costs = {};
  try {
    for (const [name, times] of [['changes.recheck', 1], ['identity.retain', 1], ['changes.forget', 2]]) {
      log(`The night: ${name} …`);
      const begin = { cpu: cpuOf(database.pid), wal: await walOf(sql) };
      for (let i = 0; i < times; i++) await done(sql, name);
      costs[name] = { cpu: cpuOf(database.pid) - begin.cpu, wal: (await walOf(sql)) - begin.wal };
    }
    await delay(10_000);
  } finally {
    child.kill('SIGTERM');
  }
  return costs;
}

async function done(sql, task) {
  const { rows: [{ id }] } = await sql.query("select (graphile_worker.add_job($1, '{}')).id", [task]);
  for (let waited = 0; waited < 300_000; waited += 250) {
    const { rows: [job] } = await sql.query('select attempts, last_error from graphile_worker.jobs where id = $1', [id]);
    if (!job) return;
    if (job.last_error) throw new Error(`${task}: ${job.last_error}`);
    await delay(250);
  }
  throw new Error(`${task} was not done within five minutes`);
}

const walOf = async (sql) => Number((await sql.query("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as at")).rows[0].at);

/** Of each table: rows and dead ones as PostgreSQL counts them, what autovacuum did, sizes, and how full the pages of its B-trees are. */
async function state(sql) {
  const { rows } = await sql.query(`
    select c.oid::regclass::text as "table", s.n_live_tup::int as live, s.n_dead_tup::int as dead, s.autovacuum_count::int as vacuums, s.total_autovacuum_time as ms,
      pg_relation_size(c.oid)::float as heap, pg_indexes_size(c.oid)::float as indexes,
      (select sum(i.avg_leaf_density * i.leaf_pages) / nullif(sum(i.leaf_pages), 0) from pg_index x join pg_class n on n.oid = x.indexrelid
        join pg_am m on m.oid = n.relam and m.amname = 'btree', lateral pgstatindex(x.indexrelid) i where x.indrelid = c.oid and i.leaf_pages > 0) as density
    from pg_class c join pg_stat_user_tables s on s.relid = c.oid where c.oid in (${TABLES}) order by array_position(array[${TABLES}], c.oid::regclass)`);
  return rows;
}

const whole = (value) => Math.round(value).toLocaleString('en-GB');
const mb = (bytes) => number(bytes / 1e6);

/** The tables of docs/scale.md. */
export function dayReport({ before, day, evening, night, after }, markdown) {
  const rows = before.map((one, i) => {
    const three = (of) => [one, evening[i], after[i]].map(of).join(' → ');
    // Not after the night: what PostgreSQL knows of how many rows there are is wrong for a while in a table that lost most of them.
    return [`\`${one.table}\``, `${whole(one.live)} → ${whole(evening[i].live)}`, three(({ dead }) => whole(dead)), whole(after[i].vacuums - one.vacuums), three(({ heap }) => mb(heap)), three(({ indexes }) => mb(indexes)), three(({ density }) => number(density ?? NaN))];
  });
  const told = { 'changes.recheck': 'Who may see what is looked at again', 'identity.retain': 'What is kept for a time goes', 'changes.forget': 'What was removed 400 days ago is forgotten' };
  return [
    `${whole(day.rows)} rows written and changed in ${whole(day.seconds)} s: ${number(day.cpu / 1000)} s of PostgreSQL’s processor time, autovacuum included, and ${whole(day.wal / 1e6)} MB of log.`,
    markdown(['morning → evening → after the night', 'rows, by evening', 'dead rows', 'autovacuum runs', 'MB of the table', 'MB of its indexes', 'how full leaves of B-trees are, %'], rows),
    markdown(['in the night', 'CPU s of PostgreSQL', 'MB of log'], Object.entries(night).map(([name, { cpu, wal }]) => [`${told[name]} (\`${name}\`)`, number(cpu / 1000), mb(wal)])),
  ].join('\n\n');
}
