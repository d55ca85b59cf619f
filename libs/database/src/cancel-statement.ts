import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** What pg keeps to itself of a connection: where it leads, and the key by which another may cancel what it runs. */
interface Target {
  host: string;
  port: number;
  ssl: unknown;
  sslNegotiation: unknown;
  processID: number;
  secretKey: number;
}

const PATIENCE_MS = 3000;

/**
 * Cancels what a connection of ours runs, by a connection for that alone: those of a pool may all wait for the same. It is asked for as the
 * protocol has it, which a pooler hands on to the connection that runs it; the number of a process would be another's there. Where
 * that fails the statement ends at its time.
 */
export async function cancelStatement(client: pg.ClientBase): Promise<void> {
  const { host, port, ssl, sslNegotiation, processID, secretKey } = client as unknown as Target;
  const wire = new pg.Connection({ ssl, sslNegotiation } as never) as unknown as Wire;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const ask = (): void => void wire.cancel(processID, secretKey);
  wire.on('connect', () => (ssl && sslNegotiation !== 'direct' ? wire.requestSsl() : ask()));
  wire.on('sslconnect', ask);
  // Said above.
  wire.on('error', () => resolve());
  // The other side hangs up once it has done it.
  wire.on('end', () => resolve());
  if (host.startsWith('/')) wire.connect(`${host}/.s.PGSQL.${port}`);
  else wire.connect(port, host);
  const over = new AbortController();
  await Promise.race([ended, delay(PATIENCE_MS, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
  wire.stream.destroy();
}

interface Wire {
  stream: { destroy(): void };
  on(event: string, listener: () => void): void;
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, key: number): void;
}

const AGAIN_MS = 200;

/** Cancels until what is to end has ended: a cancellation that comes before its statement has begun meets nothing. */
export async function cancelUntil(isOver: () => boolean, client: pg.ClientBase): Promise<void> {
  while (!isOver()) {
    await cancelStatement(client);
    if (!isOver()) await delay(AGAIN_MS);
  }
}
