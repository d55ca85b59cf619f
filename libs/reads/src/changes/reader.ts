import { type Actor, coordinates, isStaff, organizationsOf } from '#lib/access';
import { createHash } from 'node:crypto';

/** What a record may be seen by, as `changes.current.audience` holds it: whoever has one of its keys. */
export function keysOf(actor: Actor): string[] {
  const keys = [
    ...(coordinates(actor) ? ['coordinator'] : []),
    ...(isStaff(actor) ? ['staff'] : []),
    ...(actor.personId ? [`person:${actor.personId}`] : []),
    ...organizationsOf(actor).map((id) => `organization:${id}`),
    ...actor.roles.map(({ role, id }) => `${role}:${id}`),
  ];
  return [...new Set(keys)].sort();
}

/** Tells readers apart in cursors, without saying who they are. */
export const readerOf = (keys: readonly string[]): string =>
  createHash('sha256').update(keys.join(' ')).digest('base64url').slice(0, 12);
