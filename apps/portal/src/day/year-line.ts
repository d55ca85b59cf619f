import { yearOf } from '../format/format.js';

export interface YearLine {
  /** Where a day lies on it, in percent. */
  at: (day: string) => number;
  /** Those that are written. */
  years: readonly number[];
}

/** A line of time between two years, with as many of them written as have room. */
export function yearLine(first: number, last: number): YearLine {
  const span = last - first;
  const step = span > 40 ? 10 : span > 16 ? 5 : span > 8 ? 2 : 1;
  const at = (day: string): number => ((yearOf(day) - first) / span) * 100;
  const years = Array.from({ length: Math.ceil(span) }, (_, index) => first + index).filter(
    // One that has hardly begun at the right edge has no room for its name.
    (year) => year % step === 0 && at(`${year}-01-01`) < 96,
  );
  return { at, years };
}
