import type { TFunction } from 'i18next';

/** Days that move with the day on which a report is made, by the words that stand for them. */
const WORDS = {
  '@today': 'today',
  '@yesterday': 'yesterday',
  '@last-of-last-month': 'lastOfLastMonth',
  '@first-of-month': 'firstOfMonth',
  '@first-of-last-month': 'firstOfLastMonth',
  '@last-of-last-year': 'lastOfLastYear',
  '@first-of-year': 'firstOfYear',
  '@a-year-ago': 'aYearAgo',
} as const;

export const TODAY = '@today';
export const MOVING_DAYS = Object.keys(WORDS) as (keyof typeof WORDS)[];

const isMoving = (value: unknown): value is keyof typeof WORDS =>
  typeof value === 'string' && Object.hasOwn(WORDS, value);

/** What such a day is called; undefined for what is none. */
export const movingDay = (value: unknown, t: TFunction): string | undefined =>
  isMoving(value) ? t(`report.schedules.days.${WORDS[value]}`) : undefined;
