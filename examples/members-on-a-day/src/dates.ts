import { language } from './words.js';

const LOCALE = { fr: 'fr-FR', en: 'en-GB' }[language];

/** A date as precise as it is: 2013, June 2013, 12 June 2013. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const on = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  const words = new Intl.DateTimeFormat(LOCALE, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(on);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The day in Paris, where the network is. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

export const timeOf = (moment: number): string =>
  new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(moment);
