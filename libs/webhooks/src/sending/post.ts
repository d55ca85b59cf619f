import { type ClientRequest, type IncomingMessage, Agent as HttpAgent, request as overHttp } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { type Guard, RefusedPlace } from './guard.js';

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

/** What answered speaks something else, or of something else than HTTP knows. */
class NotHttp extends Error {}

const WHOLE_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024;
const LONGEST_HEADERS = 16 * 1024;
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
  const timeout = AbortSignal.timeout(wholeMs);
  let answer: IncomingMessage | undefined;
  let isSecuring = false;
  try {
    const request = ask(guard, letter, AbortSignal.any([timeout, stop]), () => (isSecuring = true));
    const first = await answerOf(request, letter.body, () => (isSecuring = false));
    if (first.statusCode! < 200) throw new NotHttp();
    answer = first;
    return ended((await isShort(answer)) ? failureOf(answer.statusCode!) : 'ANSWER_TOO_LONG', answer);
  } catch (error) {
    stop.throwIfAborted();
    return ended(timeout.aborted ? 'TIMEOUT' : meaningOf(error, isSecuring), answer);
  }
}

function ask(
  guard: Guard,
  { address, headers, body }: Letter,
  signal: AbortSignal,
  onConnected: () => void,
): ClientRequest {
  const url = new URL(address);
  const isSecure = url.protocol === 'https:';
  const request = (isSecure ? overHttps : overHttp)(url, {
    method: 'POST',
    // One connection for one letter: none is kept that leads where the name does not lead any more, and none through a proxy.
    agent: isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
    lookup: guard.lookupFor(url),
    maxHeaderSize: LONGEST_HEADERS,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal,
  });
  request.once('socket', (socket) =>
    socket.once('connect', () => {
      // Before a byte of the letter is written.
      if (!guard.mayUse(url, socket.remoteAddress)) request.destroy(new RefusedPlace());
      else if (isSecure) onConnected();
    }),
  );
  return request;
}

function answerOf(request: ClientRequest, body: string, onSecured: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('socket', (socket) => socket.once('secureConnect', onSecured));
    request.once('response', resolve);
    request.on('error', reject);
    // Who would speak something else is not listened to, and what ends without a word has ended: neither is an error by itself.
    request.once('upgrade', (_answer, socket) => {
      socket.destroy();
      reject(new NotHttp());
    });
    request.once('close', () => reject(new Error('It ended without an answer')));
    request.end(body);
  });
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

function meaningOf(error: unknown, isSecuring: boolean): Failure {
  if (error instanceof RefusedPlace) return 'PLACE_REFUSED';
  if (error instanceof NotHttp) return 'NOT_HTTP';
  const code = String((error as { code?: unknown }).code ?? '');
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_NODATA'].includes(code)) return 'NAME_UNKNOWN';
  if (isSecuring) return 'TLS';
  return code.startsWith('HPE_') ? 'NOT_HTTP' : 'CONNECTION';
}

/** Seconds or a date, as HTTP has it; a day at most. */
export function pauseOf(retryAfter: string | undefined, now = Date.now()): number {
  const text = retryAfter?.trim() ?? '';
  const pause = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 0), LONGEST_PAUSE_MS) : 0;
}
