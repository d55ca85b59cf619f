/** A figure that is shown to everybody is of five people at least. */
export const FEWEST = 5;

const isFew = (count: number): boolean => count > 0 && count < FEWEST;

/** A figure of some of so many: few who did tell as much as few who did not. */
export const guardedPart = (count: number, of: number): number | null =>
  of < FEWEST || isFew(count) || isFew(of - count) ? null : count;

/**
 * Figures that add up to one that is shown. Where one is hidden, the sum would tell it: so others are, the smallest first, until what is
 * hidden is of five people at least and of so many figures that the sums which are shown do not tell them.
 */
export function guarded(counts: readonly number[], fewest = 2): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, i) => (isFew(count) ? [i] : [])));
  if (hidden.size === 0) return [...counts];
  const sum = (): number => [...hidden].reduce((all, i) => all + counts[i]!, 0);
  const others = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count, i }) => count > 0 && !hidden.has(i))
    .toSorted((a, b) => a.count - b.count || a.i - b.i);
  while (hidden.size < fewest || sum() < FEWEST) {
    const next = others.shift();
    // Too few are left: then not even those that nobody chose are told.
    if (!next) return counts.map(() => null);
    hidden.add(next.i);
  }
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}
