import { yearOf } from '../format/format.js';
import { RECORD_START, today } from './day.js';
import { useAsOf } from './use-as-of.js';
import classes from './day-rule.module.css';

/**
 * The lower edge of the header, graduated like a ruler: a tick a year since 1943, a long one each decade,
 * and a mark at the day of the page. Decorative: the day control says the same in words.
 */
export function DayRule() {
  const { day, isPast } = useAsOf();
  const first = yearOf(RECORD_START);
  const last = Math.ceil(yearOf(today()) + 0.2);
  const at = (year: number): string => `${(((year - first) / (last - first)) * 100).toFixed(3)}%`;
  const years = Array.from({ length: last - first }, (_, index) => first + index + 1).filter((year) => year < last);
  const here = yearOf(day);
  return (
    <div className={classes.rule} aria-hidden="true">
      <div className={classes.inner}>
        <svg width="100%" height="24">
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
          <line x1={at(here)} x2={at(here)} y1={5} y2={24} className={classes.here} />
        </svg>
      </div>
    </div>
  );
}
