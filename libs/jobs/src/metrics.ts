import { Counter, Gauge } from 'prom-client';
import { type Pool } from 'pg';

export const jobsRun = new Counter({
  name: 'jobs_run_total',
  help: 'Jobs that this process ran: done, failed (tried again later) or given up.',
  labelNames: ['task', 'outcome'] as const,
});

const pools = new Set<Pool>();

/** Counts what waits in the queue of this database whenever metrics are asked for, until told otherwise. */
export function countWaiting(pool: Pool): () => void {
  pools.add(pool);
  return () => void pools.delete(pool);
}

const states = new Gauge({
  name: 'jobs_waiting',
  // Every process looks at the same queue.
  aggregator: 'max',
  help: 'Jobs in the queue: due, later, running, or given up.',
  labelNames: ['state'] as const,
  async collect() {
    const pool = [...pools].at(-1);
    if (!pool) return;
    try {
      const { rows } = await pool.query<{ state: string; count: number }>(
        `select state, count(*)::int as count from (
           select case when locked_at is not null then 'running' when attempts >= max_attempts then 'given_up'
             when run_at > now() then 'later' else 'due' end as state
           from graphile_worker.jobs) job group by state`,
      );
      const counted = new Map(rows.map((row) => [row.state, row.count]));
      for (const state of ['due', 'later', 'running', 'given_up']) this.set({ state }, counted.get(state) ?? 0);
    } catch {
      // Without its database the process still has other things to tell.
      states.reset();
    }
  },
});
