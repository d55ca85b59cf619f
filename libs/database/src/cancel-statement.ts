import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/**
 * Cancels what a connection of ours runs, by a connection for that alone: those of a pool may all wait for the same. Where that
 * fails the statement ends at its time.
 */
export async function cancelStatement(databaseUrl: string, processId: number): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 's-pass cancels',
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [processId]);
  } catch {
    // Said above.
  } finally {
    await client.end().catch(() => undefined);
  }
}

const AGAIN_MS = 200;

/** Cancels until what is to end has ended: a cancellation that comes before its statement has begun meets nothing. */
export async function cancelUntil(isOver: () => boolean, databaseUrl: string, processId: number): Promise<void> {
  while (!isOver()) {
    await cancelStatement(databaseUrl, processId);
    if (!isOver()) await delay(AGAIN_MS);
  }
}
