const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long is waited after each failure: five days and three hours in all. */
const PAUSES = [...[5000, 5 * MINUTE, 30 * MINUTE], ...[2, 5, 10, 14, 20, 24, 24, 24].map((hours) => hours * HOUR)];
/** By up to so much more, so that what failed together does not come back together. */
const JITTER = 0.1;

/** How long to wait after so many failures, in milliseconds; null when no more is tried. */
export function pauseAfter(tries: number, atLeastMs = 0, chance = Math.random()): number | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : Math.round(Math.max(pause * (1 + JITTER * chance), atLeastMs));
}
