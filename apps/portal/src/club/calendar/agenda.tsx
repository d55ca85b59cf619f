import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import classes from './calendar.module.css';
import { type Dated, weekdayOf } from './days.js';
import { Entry } from './entry.js';

interface AgendaProps {
  days: readonly (readonly [string, readonly Dated[]])[];
  today: string;
  zone: string;
}

/** The same as a list: days that hold something, one below the other. */
export function Agenda({ days, today, zone }: AgendaProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={classes.agenda}>
      {[...days]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([day, dates]) => (
          <li key={day} data-past={day < today || undefined}>
            <h3>
              {weekdayOf(day, language, 'long')} {formatDay(day, language)}
              {day === today && <span className={classes.today}> {t('clubCalendar.today')}</span>}
            </h3>
            <ul>
              {dates.map((date) => (
                <li key={date.key}>
                  <Entry date={date} zone={zone} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
