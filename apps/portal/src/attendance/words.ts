import { formatDay, type Language, locale } from '../format/format.js';

/** `09:02`, by the clocks of a place. */
export const hourOf = (at: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone }).format(new Date(at));

/** `3 mars 2027 à 12:31`. */
export const momentOf = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));

/** `mardi 3 mars 2027`. */
export const weekdayOf = (day: string, language: Language): string => {
  const weekday = new Intl.DateTimeFormat(locale(language), { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return `${weekday} ${formatDay(day, language)}`;
};
