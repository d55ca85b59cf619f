import { type Words } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';

/** What is said of an end that comes before its beginning. */
const ORDER: Words = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };

/**
 * Refuses what comes later when it lies before the earlier, whatever the days are that both leave open: `2013` may follow
 * `2013-06-12`, `2013-05` may not.
 */
export function mustFollow(
  earlier: string | null | undefined,
  later: string | null | undefined,
  path: string,
  words: Words = ORDER,
): void {
  if (earlier && later && later < earlier.slice(0, later.length)) throw new InvalidInputError(words, path);
}

/** Refuses an end that is not after the beginning; both are exact days, and the end is the first day without it. */
export function mustEndAfter(from: string, to: string | null | undefined, path: string): void {
  if (to && to <= from) throw new InvalidInputError(ORDER, path);
}

/** The first of the days that a date may mean: of `2013-06` the first of June. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
