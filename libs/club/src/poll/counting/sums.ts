import { type Ranking } from './pairwise.js';
import { byPoints, type Ranked } from './ranked.js';

/** What voters gave each option, added up: a point for each approval, or the score; what is not named was given none. */
export const sums = (options: readonly string[], given: readonly Ranking[]): Ranked[] =>
  byPoints(
    options,
    options.map((option) => given.reduce((sum, one) => sum + (one[option] ?? 0), 0)),
  );
