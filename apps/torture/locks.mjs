// How long migrations keep others from tables: looked at every few milliseconds from beside.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const EVERY_MS = 5;
/** What no write passes, or nobody. Tables that the migration itself makes are not there yet for anybody else. */
const HELD = `
  select a.pid || ' ' || a.xact_start as transaction, array_agg(distinct c.oid::regclass::text) as tables
  from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'relation'
  join pg_class c on c.oid = l.relation and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
  where a.datname = current_database() and a.pid <> pg_backend_pid() and n.nspname !~ '^(pg_|information_schema)'
    and l.mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
  group by 1`;

/** @returns {{ during(name: string): void, end(): Promise<{ name: string, ms: number, tables: string[] }[]> }} longest first */
export async function watchLocks(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const seen = new Map();
  let name = '';
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await delay(EVERY_MS)) {
      const { rows } = await client.query(HELD);
      const now = performance.now();
      for (const { transaction, tables } of rows) {
        if (!seen.has(transaction)) seen.set(transaction, { name, from: now, to: now, tables: new Set() });
        const one = seen.get(transaction);
        one.to = now;
        for (const table of tables) one.tables.add(table);
      }
    }
  })();
  return {
    during: (migration) => (name = migration),
    async end() {
      isOver = true;
      await watching;
      await client.end();
      const held = [...seen.values()].map(({ name: by, from, to, tables }) => ({
        ...{ name: by, ms: to - from + EVERY_MS },
        tables: [...tables],
      }));
      return held.sort((a, b) => b.ms - a.ms);
    },
  };
}
