import { type ClientRequest, type IncomingMessage, Agent as HttpAgent, request as overHttp } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { type Guard, RefusedPlace } from './guard.js';

/** Why there was no answer, or not all of it. */
export type Broken = 'TIMEOUT' | 'NAME_UNKNOWN' | 'PLACE_REFUSED' | 'CONNECTION' | 'TLS' | 'NOT_HTTP';

export interface OutgoingRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Exchange<T> {
  /** As far as it came. */
  readonly answer: IncomingMessage | undefined;
  /** What was read of it; undefined where it broke. */
  readonly read: T | undefined;
  readonly broken: Broken | null;
}

interface Limits {
  /** Leaves it: the only thing that is thrown. */
  readonly stop: AbortSignal;
  readonly wholeMs: number;
}

/** What answered speaks something else, or of something else than HTTP knows. */
class NotHttp extends Error {}

const LONGEST_HEADERS = 16 * 1024;

/** Asks an address once, whose fitness was asked of the guard before, and reads its answer; no redirect is followed. */
export async function exchange<T>(
  guard: Guard,
  asked: OutgoingRequest,
  { stop, wholeMs }: Limits,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<Exchange<T>> {
  const timeout = AbortSignal.timeout(wholeMs);
  let answer: IncomingMessage | undefined;
  let isSecuring = false;
  try {
    const request = ask(guard, asked, AbortSignal.any([timeout, stop]), () => (isSecuring = true));
    const first = await answerOf(request, asked.body, () => (isSecuring = false));
    if (first.statusCode! < 200) throw new NotHttp();
    answer = first;
    return { answer, read: await read(answer), broken: null };
  } catch (error) {
    stop.throwIfAborted();
    return { answer, read: undefined, broken: timeout.aborted ? 'TIMEOUT' : meaningOf(error, isSecuring) };
  }
}

function ask(
  guard: Guard,
  { method, address, headers, body }: OutgoingRequest,
  signal: AbortSignal,
  onConnected: () => void,
): ClientRequest {
  const url = new URL(address);
  const isSecure = url.protocol === 'https:';
  const request = (isSecure ? overHttps : overHttp)(url, {
    method,
    // One connection for one question: none is kept that leads where the name does not lead any more, and none through a proxy.
    agent: isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
    lookup: guard.lookupFor(url),
    maxHeaderSize: LONGEST_HEADERS,
    headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
    signal,
  });
  request.once('socket', (socket) =>
    socket.once('connect', () => {
      // Before a byte is written.
      if (!guard.mayUse(url, socket.remoteAddress)) request.destroy(new RefusedPlace());
      else if (isSecure) onConnected();
    }),
  );
  return request;
}

function answerOf(request: ClientRequest, body: string | undefined, onSecured: () => void): Promise<IncomingMessage> {
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

function meaningOf(error: unknown, isSecuring: boolean): Broken {
  if (error instanceof RefusedPlace) return 'PLACE_REFUSED';
  if (error instanceof NotHttp) return 'NOT_HTTP';
  const code = String((error as { code?: unknown }).code ?? '');
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_NODATA'].includes(code)) return 'NAME_UNKNOWN';
  if (isSecuring) return 'TLS';
  return code.startsWith('HPE_') ? 'NOT_HTTP' : 'CONNECTION';
}
