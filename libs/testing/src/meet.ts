import type pg from 'pg';
import { until } from './until.js';

/**
 * Writes both at once: the second begins while the first is not committed, and waits for it or has
 * ended before it. Fails with what the second is refused for.
 */
export async function meet(pool: pg.Pool, one: string, other: string): Promise<void> {
  const [first, second] = [await pool.connect(), await pool.connect()];
  try {
    const { rows } = await second.query<{ pid: number }>('select pg_backend_pid() as pid');
    await first.query('begin');
    await first.query(one);
    let hasEnded = false;
    const writes = second.query(other).finally(() => (hasEnded = true));
    writes.catch(() => undefined);
    const isWaiting = async (): Promise<boolean> =>
      (await first.query('select from pg_locks where pid = $1 and not granted', [rows[0]!.pid])).rowCount! > 0;
    await until(async () => hasEnded || (await isWaiting()));
    await first.query('commit');
    await writes;
  } finally {
    await first.query('rollback').catch(() => undefined);
    first.release();
    second.release();
  }
}
