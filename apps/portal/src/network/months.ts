import { today } from '../day/day.js';
import { yearOf } from '../format/format.js';

/** The first year of the time line. */
export const FIRST_YEAR = 2003;
export const FIRST_DAY = `${FIRST_YEAR}-01-01`;

/** The slider steps from month to month: the last day of each, and today at its end. */
export function lastStep(): number {
  const [year = 0, month = 0] = today().split('-').map(Number);
  return (year - FIRST_YEAR) * 12 + month - 1;
}

export function dayOfStep(step: number): string {
  if (step >= lastStep()) return today();
  const end = new Date(Date.UTC(FIRST_YEAR, step + 1, 0));
  return end.toISOString().slice(0, 10);
}

export function stepOfDay(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Math.min(lastStep(), Math.max(0, (year - FIRST_YEAR) * 12 + month - 1));
}

/** Where a day lies between the ends of the time line, from 0 to 1; the end of a month is where its step is. */
export function placeOf(day: string): number {
  return Math.min(1, Math.max(0, ((yearOf(day) - FIRST_YEAR) * 12 - 1) / lastStep()));
}

/** First and last day that a date may mean. */
export function span(date: string): [first: string, last: string] {
  if (date.length === 10) return [date, date];
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  const [year = 0, month = 0] = date.split('-').map(Number);
  return [`${date}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** In the middle of each year and on its last day, up to today: enough to draw what is certain and what is possible. */
export function chartDays(): string[] {
  const now = today();
  const days: string[] = [];
  for (let year = FIRST_YEAR; `${year}-01-01` <= now; year += 1) days.push(`${year}-07-01`, `${year}-12-31`);
  return [...days.filter((day) => day < now), now];
}
