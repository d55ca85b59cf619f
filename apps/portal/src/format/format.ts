/** Dates and numbers as each language writes them. Days are plain YYYY-MM-DD text: no time zone is involved. */
export type Language = 'fr' | 'en';

export const locale = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB');

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `1er janvier 2026`, `24 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const text = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(asDate(day));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `01/01/2026`: for tables. */
export function formatShortDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asDate(day));
}

/** A date as precise as its source: `2013`, `juin 2013`, `12 juin 2013`. */
export function formatPartial(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (day) return formatDay(date, language);
  return new Intl.DateTimeFormat(locale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    asDate(`${year}-${month}-01`),
  );
}

/** After a noun: `du 12 juin 2013`, `de 2013`, `d’avril 2013`; `of 12 June 2013`. */
export function ofDate(date: string, language: Language): string {
  const text = formatPartial(date, language);
  if (language === 'en') return `of ${text}`;
  if (date.length > 7) return `du ${text}`;
  return de(text);
}

/** Before a name, in French: `de Marie`, `d’Ewen`, `d’Yves`, `de Yann`. */
export const de = (name: string): string =>
  /^(?:[aeiouhœæ]|y[^aeiouy])/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;

/**
 * The typeface has no narrow no-break space (U+202F): browsers make one up, a tenth of an em, too thin to part
 * thousands. Its no-break space is a fifth of an em, the width of an « espace fine »: groups are parted by that.
 */
const FINE = '\u00a0';

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale(language)).format(value).replace(/\u202f/g, FINE);
}

/** How far long lists are counted: their documents ask for `totalCount(upTo:)` of one more, and so learn that there are more. So many are looked at for what they share (`facets(upTo:)`). */
export const MOST_COUNTED = 10_000;

/** How many items a list has: `1 234`, `plus de 10 000`. */
export function formatTotal(total: number, language: Language): string {
  if (total !== MOST_COUNTED + 1) return formatNumber(total, language);
  const most = formatNumber(MOST_COUNTED, language);
  return language === 'fr' ? `plus de ${most}` : `more than ${most}`;
}

/** `1,2 Mo`, `85 ko`: as people tell the size of a file. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale(language), { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 })
    .format(value)
    .replace(/\u202f/g, FINE);
}

/** What a language is called, by its code: `français`. */
export const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;

/** `80 %`. */
export function formatPercent(ratio: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: digits }).format(ratio);
}

/** `+3,2 %`, with the sign always written. */
export function formatChange(ratio: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  })
    .format(ratio)
    .replace('-', '−');
}

/** SIREN in groups of three, as it is written in France: `215 903 501`. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, `$1${FINE}`);
}

/** Where the reader is, as their device says. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whose hours those of a place are, in a word: `France`, `La Réunion`; `CET`, `Réunion Time`. */
export function zoneName(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(locale(language), { timeZone: zone, timeZoneName: 'shortGeneric' });
  const name = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/^heure\s*:\s*/, '');
}

/** A decimal year, to place a day on a time line. */
export function yearOf(day: string): number {
  const date = asDate(day);
  const year = date.getUTCFullYear();
  return year + (date.getTime() - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
}

/** `24 novembre 2026 à 20:15`: an instant, where the reader is. */
export function formatInstant(instant: string, language: Language): string {
  const text = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `20:15`. */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(new Date(instant));
}

/** An instant for a table: `24/11/2026 20:15`. */
export function formatShortInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** The day of an instant, where the reader is: `24 novembre 2026`. */
export function formatDayOf(instant: string, language: Language): string {
  return formatDay(dayOf(instant), language);
}

/** The same for tables: `24/11/2026`. */
export function formatShortDayOf(instant: string, language: Language): string {
  return formatShortDay(dayOf(instant), language);
}

/** Years before 1000 are written with fewer figures than a day has. */
const dayOf = (instant: string): string => new Intl.DateTimeFormat('sv-SE').format(new Date(instant)).padStart(10, '0');
