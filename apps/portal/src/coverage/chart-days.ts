import { today } from '../day/day.js';

/** The chart begins with the agreement of 2013: no team is known before. */
export const FIRST_YEAR = 2013;

const MONTHS = ['01', '04', '07', '10'];

/** The first day of each quarter up to today, and today: within what the API answers at once for twenty years. */
export function chartDays(): string[] {
  const now = today();
  const years = Array.from({ length: Number(now.slice(0, 4)) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const days = years.flatMap((year) => MONTHS.map((month) => `${year}-${month}-01`)).filter((day) => day < now);
  return [...days, now].slice(-100);
}
