// The bench's own PostgreSQL folder: the product's tables and data, and beside them what peers may define for themselves.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { cliScript } from '../../tools/api-process.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { lastLines, runNode } from '../../tools/run.mjs';
import { Trouble } from '../../tools/trouble.mjs';
import { benchFolder, peersFolder } from './places.mjs';

const CODES = 300;
// Ended (L'Oudon before 2014, a recoded commune), independent again, Paris, overseas départements, a collectivity, unknown.
const OTHERS = ['14697', '02695', '55138', '75056', '97411', '97120', '98735', '2A004', '00000'];

export async function openDatabase() {
  mkdirSync(benchFolder, { recursive: true });
  const server = await startPostgres({ folder: join(benchFolder, 'postgres') });
  const { ok, output } = await runNode(['--enable-source-maps', cliScript, 'db:prepare'], {
    env: { DATABASE_URL: server.url, NODE_ENV: 'production' },
  });
  if (!ok) throw new Trouble('The database could not be prepared:', lastLines(output));
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(readFileSync(join(peersFolder, 'postgraphile.sql'), 'utf8'));
  await admin.query('vacuum analyze');
  await admin.query('checkpoint');
  const { rows } = await admin.query(
    `select code from territories.territory_version
     where kind = 'COMMUNE' and valid_from <= current_date and valid_to > current_date order by md5(code) limit ${CODES}`,
  );
  const version = (await admin.query('show server_version')).rows[0].server_version.split(' ')[0];
  return {
    pid: server.pid,
    version,
    values: { codes: rows.map((row) => row.code), otherCodes: OTHERS },
    /** An address with a role of its own, by which the connections of one server are told from those of the others. */
    async urlFor(name) {
      const password = randomBytes(12).toString('hex');
      const role = `bench_${name}`;
      await admin.query(
        `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`,
      );
      await admin.query(`alter role ${role} login superuser password '${password}'`);
      const url = new URL(server.url);
      url.username = role;
      url.password = password;
      return url.href;
    },
    async backendsOf(name) {
      const found = await admin.query('select pid from pg_stat_activity where usename = $1', [`bench_${name}`]);
      return found.rows.map((row) => row.pid);
    },
    async close() {
      await admin.end();
      await server.stop();
    },
  };
}
