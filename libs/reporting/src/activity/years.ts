import { type OfYear } from '#lib/reports';
import { Problem } from '../http/problem.js';

/** The law that made the CAUE. */
const FIRST = 1977;

/** A year that is told, up to today where it has not ended. */
export interface ToldYear {
  year: number;
  'first day': string;
  'last day': string;
}

export const toldYear = (year: number, today: string): ToldYear => ({
  year,
  'first day': `${year}-01-01`,
  'last day': today.startsWith(`${year}-`) ? today : `${year}-12-31`,
});

/** Reads the year of an address. */
export function yearOf(text: string, today: string): number {
  const latest = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (year >= FIRST && year <= latest) return year;
  throw new Problem(
    'BAD_PARAMETERS',
    { fr: `L’année va de ${FIRST} à ${latest}.`, en: `The year is one from ${FIRST} to ${latest}.` },
    { errors: [{ parameter: 'year', message: `year: from ${FIRST} to ${latest}.` }] },
  );
}

export const dayOf = (told: ToldYear, of: OfYear): string | number => told[of];
