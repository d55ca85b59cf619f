import type { TFunction } from 'i18next';
import { formatPartial, type Language } from '../format/format.js';

interface Typed {
  year: string;
  month?: string;
  day?: string;
}

/** Without accents, as people type them or not. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What months are called in the languages of the site, as it writes them, and in which place of the year. */
const MONTHS = (['fr', 'en'] as const).flatMap((language) =>
  Array.from({ length: 12 }, (_, place) => {
    const month = String(place + 1).padStart(2, '0');
    return { month, name: bare(formatPartial(`2026-${month}`, language).replace(/[\s\d]/g, '')) };
  }),
);

/** `décembre`, `December`, `déc.`: of one month alone. */
function monthOf(word: string): string | undefined {
  const found = new Set(MONTHS.filter(({ name }) => name.startsWith(word)).map(({ month }) => month));
  return found.size === 1 ? [...found][0] : undefined;
}

/** `juin 2013`, `12 juin 2013`, `1er juin 2013`, in any language of the site. */
function worded(plain: string): Typed | undefined {
  const said = /^(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?)?(?<word>[a-z]{3,})[.,]?(?<year>\d{4})$/.exec(bare(plain));
  const { year, word, day } = said?.groups ?? {};
  const month = word && monthOf(word);
  return year && month ? { year, month, day: day?.padStart(2, '0') } : undefined;
}

/** `2013`, `06/2013`, `12/06/2013` as people type them, with points too, in words as the site writes them, and as the API does. */
function partsOf(text: string): Typed | undefined {
  const plain = text.replace(/\s/g, '');
  const iso = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(plain);
  const typed = iso ?? /^(?:(?:(?<day>\d{1,2})[/.])?(?<month>\d{1,2})[/.])?(?<year>\d{4})$/.exec(plain);
  const { year, month, day } = typed?.groups ?? {};
  return year ? { year, month: month?.padStart(2, '0'), day: day?.padStart(2, '0') } : worded(plain);
}

const daysIn = ({ year, month }: Typed): number => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

function exists(date: Typed): boolean {
  const { month, day } = date;
  if (month === undefined) return true;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(date)))
  );
}

/** A date as the API takes it, `2013-06-12`, from what people type. */
export function dateOf(text: string): string | undefined {
  const date = partsOf(text);
  return date && exists(date) ? [date.year, date.month, date.day].filter(Boolean).join('-') : undefined;
}

/** The same as people type it: `12/06/2013`. */
export const typedDate = (date: string): string => date.split('-').reverse().join('/');

/** Why what was typed is no date; a day has to be whole. */
export function dateFault(
  text: string,
  kind: 'day' | 'partialDate',
  t: TFunction,
  language: Language,
): string | undefined {
  const date = partsOf(text);
  if (!date) return t(kind === 'day' ? 'form.notDay' : 'form.notPartialDate');
  const { year, month, day } = date;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return t('form.notMonth', { month: Number(month) });
  if (!exists(date))
    return t('form.notInMonth', { month: capital(formatPartial(`${year}-${month}`, language)), count: daysIn(date) });
  return kind === 'day' && day === undefined ? t('form.notWholeDay') : undefined;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
