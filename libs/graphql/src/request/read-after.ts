import { type IncomingHttpHeaders } from 'node:http';
import { type Position, positionOf, textOf } from '#lib/database';

/**
 * Tells whoever has written how far the log had come, and reads it from what they ask next: programs send the header back,
 * browsers the cookie. Whoever was told of a change sends `now`. A wrong one costs the time of the primary, and nothing else.
 */
export const READ_AFTER = 'read-after';
const COOKIE = '__Host-read-after';
/** No standby that is in use is as far behind. */
const LASTS_SECONDS = 60;
const IN_COOKIE = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`);

export function mustSeeOf(headers: IncomingHttpHeaders | undefined): Position | 'now' | undefined {
  if (!headers) return undefined;
  const told = headers[READ_AFTER];
  if (told === 'now') return told;
  const [one, other] = [told, IN_COOKIE.exec(headers.cookie ?? '')?.[1]].map((text) => positionOf(text as string));
  return one !== undefined && other !== undefined ? later(one, other) : (one ?? other);
}

const later = (one: Position, other: Position): Position => (one > other ? one : other);

export const readAfterCookie = (position: Position): string =>
  `${COOKIE}=${textOf(position)}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${LASTS_SECONDS}`;
