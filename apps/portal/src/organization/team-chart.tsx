import { today } from '../day/day.js';
import { yearOf } from '../format/format.js';
import type { Position } from './team.js';
import classes from './team-chart.module.css';

const percent = (ratio: number): string => `${(Math.min(1, Math.max(0, ratio)) * 100).toFixed(2)}%`;

/** A bar for each position, from its first day to its last; an edge that no source gives is open. The table below says the same. */
export function TeamChart({ positions, day, label }: { positions: readonly Position[]; day: string; label: string }) {
  const now = today();
  const starts = positions.flatMap(({ validFrom }) => (validFrom ? [validFrom] : []));
  const first = Math.floor(Math.min(yearOf(now) - 1, ...starts.map(yearOf)));
  const last = Math.max(yearOf(now), yearOf(day)) + 0.2;
  const at = (date: string): number => (yearOf(date) - first) / (last - first);
  const step = last - first > 16 ? 5 : last - first > 8 ? 2 : 1;
  const years = Array.from({ length: Math.ceil(last - first) }, (_, index) => first + index).filter(
    // A year that has hardly begun at the right edge has no room for its name.
    (year) => year % step === 0 && at(`${year}-01-01`) < 0.96,
  );
  return (
    <div className={classes.chart} role="img" aria-label={label}>
      <div className={classes.years}>
        {years.map((year) => (
          <span key={year} style={{ left: percent(at(`${year}-01-01`)) }}>
            {year}
          </span>
        ))}
      </div>
      {positions.map((position) => {
        const from = position.validFrom ? at(position.validFrom) : 0;
        const to = at(position.validTo ?? now);
        const current = (position.validFrom ?? '') <= day && (!position.validTo || position.validTo > day);
        return (
          <div key={position.id} className={classes.row}>
            <span
              className={classes.bar}
              data-current={current || undefined}
              data-open-start={position.validFrom ? undefined : true}
              data-open-end={position.validTo ? undefined : true}
              data-demonstration={position.isDemonstration || undefined}
              style={{ left: percent(from), width: percent(to - from) }}
            />
            <span className={classes.name} style={from > 0.6 ? { right: percent(1 - from) } : { left: percent(from) }}>
              {position.person?.name}
            </span>
          </div>
        );
      })}
      <div className={classes.here} style={{ left: percent(at(day)) }} />
    </div>
  );
}
