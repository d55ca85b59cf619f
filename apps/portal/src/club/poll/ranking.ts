/** A ranking: levels from the most to the least liked, several options in one where they are equal. */
type Levels = readonly (readonly string[])[];

const without = (levels: Levels, id: string): string[][] =>
  levels.map((level) => level.filter((one) => one !== id)).filter((level) => level.length > 0);

export const levelOf = (levels: Levels, id: string): number => levels.findIndex((level) => level.includes(id));

/** At the end. */
export const placed = (levels: Levels, id: string): string[][] => [...without(levels, id), [id]];

export const removed = without;

/** A step up or down. One that has others beside it leaves them first; one that stands alone changes places with its neighbours. */
export function moved(levels: Levels, id: string, step: -1 | 1): string[][] {
  const from = levelOf(levels, id);
  const isAlone = levels[from]!.length === 1;
  const rest = without(levels, id);
  const to = isAlone ? from + step : step < 0 ? from : from + 1;
  if (to < 0 || to > rest.length) return levels.map((level) => [...level]);
  return [...rest.slice(0, to), [id], ...rest.slice(to)];
}

/** Beside those of the level above. */
export function join(levels: Levels, id: string): string[][] {
  const above = levelOf(levels, id) - 1;
  return without(levels, id).map((level, place) => (place === above ? [...level, id] : level));
}
