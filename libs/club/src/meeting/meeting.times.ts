import { instantInWords, type Locale } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';

/** In the hours that were meant, and whose these are: `jeudi 1er juillet 2027 à 10:00, heure de La Réunion`. */
export function when(
  { startsAt, timeZone }: Readonly<{ startsAt?: unknown; timeZone?: unknown }>,
  locale: Locale,
): string {
  const [at, zone] = [String(startsAt), String(timeZone)];
  return `${instantInWords(at, locale, zone)}, ${zoneInWords(at, locale, zone)}`;
}

function zoneInWords(at: string, locale: Locale, timeZone: string): string {
  if (timeZone === 'Europe/Paris') return { fr: 'heure de Paris', en: 'Paris time' }[locale];
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}

/** Whether there is such a zone. */
export function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    // Offsets such as +02:00 are none that has a summer.
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
}

/** A zone that there is. */
export function inZone(timeZone: string): void {
  if (!isZone(timeZone)) throw new InvalidInputError(ZONE, 'timeZone');
}

/** The end after the start, within a week: what is longer is a slip of the pen. */
export function ordered(startsAt: string | Date, endsAt: string | Date, path: readonly string[]): void {
  const lasts = Number(new Date(endsAt)) - Number(new Date(startsAt));
  if (lasts <= 0) throw new InvalidInputError(ORDER, [...path, 'endsAt']);
  if (lasts > 7 * 86_400_000) throw new InvalidInputError(LONGEST, [...path, 'endsAt']);
}

const ZONE = {
  fr: 'Ce fuseau horaire n’existe pas : écrivez par exemple Europe/Paris ou Indian/Reunion.',
  en: 'There is no such time zone: write Europe/Paris or Indian/Reunion, for instance.',
};
const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const LONGEST = { fr: 'Une réunion dure au plus une semaine.', en: 'A meeting lasts a week at most.' };
export const TWO = {
  fr: 'Dites quand la réunion commence et finit, ou proposez au moins deux dates.',
  en: 'Say when the meeting begins and ends, or propose two dates at least.',
};
