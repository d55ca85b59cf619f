import { type Words } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';

/** Whether one date lies before another however precise they are: `2013-05` before `2013-06-12`, not before `2013`. */
function isBefore(one: string, other: string): boolean {
  const common = Math.min(one.length, other.length);
  return one.slice(0, common) < other.slice(0, common);
}

/** Throws when something certainly ended before it began. */
export function mustEndAfter(on: string, until: string | null | undefined): void {
  mustFollow(on, until, 'until', ORDER);
}

/** Throws when what comes later certainly comes before. */
export function mustFollow(
  earlier: string | null | undefined,
  later: string | null | undefined,
  path: string,
  words: Words,
): void {
  if (earlier && later && isBefore(later, earlier)) throw new InvalidInputError(words, path);
}

const ORDER = { fr: 'La fin vient après le début.', en: 'It ends after it begins.' };
