import { dayAfter } from '../../day/day.js';
import { type Language, locale } from '../../format/format.js';
import type { ClubCalendarLineFragment } from '../../generated/graphql.js';

export type Dated = ClubCalendarLineFragment;

const dayIn = (zone: string, at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);

export const todayIn = (zone: string): string => dayIn(zone, new Date());

/** The day on which it stands: its own, or that of its hour where the reader is. */
export const dayOf = ({ on, startsAt }: Pick<Dated, 'on' | 'startsAt'>, zone: string): string =>
  on ?? dayIn(zone, new Date(startsAt!));

/** A real month written YYYY-MM. */
export const parseMonth = (text: string | null): string | undefined =>
  text && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;

/** So many months after. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Days from the Monday before its first to the Sunday after its last. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  // Monday is 0.
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let monday = dayAfter(first, -weekday); monday <= last; monday = dayAfter(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => dayAfter(monday, place)));
  return weeks;
}

/** All that stands on each day; what began before the first of them stands there. */
export function byDay(dates: readonly Dated[], zone: string, first: string): Map<string, Dated[]> {
  const days = new Map<string, Dated[]>();
  for (const date of dates) {
    const own = dayOf(date, zone);
    const day = own < first ? first : own;
    days.set(day, [...(days.get(day) ?? []), date]);
  }
  return days;
}

/** `lundi`. */
export const weekdayOf = (day: string, language: Language, width: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale(language), { weekday: width, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `10:00` where the reader is; undefined for what has a day alone. */
export const hourOf = (at: string | null | undefined, zone: string, language: Language): string | undefined =>
  at
    ? new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone: zone }).format(new Date(at))
    : undefined;
