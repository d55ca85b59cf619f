import { type IncomingMessage } from 'node:http';

/** Keys of requests: the address of none of them has its key any more. */
const KEYS = new WeakMap<IncomingMessage, string>();

/** Spelled however an address may spell it. */
const KEY = /^(?:k|%4b|%6b)(?:e|%45|%65)(?:y|%59|%79)(?:=|$)/i;

/**
 * The address of a request without the key that it may have, which is put aside. Asked before anything else reads the address, whatever
 * it leads to: what logs, counts, words or passes it on knows no key.
 */
export function addressWithoutKey(request: IncomingMessage & { originalUrl?: string }): string {
  const url = request.url ?? '/';
  const from = url.indexOf('?');
  if (from < 0) return url;
  const words = url.slice(from + 1).split('&');
  const keys = words.filter((word) => KEY.test(word));
  if (!keys.length) return url;
  // Of several, none is believed.
  KEYS.set(request, keys.length === 1 ? keys[0]!.slice(keys[0]!.indexOf('=') + 1) : '');
  const rest = words.filter((word) => !KEY.test(word)).join('&');
  request.url = url.slice(0, from) + (rest && `?${rest}`);
  if ('originalUrl' in request) request.originalUrl = request.url;
  return request.url;
}

/** The key that stood in the address of a request; undefined where none did. */
export const keyOf = (request: { raw: IncomingMessage }): string | undefined => KEYS.get(request.raw);
