import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { refusedBegin } from './pooler.js';

export interface ConnectSettings {
  readonly patienceMs?: number;
  readonly log?: (message: string) => void;
}

// Reasons that pass with time: starting up, shutting down, too many clients.
const PASSING_SQL_STATES = new Set(['57P03', '57P01', '57P02', '53300']);
const PASSING_SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
]);

// A pooler stands before a database that does not answer it, or has no connection left.
const BEFORE_POOLER =
  /^(pgbouncer cannot connect|server login (has been )?fail|server_login_retry|query_wait_timeout|connect failed)/;

/** Connects, waiting for a database that is not up yet; a wrong password or database name fails at once. */
export async function connect(dataSource: DataSource, settings: ConnectSettings = {}): Promise<DataSource> {
  const { patienceMs = 30_000, log = () => undefined } = settings;
  const end = Date.now() + patienceMs;
  for (let pause = 250; ; pause = Math.min(pause * 2, 3000)) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      const left = end - Date.now();
      if (!mayPass(error)) throw refusedBegin(error) ?? failure(dataSource, error);
      if (left <= 0) throw failure(dataSource, error, patienceMs);
      log(`${place(dataSource)} does not answer yet (${reason(error)}); trying for ${Math.ceil(left / 1000)} s more.`);
      await delay(Math.min(pause, left));
    }
  }
}

function mayPass(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (BEFORE_POOLER.test(message ?? '')) return true;
  if (code === undefined) return /timeout|terminated/i.test(message ?? '');
  return PASSING_SQL_STATES.has(code) || PASSING_SYSTEM_CODES.has(code);
}

function failure(dataSource: DataSource, error: unknown, waitedMs?: number): Error {
  const waited = waitedMs === undefined ? '' : ` after ${Math.round(waitedMs / 1000)} s`;
  return new Error(`Could not connect to ${place(dataSource)}${waited}: ${reason(error)}`, { cause: error });
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || String(error);
}

/** Where the database is, without the password. */
function place(dataSource: DataSource): string {
  const { url } = dataSource.options as { url?: string };
  if (!url) return 'the database';
  const { hostname, port, pathname } = new URL(url);
  return `the database ${pathname.slice(1)} at ${hostname}:${port || 5432}`;
}
