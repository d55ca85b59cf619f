import { Weighed } from '#lib/graphql';
import { type Change } from './document.changes.js';

const MOST = 200;
const MOST_BYTES = 8 * 1024 * 1024;
/** What the objects around a text weigh. */
const OVERHEAD = 100;

interface Kept {
  /** When the two were published: the same number may be of another text once the database was restored. */
  at: string;
  changes: Change[];
}

/** Published versions stay as they are: what changed between two of them is worked out once, and the latest that were asked for are kept. */
const kept = new Weighed<Kept>(MOST, MOST_BYTES);
const underWay = new Map<string, Promise<Change[]>>();

/** What is kept of two versions, under a key of theirs. */
export const keptChanges = (key: string): Kept | undefined => kept.get(key);

/** However many ask for it at once, it is worked out once. */
export function keepChanges(key: string, at: string, compare: () => Promise<Change[]>): Promise<Change[]> {
  const asked = `${key} ${at}`;
  const known = underWay.get(asked);
  if (known) return known;
  const made = compare()
    .then((changes) => (kept.set(key, { at, changes }, weightOf(changes)), changes))
    .finally(() => underWay.delete(asked));
  underWay.set(asked, made);
  return made;
}

const weightOf = (changes: readonly Change[]): number =>
  changes
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + OVERHEAD + 2 * text.length, OVERHEAD * changes.length);
