// The bench's own PostgreSQL folder: the product's tables and data, and beside them what peers may define for themselves.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { cli } from '../../tools/api-process.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { lastLines, runNode } from '../../tools/run.mjs';
import { Trouble } from '../../tools/trouble.mjs';
import { benchFolder, here, peersFolder } from './places.mjs';

const CODES = 300;
// Ended (L'Oudon before 2014, a recoded commune), independent again, Paris, overseas départements, a collectivity, unknown.
const OTHERS = ['14697', '02695', '55138', '75056', '97411', '97120', '98735', '2A004', '00000'];

/** Items of portals, and what is searched for among them: what few, some and many have. */
export const ITEMS = 100_000;
const ITEM_WORDS = ['école bois', 'mairie place', 'jardin halle', 'toit façade', 'canal rivière', 'bocage haie', 'moulin lavoir', 'quai cale'];
export const itemsBetween = (from, to) => madeBetween('items.sql', from, to);

/** Workstreams of the club, with what is done in them. */
export const WORKSTREAMS = 20_000;
export const workstreamsBetween = (from, to) => madeBetween('workstreams.sql', from, to);

/** What people answer to calls, with its supports and comments. */
export const CONTRIBUTIONS = 200_000;
export const contributionsBetween = (from, to) => madeBetween('contributions.sql', from, to);

const madeBetween = (file, from, to) =>
  ['words.sql', file].map((name) => readFileSync(join(here, name), 'utf8')).join('').replaceAll(':from', String(from)).replaceAll(':to', String(to));

export async function openDatabase() {
  mkdirSync(benchFolder, { recursive: true });
  const server = await startPostgres({ folder: join(benchFolder, 'postgres') });
  const { ok, output } = await runNode([...cli, 'db:prepare'], {
    env: { DATABASE_URL: server.url, NODE_ENV: 'production' },
  });
  if (!ok) throw new Trouble('The database could not be prepared:', lastLines(output));
  const { codes, ...values } = await prepare(server.url);
  // Connected to another database: ours is copied while nobody uses it.
  const admin = await connected(addressOf(server.url, 'postgres'));
  const version = (await admin.query('show server_version')).rows[0].server_version.split(' ')[0];
  return {
    pid: server.pid,
    version,
    values: { codes, otherCodes: OTHERS, ...values },
    /** An address with a role of its own, by which the connections of one server are told from those of the others. */
    async urlFor(name, database) {
      const password = randomBytes(12).toString('hex');
      const role = `bench_${name}`;
      await admin.query(
        `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`,
      );
      await admin.query(`alter role ${role} login superuser password '${password}'`);
      const url = new URL(database ? addressOf(server.url, database) : server.url);
      url.username = role;
      url.password = password;
      return url.href;
    },
    async backendsOf(name) {
      const found = await admin.query('select pid from pg_stat_activity where usename = $1', [`bench_${name}`]);
      return found.rows.map((row) => row.pid);
    },
    /** A copy of the product's database, changed by `sql`. */
    async copy(name, sql) {
      await this.drop(name);
      await admin.query(`create database ${name} template ${new URL(server.url).pathname.slice(1)} strategy file_copy`);
      const client = await connected(addressOf(server.url, name));
      await client.query(sql);
      await client.query('vacuum analyze');
      await client.query('checkpoint');
      await client.end();
    },
    drop: (name) => admin.query(`drop database if exists ${name} with (force)`),
    async close() {
      await admin.end();
      await server.stop();
    },
  };
}

/** The id of what is made for the bench, with this number. */
export const ofBench = (kind, nr) => `${kind}_0bench${String(nr).padStart(20, 'x')}`;

/** In a session of its own, as what is made for the time of it has names that others have too. */
async function apart(url, sql) {
  const client = await connected(url);
  await client.query(sql);
  await client.end();
}

/** @returns codes of communes to ask for, words to search for, and a source that milestones are known from */
async function prepare(url) {
  const client = await connected(url);
  await client.query(readFileSync(join(peersFolder, 'postgraphile.sql'), 'utf8'));
  const { rows: made } = await client.query("select from portals.item where id = 'item_bench1'");
  if (made.length === 0) await client.query(itemsBetween(1, ITEMS));
  const { rows: worked } = await client.query(`select from club.workstream where id = '${ofBench('workstream', 1)}'`);
  if (worked.length === 0) await apart(url, workstreamsBetween(1, WORKSTREAMS));
  const { rows: said } = await client.query(`select from participation.contribution where id = '${ofBench('contribution', 1)}'`);
  if (said.length === 0) await apart(url, contributionsBetween(1, CONTRIBUTIONS));
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  const { rows } = await client.query(
    `select code from territories.territory_version
     where kind = 'COMMUNE' and valid_from <= current_date and valid_to > current_date order by md5(code) limit ${CODES}`,
  );
  const { rows: names } = await client.query(
    `select name from territories.designation
     where kind = 'COMMUNE' and valid_to = 'infinity' and length(name) >= 8 group by name order by md5(name) limit ${CODES}`,
  );
  const { rows: points } = await client.query(
    "select longitude, latitude from portals.item where id like 'item\_bench%' and longitude is not null order by md5(id) limit 100",
  );
  const { rows: items } = await client.query(
    "select id from portals.item where id like 'item\_bench%' and status = 'PUBLISHED' and audience = 'EVERYONE' order by md5(id) limit 100",
  );
  const { rows: portals } = await client.query("select slug from portals.portal where id like 'portal\_bench%' order by slug limit 50");
  const { rows: workstreams } = await client.query(
    "select id from club.workstream where id like 'workstream\_0bench%' and visibility = 'PUBLIC' order by md5(id) limit 100",
  );
  const { rows: sources } = await client.query('select key from network.source order by key limit 1');
  await client.end();
  return {
    ...{ points, itemIds: items.map(({ id }) => id), slugs: portals.map(({ slug }) => slug), itemWords: ITEM_WORDS, workstreams: workstreams.map(({ id }) => id) },
    source: sources[0].key, codes: rows.map((row) => row.code), words: names.map(({ name }, i) => typed(name, i % 3)),
  };
}

/** As people type a name: whole, its beginning, with a letter left out. */
function typed(name, way) {
  const plain = name.toLowerCase();
  if (way === 0) return plain;
  if (way === 1) return plain.slice(0, (plain.length >> 1) + 2);
  return plain.slice(0, -2) + plain.slice(-1);
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function addressOf(address, database) {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}
