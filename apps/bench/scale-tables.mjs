// npm run bench -- --scale --tables: the tables that grow with every act, as they are and in partitions: what one of their pages costs over ever more rows, and what it
// costs to let go of a day of what is kept for thirty. Rows are made past triggers and references; ids are in order, as those of the product are.
import pg from 'pg';
import { cpuOf } from './processes.mjs';
import { number } from './report.mjs';

const COPY = 'bench_tables';
const SIZES = [100_000, 1_000_000];
/** Asked for by --deep: up to 20 GB of disk, as contributions take 1.7 kB each, one table after the other. */
const DEEP = 10_000_000;
/** Accounts and people, however many rows there are: each has ever more of them. */
const PEOPLE = 10_000;
const ASKED = 400;
/** Kept for thirty days. */
const DAYS = 30;

const id = (kind, nr) => `'${kind}_' || lpad((${nr})::text, 26, '0')`;
const somebody = `(n * 7919::bigint) % ${PEOPLE}`;
const at = (total) => `timestamptz '2024-01-01' + n * (interval '${DAYS} days' / ${total})`;

/**
 * `values` is what row number n of so many in all holds; `page` what is asked of it, by a number below PEOPLE; `parts` how it could be divided: the key with what its unique
 * keys would have to name too, and the bounds of so many partitions.
 */
const TABLES = [
  {
    title: 'Audit log: the latest 20 entries of an account', table: 'audit.entry', parts: { by: 'range (at)', count: DAYS, key: '(id, at)' },
    columns: 'at, account_id, action, subject_type, subject_id, person_id, after, request_id',
    values: (total) => `${at(total)}, ${id('account', somebody)}, 'CONTRIBUTION_SUPPORT', 'Contribution', ${id('contribution', 'n / 4')}, null::text,
      jsonb_build_object('callId', ${id('call', 'n % 100')}), left(md5('r' || n), 26)`,
    page: (nr) => [`select * from audit.entry where account_id = $1 order by id desc limit 21`, [idOf('account', nr)]],
  },
  {
    title: 'Notifications: the latest 20 of an account', table: 'notifications.notification',
    columns: 'id, account_id, subject_id, unread, read_at, at',
    values: (total) => `${id('notification', 'n')}, ${id('account', somebody)}, ${id('contribution', 'n')}, n % 3 = 0, case when n % 3 > 0 then ${at(total)} end, ${at(total)}`,
    page: (nr) => ['select * from notifications.notification where account_id = $1 order by at desc, id desc limit 21', [idOf('account', nr)]],
  },
  {
    title: 'Supports: which of 50 contributions one supports', table: 'participation.contribution_support', parts: { by: 'hash (contribution_id)', count: 16, key: '(contribution_id, person_id)' },
    columns: 'contribution_id, person_id, supported_at',
    values: (total) => `${id('contribution', `n / 4`)}, ${id('person', somebody)}, ${at(total)}`,
    page: (nr) => ['select contribution_id from participation.contribution_support where person_id = $1 and contribution_id = any($2)', [idOf('person', nr), Array.from({ length: 50 }, (_, i) => idOf('contribution', nr * 2 + i * 97))]],
  },
  {
    title: 'Contributions: the latest 50 to a call', table: 'participation.contribution',
    columns: 'id, call_id, number, person_id, shown_name, title, body, locale, status, submitted_at, published_at, first_published_at, support_count',
    values: (total) => `${id('contribution', 'n')}, ${id('call', 'n % 100')}, n, ${id('person', somebody)}, 'Voix', 'Une place plus verte', repeat('Des arbres et de l’ombre. ', 6), 'fr', 'PUBLISHED', ${at(total)}, ${at(total)}, ${at(total)}, n % 9`,
    page: (nr) => [`select * from participation.contribution where call_id = $1 and status = 'PUBLISHED' order by submitted_at desc, id desc limit 51`, [idOf('call', nr % 100)]],
  },
  {
    title: 'Signatures of attendance: those of one enrolment', table: 'training.attendance_signature',
    columns: 'id, training_session_id, half_day_id, enrolment_id, number, method, presence, digest, signed_at',
    values: (total) => `${id('signature', 'n')}, ${id('tsession', 'n / 60')}, ${id('halfday', 'n / 15')}, ${id('enrolment', 'n / 60 * 15 + n % 15')}, n % 15, 'CODE', 'PRESENT', md5('d' || n) || md5('e' || n), ${at(total)}`,
    page: (nr) => ['select * from training.attendance_signature where enrolment_id = $1 order by half_day_id, number', [idOf('enrolment', nr * 2)]],
  },
  {
    title: 'Feed of changes: the next 100 after a cursor', table: 'changes.current', parts: { by: 'hash (id)', count: 16, key: '(type, id)' },
    columns: 'type, id, xid',
    values: () => `'Contribution', ${id('contribution', 'n')}, n::text::xid8`,
    page: (nr) => [`select id from changes.current where type = 'Contribution' and (xid, id) > ($1::xid8, '') and xid < $2::xid8 order by xid, id limit 101`, [String(nr * 5), '9000000000']],
  },
  {
    title: 'Feed of changes: the next 100 removals after a cursor', table: 'changes.past', parts: { by: 'range (at)', count: DAYS, key: '(type, id, xid, at)' },
    columns: 'type, id, xid, at',
    values: (total) => `'Contribution', ${id('contribution', 'n')}, n::text::xid8, ${at(total)}`,
    page: (nr) => [
      `select c.id from changes.past c where c.type = 'Contribution' and (c.xid, c.id) > ($1::xid8, '') and c.xid < $2::xid8
       and c.xid = (select max(o.xid) from changes.past o where o.type = c.type and o.id = c.id and o.xid < $2::xid8) order by c.xid, c.id limit 101`, [String(nr * 5), '9000000000']],
  },
];
const idOf = (kind, nr) => `${kind}_${String(nr).padStart(26, '0')}`;

export async function measureTables({ database, log, isDeep }) {
  await database.copy(COPY, 'create extension if not exists pgstattuple; create schema parts');
  const sql = new pg.Client({ connectionString: await database.urlFor('scale', COPY) });
  await sql.connect();
  try {
    const { rows: [{ pid }] } = await sql.query('select pg_backend_pid() as pid');
    await sql.query("set session_replication_role = 'replica'; set statement_timeout = 0");
    const found = [];
    for (const one of TABLES) found.push(await measureTable({ sql, pid, log, sizes: isDeep ? [...SIZES, DEEP] : SIZES }, one));
    return found;
  } finally {
    await sql.end();
    await database.drop(COPY);
  }
}

async function measureTable({ sql, pid, log, sizes }, { title, table, columns, values, page, parts }) {
  await sql.query(`truncate ${table} cascade`);
  const steps = [];
  for (const [i, total] of sizes.entries()) {
    log(`${title}: ${total} rows …`);
    await sql.query(`insert into ${table} (${columns}) select ${values(total)} from generate_series(${(sizes[i - 1] ?? 0) + 1}::bigint, ${total}) n`);
    await sql.query(`vacuum analyze ${table}`);
    steps.push({ total, ...(await pageCost(sql, pid, page)) });
  }
  const kept = { title, table, steps, bytes: await sizeOf(sql, table) / sizes.at(-1) };
  if (!parts) return kept;
  const total = SIZES.at(-1);
  log(`${table}: ${total} rows in ${parts.count} partitions …`);
  await divide(sql, table, parts, total);
  await sql.query(`insert into parts.whole (${columns}) select ${values(total)} from generate_series(1::bigint, ${total}) n`);
  await sql.query('vacuum analyze parts.whole');
  const divided = (nr) => page(nr).map((text) => (typeof text === 'string' ? text.replaceAll(table, 'parts.whole') : text));
  const inParts = { ...parts, ...(await pageCost(sql, pid, divided)) };
  const gone = parts.by === 'range (at)' ? { gone: await lettingGo({ sql, pid }, { table, columns, values, total }) } : {};
  await sql.query('drop table parts.whole');
  return { ...kept, inParts, ...gone };
}

/** The same table with the same indexes, in so many partitions. */
async function divide(sql, table, { by, count, key }, total) {
  await sql.query(`create table parts.whole (like ${table} including defaults including generated including identity) partition by ${by}`);
  await sql.query(`alter table parts.whole add primary key ${key}`);
  const { rows } = await sql.query(`select pg_get_indexdef(indexrelid) as text from pg_index where indrelid = '${table}'::regclass and not indisunique`);
  for (const { text } of rows) await sql.query(text.replace(/^CREATE INDEX \S+ ON (?:ONLY )?\S+/, 'create index on parts.whole'));
  for (let i = 0; i < count; i++) {
    const bounds = by.startsWith('hash') ? `with (modulus ${count}, remainder ${i})` : `from (${day(i)}) to (${day(i + 1)})`;
    await sql.query(`create table parts.part_${i} partition of parts.whole for values ${bounds}`);
  }
  await sql.query('create table parts.rest partition of parts.whole default').catch((error) => { if (by.startsWith('range')) throw error; });
}
const day = (i) => `'${new Date(Date.UTC(2024, 0, 1 + i)).toISOString()}'`;

/** The buffers that a page reads, and CPU milliseconds of its backend. */
async function pageCost(sql, pid, page) {
  let buffers = 0;
  for (let i = 0; i < 20; i++) {
    const [text, asked] = page((i * 499) % PEOPLE);
    const { rows } = await sql.query(`explain (analyze, buffers, timing off, format json) ${text}`, asked);
    const { Plan: plan } = rows[0]['QUERY PLAN'][0];
    buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }
  const ask = async (nr) => { const [text, asked] = page(nr % PEOPLE); await sql.query({ name: text.slice(0, 60), text, values: asked }); };
  for (let i = 0; i < 50; i++) await ask(i * 37);
  const before = cpuOf(pid);
  for (let i = 0; i < ASKED; i++) await ask(i * 487);
  return { buffers: buffers / 20, cpu: (cpuOf(pid) - before) / ASKED };
}

/** The oldest day goes: by a statement and the vacuum that follows, and as a partition. */
async function lettingGo(client, { table, columns, values, total }) {
  const { sql } = client;
  await sql.query(`truncate ${table} cascade`);
  await sql.query(`insert into ${table} (${columns}) select ${values(total)} from generate_series(1::bigint, ${total}) n`);
  await sql.query(`vacuum analyze ${table}`);
  const before = await sizeOf(sql, table);
  const deleted = await costOf(client, `delete from ${table} where at < ${day(1)}`);
  const vacuumed = await costOf(client, `vacuum ${table}`);
  // The next day comes into the room that was left.
  await sql.query(`insert into ${table} (${columns}) select ${values(total)} from generate_series(${total + 1}::bigint, ${total + total / DAYS}) n`);
  const dropped = await costOf(client, 'alter table parts.whole detach partition parts.part_0; drop table parts.part_0');
  return { rows: total / DAYS, deleted, vacuumed, dropped, grown: (await sizeOf(sql, table)) / before };
}

async function costOf({ sql, pid }, text) {
  const wal = async () => Number((await sql.query("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as at")).rows[0].at);
  const before = [cpuOf(pid), await wal()];
  await sql.query(text);
  return { cpu: cpuOf(pid) - before[0], wal: (await wal()) - before[1] };
}

const sizeOf = async (sql, table) => Number((await sql.query(`select pg_total_relation_size('${table}') as bytes`)).rows[0].bytes);

const cost = ({ buffers, cpu }) => `${number(buffers)}; ${number(cpu)}`;
const whole = (value) => Math.round(value).toLocaleString('en-GB');

/** The rows of the two tables in docs/scale.md. */
export function tablesReport(tables, markdown) {
  const totals = tables[0].steps.map(({ total }) => total);
  const pages = markdown(
    ['its page: buffers; CPU ms of PostgreSQL', ...totals.map((total) => `${whole(total)} rows`), 'most ÷ least CPU', 'a million rows in partitions', 'bytes a row'],
    tables.map(({ title, steps, inParts, bytes }) => [
      title, ...steps.map(cost), number(steps.at(-1).cpu / steps[0].cpu), inParts ? `${cost(inParts)} (${inParts.count}, ${inParts.by})` : 'not tried', whole(bytes),
    ]),
  );
  const gone = markdown(
    ['a day of thirty goes', 'rows', '`delete`: CPU ms; MB of log', '`vacuum` after it: CPU ms; MB of log', 'size when the next day is in, ÷ before', 'partition detached and dropped: CPU ms; MB of log'],
    tables.filter((one) => one.gone).map(({ table, gone: { rows, deleted, vacuumed, dropped, grown } }) => {
      const told = ({ cpu, wal }) => `${number(cpu)}; ${number(wal / 1e6)}`;
      return [`\`${table}\``, whole(rows), told(deleted), told(vacuumed), number(grown), told(dropped)];
    }),
  );
  return `${pages}\n\n${gone}`;
}
