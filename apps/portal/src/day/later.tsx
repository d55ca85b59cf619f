import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import classes from './later.module.css';
import { useAsOf } from './use-as-of.js';

/** Those of the day or before, and those after it; a date known to the year or the month counts from its first day. */
export const split = <Row,>(rows: readonly Row[], on: (row: Row) => string, day: string): [Row[], Row[]] => [
  rows.filter((row) => on(row) <= day),
  rows.filter((row) => on(row) > day),
];

interface LaterProps {
  count: number;
  /** Which and how many; their number, unless said otherwise. */
  words?: string;
  children: ReactNode;
}

/** What was still to come on the day of the page: behind its number, so that the day is shown as it was. */
export function Later({ count, words, children }: LaterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  if (count === 0) return null;
  return (
    <details className={classes.later}>
      <summary>{words ?? t('word.later', { day: formatDay(day, language), number: count })}</summary>
      {children}
    </details>
  );
}
