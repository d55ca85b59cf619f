import { RETRY_AFTER_SECONDS } from './errors.js';

/** The database cannot do it now: what the caller is told, and when to come back, in seconds. */
export interface Trouble {
  code: 'UNAVAILABLE' | 'TIMEOUT';
  message: string;
  retryAfterSeconds: number;
}

const GONE: Trouble = {
  code: 'UNAVAILABLE',
  message: 'The database cannot be reached. Try again in a moment.',
  retryAfterSeconds: RETRY_AFTER_SECONDS,
};
const BUSY: Trouble = {
  code: 'UNAVAILABLE',
  message: 'The database is too busy for this. Nothing was changed: try again in a moment.',
  retryAfterSeconds: RETRY_AFTER_SECONDS,
};
const FULL: Trouble = {
  code: 'UNAVAILABLE',
  message: 'The database has no room left. Reading goes on; nothing was changed: try again when there is room.',
  retryAfterSeconds: 60,
};
const READ_ONLY: Trouble = {
  code: 'UNAVAILABLE',
  message: 'The database takes no changes now. Reading goes on; nothing was changed: try again later.',
  retryAfterSeconds: 60,
};
const LATE: Trouble = {
  code: 'TIMEOUT',
  message: 'The answer took too long to find. Ask for less at a time.',
  retryAfterSeconds: RETRY_AFTER_SECONDS,
};

/** By SQLSTATE, or its class: the first two characters. */
const BY_STATE: Readonly<Record<string, Trouble>> = {
  '57014': LATE,
  '55P03': LATE,
  '25P03': LATE,
  '25P04': LATE,
  '53100': FULL,
  '25006': READ_ONLY,
  // Those that met others were tried again before.
  '40001': BUSY,
  '40P01': BUSY,
  '53': BUSY,
  '08': GONE,
  '57': GONE,
  '58': GONE,
};
const BY_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EPIPE',
]);
/** What pg says without a code. */
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|[Qq]uery runner already released|The server is stopping/;

/** Why the database could not do it, when a later try may succeed; undefined when the error is a bug. */
export function databaseTrouble(error: unknown): Trouble | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (/^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)) return BY_STATE[code] ?? BY_STATE[code.slice(0, 2)];
  if (BY_SYSTEM.has(code) || LOST.test(message)) return GONE;
  return /Query read timeout/.test(message) ? LATE : undefined;
}
