/** An option and its place; several may share one, and the next place is then so much further. */
export interface Ranked {
  option: string;
  rank: number;
  /** What it was put there by, where the method counts points. */
  points?: number;
}

/** The most points first. */
export function byPoints(options: readonly string[], points: readonly number[]): Ranked[] {
  return options.map((option, i) => ({
    option,
    points: points[i]!,
    rank: 1 + points.filter((others) => others > points[i]!).length,
  }));
}

/** In order of their places; those that share one stay so, or are put apart in the order in which the options were listed. */
export function untied(ranked: readonly Ranked[], isListedFirst: boolean): Ranked[] {
  const inOrder = ranked.toSorted((a, b) => a.rank - b.rank);
  return isListedFirst ? inOrder.map((one, i) => ({ ...one, rank: i + 1 })) : inOrder;
}
