import { type Pairwise, pairwise, type Ranking } from './pairwise.js';
import { type Ranked } from './ranked.js';

/**
 * Schulze’s method, by winning votes: an option comes before another when the strongest way from it, duel by duel, is stronger than
 * any way back. A way is as strong as its weakest duel, a duel as the votes of its winner. In order stand the options by how many come
 * before each, which keeps that relation, as it is transitive.
 */
export function schulze(options: readonly string[], rankings: readonly Ranking[]): Ranked[] {
  const strongest = strongestWays(pairwise(options, rankings));
  const behind = options.map((_, i) => options.filter((__, j) => strongest[j]![i]! > strongest[i]![j]!).length);
  return options.map((option, i) => ({ option, rank: 1 + behind.filter((others) => others < behind[i]!).length }));
}

/** Of each pair, how strong the strongest way between them is (Floyd and Warshall). */
export function strongestWays(votes: Pairwise): number[][] {
  const ways = votes.map((row, i) => row.map((for_, j) => (for_ > votes[j]![i]! ? for_ : 0)));
  for (let over = 0; over < ways.length; over++)
    for (let from = 0; from < ways.length; from++)
      for (let to = 0; to < ways.length; to++) {
        if (from === over || to === over || from === to) continue;
        ways[from]![to] = Math.max(ways[from]![to]!, Math.min(ways[from]![over]!, ways[over]![to]!));
      }
  return ways;
}
