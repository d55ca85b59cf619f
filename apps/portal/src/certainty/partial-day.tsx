import { useTranslation } from 'react-i18next';
import { formatPartial } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import classes from './certainty.module.css';

/** A date as precise as its source; one known to the month or the year has a soft edge, and says so. */
export function PartialDay({ date }: { date: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = formatPartial(date, language);
  if (date.length === 10) return <time dateTime={date}>{text}</time>;
  return (
    <time dateTime={date} className={classes.soft} title={t(date.length === 4 ? 'network.toYear' : 'network.toMonth')}>
      {text}
    </time>
  );
}

/** What no source says: a dashed outline. */
export function Unknown({ children }: { children: string }) {
  return <span className={classes.unknown}>{children}</span>;
}
