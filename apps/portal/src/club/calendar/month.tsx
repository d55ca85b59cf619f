import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import classes from './calendar.module.css';
import { type Dated, weekdayOf } from './days.js';
import { Entry } from './entry.js';

interface MonthProps {
  weeks: readonly string[][];
  month: string;
  days: ReadonlyMap<string, readonly Dated[]>;
  today: string;
  zone: string;
}

/** A month as on a wall: a week a row, Monday first. */
export function Month({ weeks, month, days, today, zone }: MonthProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className={classes.month} aria-labelledby="club-month">
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{weekdayOf(day, language, 'short')}</span>
              <span className="hidden">{weekdayOf(day, language, 'long')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-beside={!day.startsWith(month) || undefined} data-today={day === today || undefined}>
                <p className={classes.day} aria-current={day === today ? 'date' : undefined}>
                  <span aria-hidden="true">{Number(day.slice(8))}</span>
                  <span className="hidden">{formatDay(day, language)}</span>
                  {day === today && <span className={classes.today}> {t('clubCalendar.today')}</span>}
                </p>
                <ul>
                  {(days.get(day) ?? []).map((date) => (
                    <li key={date.key}>
                      <Entry date={date} zone={zone} tight />
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
