/** A figure that is shown to everybody is of nobody, or of five people at least. */
export const FEWEST = 5;

export const isSafe = (count: number): boolean => count === 0 || count >= FEWEST;

/** Of parts of a whole that is shown: few who did tell as much as few who did not. */
export const arePartsSafe = (counts: readonly number[], of: number): boolean =>
  counts.every((count) => isSafe(count) && isSafe(of - count));

/** Of choices of which each may make several, and has to make one: together they tell how many were made beside the first, and how many were not. */
export const areChoicesSafe = (counts: readonly number[], of: number, most: number | null): boolean => {
  const made = counts.reduce((all, count) => all + count, 0);
  return arePartsSafe(counts, of) && isSafe(made - of) && isSafe((most ?? counts.length) * of - made);
};

/** Figures of which those of few are left out, and with them so many of the smallest others, ties whole, that what is left out is of five at least. */
export function guarded(counts: readonly number[]): (number | null)[] {
  let least = FEWEST;
  const left = (): number => counts.reduce((all, count) => all + (count < least ? count : 0), 0);
  while (!isSafe(left())) {
    const next = Math.min(...counts.filter((count) => count >= least));
    if (next === Infinity) return counts.map(() => null);
    least = next + 1;
  }
  return counts.map((count) => (count > 0 && count < least ? null : count));
}
