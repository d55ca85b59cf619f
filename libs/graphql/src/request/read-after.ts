import { type IncomingHttpHeaders } from 'node:http';
import { type Position, positionOf, textOf } from '#lib/database';

/**
 * Tells whoever has written how far the log had come, and reads it from what they ask next: programs send the header back,
 * browsers the cookie. A wrong one costs whoever sends it the time of the primary, and nothing else.
 */
export const READ_AFTER = 'read-after';
const COOKIE = '__Host-read-after';
/** No standby that is in use is as far behind. */
const LASTS_SECONDS = 60;
const IN_COOKIE = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`);

export function readAfter(headers: IncomingHttpHeaders | undefined): Position | undefined {
  const told = headers?.[READ_AFTER];
  const text = typeof told === 'string' ? told : IN_COOKIE.exec(headers?.cookie ?? '')?.[1];
  return positionOf(text);
}

export const readAfterCookie = (position: Position): string =>
  `${COOKIE}=${textOf(position)}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${LASTS_SECONDS}`;
