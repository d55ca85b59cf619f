import { Gauge } from 'prom-client';
import { type Pool } from 'pg';

interface Runs {
  last: number | null;
  bytes: number | null;
  failures: number;
}

const pools = new Set<Pool>();

/** Tells of the daily backups of this database whenever metrics are asked for, until told otherwise. */
export function watchBackups(pool: Pool): () => void {
  pools.add(pool);
  return () => void pools.delete(pool);
}

/** What the three figures below have in common, asked once. Nothing where none was ever tried. */
async function readRuns(): Promise<Runs | undefined> {
  const pool = [...pools].at(-1);
  if (!pool) return undefined;
  const { rows } = await pool.query<Runs & { any: boolean }>(
    `with good as (select began_at, bytes from backup.run where ended_at is not null and failure is null order by began_at desc limit 1)
     select (select extract(epoch from began_at)::float8 from good) as last, (select bytes::float8 from good) as bytes,
       count(*) filter (where failure is not null and began_at > coalesce((select began_at from good), '-infinity'))::int as failures,
       count(*) > 0 as any
     from backup.run`,
  );
  return rows[0]!.any ? rows[0] : undefined;
}

let underWay: Promise<Runs | undefined> | undefined;

/** Asked of three at once, answered once. Without its database the process still has other things to tell. */
function runs(): Promise<Runs | undefined> {
  underWay ??= readRuns()
    .catch(() => undefined)
    .finally(() => (underWay = undefined));
  return underWay;
}

function gauge(name: string, help: string, value: (runs: Runs) => number): void {
  new Gauge({
    name,
    help,
    // Several processes of a server tell of the same backups.
    aggregator: 'max',
    async collect() {
      const found = await runs();
      this.reset();
      if (found) this.set(value(found));
      else this.remove();
    },
  });
}

gauge(
  'backup_last_success_timestamp_seconds',
  'When the last daily backup that was finished and verified began; 0 when none was.',
  ({ last }) => last ?? 0,
);
gauge('backup_last_bytes', 'Size of that backup.', ({ bytes }) => bytes ?? 0);
gauge('backup_failures_since_success', 'Tries since then that failed.', ({ failures }) => failures);
