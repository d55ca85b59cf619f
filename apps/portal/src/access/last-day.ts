import type { TFunction } from 'i18next';
import { dayAfter, today } from '../day/day.js';
import { dateFault, dateOf } from '../form/dates.js';
import type { Language } from '../format/format.js';

/** Why this cannot be the last day of a role, as it was typed. */
export const lastDayFault = (typed: string, t: TFunction, language: Language): string | false =>
  dateFault(typed, 'day', t, language) ?? (dateOf(typed)! < today() && t('access.dayPast'));

/** People say the last day of a role; the API takes the first day without it. */
export function firstDayWithout(typed: string): string | null {
  const day = dateOf(typed);
  return day ? dayAfter(day, 1) : null;
}
