import { badUserInput, failure } from '#lib/graphql';

/** Where all changes are still to come, and where none of those made so far is. */
export const START = 'start';
export const NOW = 'now';

/** For so long what was removed is told: a year, and a month for whoever asks once a year. */
export const REMOVALS_TOLD_DAYS = 400;

/** What a cursor is good for. */
export interface Feed {
  /** The type whose changes are read. */
  type: string;
  /** The life of the database. */
  life: string;
  /** Who reads, where that decides what there is. */
  reader: string;
}

/** After this transaction and, in it, this record. */
export interface Place {
  xid: string;
  id: string;
}

export const writeCursor = ({ type, life, reader }: Feed, { xid, id }: Place): string =>
  Buffer.from(JSON.stringify([type, life, reader, xid, id])).toString('base64url');

/**
 * The place that a cursor names. Throws BAD_USER_INPUT for what is none, or one of another type; CHANGES_LOST for one that was right
 * when it was given.
 */
export function readCursor(cursor: string, feed: Feed, horizon: string, argument: string): Place {
  if (cursor === START) return BEGINNING;
  if (cursor === NOW) return { xid: horizon, id: '' };
  const [type, life, reader] = parsed(cursor) ?? [];
  const place = placeIn(cursor);
  if (type !== feed.type || !place)
    throw badUserInput(
      `${argument}: expected the cursor of a change of ${feed.type}, "${START}" for all there is, or "${NOW}" for what comes from here on`,
      argument,
    );
  if (life !== feed.life) throw lost('the database was restored from a backup', argument);
  if (reader !== feed.reader) throw lost('you may see other records than when you were given this cursor', argument);
  return place;
}

/** The place that a cursor names, whatever it is good for; undefined for one behind which nothing is yet, and for what is none. */
export function placeIn(cursor: string): Place | undefined {
  if (cursor === START) return BEGINNING;
  const [, , , xid, id] = parsed(cursor) ?? [];
  const isPlace = typeof xid === 'string' && /^\d{1,19}$/.test(xid) && typeof id === 'string' && !id.includes('\0');
  return isPlace ? { xid, id } : undefined;
}

const BEGINNING: Place = { xid: '0', id: '' };

function parsed(cursor: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const lost = (why: string, argument: string): Error =>
  failure('CHANGES_LOST', `${argument}: ${why}; what changed since cannot be told: begin again with "${START}"`, {
    argument,
  });
