import { useTranslation } from 'react-i18next';
import { formatDay, yearOf } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { RECORD_START, today } from './day.js';
import { useAsOf } from './use-as-of.js';
import { useTravel } from './use-travel.js';
import classes from './day-rule.module.css';

const FIRST = yearOf(RECORD_START);

/**
 * The lower edge of the header, graduated like a ruler: a tick a year since 1943, a long one each decade. Its mark stands at the
 * day of the page, and moves the page from year to year.
 */
export function DayRule() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, isPast, setAsOf } = useAsOf();
  const { shown, move } = useTravel(day, (wanted) => setAsOf(wanted, { replace: true }));
  const thisYear = Math.floor(yearOf(today()));
  return (
    <div className={classes.rule}>
      <div className={classes.inner}>
        {/* A day to come is at its end. */}
        <Scale here={Math.min(yearOf(shown), thisYear + 1)} last={thisYear + 1} isPast={isPast} />
        <input
          type="range"
          className={classes.range}
          // Half of its thumb stands out at either end, so that the years lie under it.
          style={{
            width: `calc((100% - 2 * var(--gutter)) * ${(thisYear - FIRST) / (thisYear + 1 - FIRST)} + var(--thumb))`,
          }}
          min={FIRST}
          max={thisYear}
          value={Math.min(Math.floor(yearOf(shown)), thisYear)}
          aria-label={t('day.year')}
          aria-valuetext={t('day.label', { day: formatDay(shown, language) })}
          onChange={({ currentTarget: { valueAsNumber: year } }) => move(year === thisYear ? today() : `${year}-01-01`)}
        />
      </div>
    </div>
  );
}

interface ScaleProps {
  /** The day, as a year with a fraction. */
  here: number;
  last: number;
  isPast: boolean;
}

function Scale({ here, last, isPast }: ScaleProps) {
  const at = (year: number): string => `${(((year - FIRST) / (last - FIRST)) * 100).toFixed(3)}%`;
  const years = Array.from({ length: last - FIRST - 1 }, (_, index) => FIRST + index + 1);
  return (
    <svg width="100%" height="24" aria-hidden="true" className={classes.scale}>
      {years.map((year) => (
        <line
          key={year}
          x1={at(year)}
          x2={at(year)}
          y1={23}
          y2={year % 10 === 0 ? 11 : year % 5 === 0 ? 16 : 19}
          className={year > here ? classes.after : classes.tick}
        />
      ))}
      {years
        .filter((year) => year % 10 === 0)
        .map((year) => (
          <text key={year} x={at(year)} dx={4} y={16} className={year > here ? classes.textAfter : classes.text}>
            {year}
          </text>
        ))}
      <line x1="0" x2="100%" y1={23.5} y2={23.5} className={classes.base} />
      <line x1="0" x2={at(here)} y1={23} y2={23} className={classes.run} data-past={isPast || undefined} />
      <svg x={at(here)} className={classes.here}>
        <path d="M-6 2.5h12v8l-6 6-6-6z" className={classes.handle} />
        <path d="M0 16.5V24" />
      </svg>
    </svg>
  );
}
