import { CronExpressionParser } from 'cron-parser';
import { type Words } from '#lib/graphql';

const SHOWN = 3;
/** Minute, hour, day of the month, month, day of the week. One minute alone, so that it is not more often than hourly. */
const FORM = /^\d{1,2}( [\dA-Za-z*,/L#-]+){4}$/;

/** What is wrong with times that are asked for, and in which field; null when nothing is. */
export function faultOfTimes(cron: string, zone: string): { field: 'cron' | 'zone'; words: Words } | null {
  if (!isZone(zone)) return { field: 'zone', words: ZONE };
  if (!FORM.test(cron)) return { field: 'cron', words: CRON };
  try {
    return nextTimes(cron, zone, new Date()).length === SHOWN ? null : { field: 'cron', words: CRON };
  } catch {
    return { field: 'cron', words: CRON };
  }
}

/**
 * The next three times. In the night in which clocks are put forward, a time that does not exist comes an hour later; where an hour comes twice,
 * a daily time comes once.
 */
export function nextTimes(cron: string, zone: string, after: Date): Date[] {
  const times = CronExpressionParser.parse(cron, { tz: zone, currentDate: after });
  return Array.from({ length: SHOWN }, () => times.next().toDate());
}

function isZone(zone: string): boolean {
  // Names of places alone, which know when clocks change: neither offsets nor what an operating system calls its own.
  if (zone !== 'UTC' && !/^[A-Z][A-Za-z_]+(\/[A-Za-z_+-]+)+$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const CRON: Words = {
  fr: 'Indiquez une minute, puis une heure, un jour du mois, un mois et un jour de la semaine, comme « 30 7 * * 1 » : au plus une fois par heure.',
  en: 'Give one minute, then an hour, a day of the month, a month and a day of the week, such as “30 7 * * 1”: once an hour at most.',
};
const ZONE: Words = {
  fr: 'Ce fuseau n’existe pas. Indiquez un nom tel que Europe/Paris ou Indian/Reunion.',
  en: 'There is no such zone. Give a name such as Europe/Paris or Indian/Reunion.',
};
