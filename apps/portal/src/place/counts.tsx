import { DatedLink } from '../day/dated-link.js';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import classes from './place.module.css';

export interface Count {
  key: string;
  count: number;
  /** What is counted, as it follows the number. */
  words: string;
  /** The records behind it. */
  to: string;
}

/** What waits, in figures: each opens what it counts. */
export function Counts({ counts, label }: { counts: readonly Count[]; label: string }) {
  const language = useLanguage();
  return (
    <ul className={`plain ${classes.counts}`} aria-label={label}>
      {counts.map(({ key, count, words, to }) => (
        <li key={key}>
          <DatedLink to={to} data-none={count === 0 || undefined}>
            <span className={`${classes.number} figures`}>{formatNumber(count, language)}</span> <span>{words}</span>
          </DatedLink>
        </li>
      ))}
    </ul>
  );
}
