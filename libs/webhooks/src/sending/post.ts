import { type IncomingMessage } from 'node:http';
import { exchange, type Guard } from '#lib/outgoing';

/** Why something did not arrive. */
export const FAILURES = {
  STATUS: 'The answer had another status than 2xx.',
  REDIRECT: 'The answer was a redirect; none is followed.',
  TIMEOUT: 'The whole took longer than ten seconds.',
  ANSWER_TOO_LONG: 'The answer was longer than 64 KB.',
  NAME_UNKNOWN: 'The name of the host leads nowhere.',
  PLACE_REFUSED: 'The name of the host leads to a network that is not public, or the address may not be used.',
  CONNECTION: 'No connection was made, or it broke.',
  TLS: 'No secure connection was made: a certificate that has expired, is of another name or of nobody known.',
  NOT_HTTP: 'What answered does not speak HTTP.',
  NO_SECRET: 'The secret cannot be read here any more: replace it.',
} as const;
export type Failure = keyof typeof FAILURES;

export interface Outcome {
  readonly statusCode: number | null;
  readonly failure: Failure | null;
  readonly durationMs: number;
  /** For how long the receiver asked to be left alone. */
  readonly retryAfterMs: number;
}

export interface Letter {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const WHOLE_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024;
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

/** Sends one letter, and says how it went; throws only when `stop` asks to leave it. */
export async function post(guard: Guard, letter: Letter, stop: AbortSignal, wholeMs = WHOLE_MS): Promise<Outcome> {
  const begin = performance.now();
  const ended = (failure: Failure | null, answer?: IncomingMessage): Outcome => ({
    statusCode: answer?.statusCode ?? null,
    failure,
    durationMs: Math.round(performance.now() - begin),
    retryAfterMs: pauseOf(answer?.headers['retry-after']),
  });
  if (guard.faultOf(letter.address)) return ended('PLACE_REFUSED');
  const { answer, read, broken } = await exchange(guard, { method: 'POST', ...letter }, { stop, wholeMs }, isShort);
  if (broken) return ended(broken, answer);
  return ended(read ? failureOf(answer!.statusCode!) : 'ANSWER_TOO_LONG', answer);
}

/** Reads an answer to its end, of which nothing is kept; false as soon as it is too long. */
async function isShort(answer: IncomingMessage): Promise<boolean> {
  let length = 0;
  for await (const piece of answer) {
    length += (piece as Buffer).length;
    // Leaving the loop ends the connection.
    if (length > LONGEST_ANSWER) return false;
  }
  return true;
}

function failureOf(status: number): Failure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS';
}

/** Seconds or a date, as HTTP has it; a day at most. */
export function pauseOf(retryAfter: string | undefined, now = Date.now()): number {
  const text = retryAfter?.trim() ?? '';
  const pause = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 0), LONGEST_PAUSE_MS) : 0;
}
