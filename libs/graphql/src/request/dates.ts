import { type Locale } from './locale.js';

const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `1er janvier 2026`, `1 January 2026`. */
export const dayInWords = (on: string | number, locale: Locale, timeZone = 'UTC'): string =>
  inWords(on, locale, { dateStyle: 'long', timeZone });

/** `jeudi 1er janvier 2026 à 09:00`, as clocks there show it. */
export const instantInWords = (at: string, locale: Locale, timeZone = 'Europe/Paris'): string =>
  inWords(at, locale, { dateStyle: 'full', timeStyle: 'short', timeZone });

/** Intl writes the first of a French month like any other day. */
function inWords(at: string | number, locale: Locale, style: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(TAGS[locale], style).format(new Date(at));
  return locale === 'fr' ? text.replace(/(^|[^\d] )1 (?=\p{L})/u, '$11er ') : text;
}
