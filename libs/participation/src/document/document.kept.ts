import { Weighed } from '#lib/graphql';
import { type Change } from './document.changes.js';

const MOST = 200;
const MOST_BYTES = 8 * 1024 * 1024;
/** What the objects around a text weigh. */
const OVERHEAD = 100;

/** Published versions stay as they are: what changed between two of them is worked out once, and the latest that were asked for are kept. */
const kept = new Weighed<Change[]>(MOST, MOST_BYTES);
const underWay = new Map<string, Promise<Change[]>>();

/** What changed between two versions, under a key that is theirs alone; however many ask at once, one works it out. */
export async function keptChanges(key: string, compare: () => Promise<Change[]>): Promise<Change[]> {
  const known = kept.get(key) ?? underWay.get(key);
  if (known) return known;
  const made = compare()
    .then((changes) => (kept.set(key, changes, weightOf(changes)), changes))
    .finally(() => underWay.delete(key));
  underWay.set(key, made);
  return made;
}

const weightOf = (changes: readonly Change[]): number =>
  changes
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + OVERHEAD + 2 * text.length, OVERHEAD * changes.length);
