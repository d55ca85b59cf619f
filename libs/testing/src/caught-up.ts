import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/** Until the feed has told all that was written: what is under way in any database of the server holds it back, that of another spec too. */
export async function caughtUp(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  for (let past = false; !past;) {
    const { rows: found } = await pool.query<{ past: boolean }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as past',
      [rows[0]!.xid],
    );
    past = found[0]!.past;
    if (!past) await delay(50);
  }
}
