import { type Ranking } from './pairwise.js';
import { byPoints, type Ranked } from './ranked.js';

/** Borda’s count: a point for each option that a voter puts after it, half a point for each that they put beside it. */
export function borda(options: readonly string[], rankings: readonly Ranking[]): Ranked[] {
  const points = options.map((option) =>
    rankings.reduce((sum, ranking) => {
      const own = ranking[option] ?? Infinity;
      const others = options.filter((other) => other !== option).map((other) => ranking[other] ?? Infinity);
      return sum + others.filter((other) => other > own).length + others.filter((other) => other === own).length / 2;
    }, 0),
  );
  return byPoints(options, points);
}
