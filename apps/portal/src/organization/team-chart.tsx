import { today } from '../day/day.js';
import { yearLine, type YearLine } from '../day/year-line.js';
import { yearOf } from '../format/format.js';
import type { Position } from './team.js';
import classes from './team-chart.module.css';

interface TeamChartProps {
  positions: readonly Position[];
  day: string;
  label: string;
}

/** A bar for each position, from its first day to its last; an edge that no source gives is open. The table below says the same. */
export function TeamChart({ positions, day, label }: TeamChartProps) {
  const starts = positions.flatMap(({ from }) => (from ? [yearOf(from)] : []));
  const line = yearLine(
    Math.floor(Math.min(yearOf(today()) - 1, ...starts)),
    Math.max(yearOf(today()), yearOf(day)) + 0.2,
  );
  return (
    <div className={classes.chart} role="img" aria-label={label}>
      <div className={classes.years}>
        {line.years.map((year) => (
          <span key={year} style={{ left: `${line.at(`${year}-01-01`)}%` }}>
            {year}
          </span>
        ))}
      </div>
      {positions.map((position) => (
        <Bar key={position.id} position={position} line={line} day={day} />
      ))}
      <div className={classes.here} style={{ left: `${line.at(day)}%` }} />
    </div>
  );
}

function Bar({ position, line, day }: { position: Position; line: YearLine; day: string }) {
  const { from, to, isDemonstration, person } = position;
  const left = from ? line.at(from) : 0;
  const isCurrent = (from ?? '') <= day && (!to || to > day);
  return (
    <div className={classes.row}>
      <span
        className={classes.bar}
        data-current={isCurrent || undefined}
        data-open-start={from ? undefined : true}
        data-open-end={to ? undefined : true}
        data-demonstration={isDemonstration || undefined}
        style={{ left: `${left}%`, width: `${line.at(to ?? today()) - left}%` }}
      />
      <span className={classes.name} style={left > 60 ? { right: `${100 - left}%` } : { left: `${left}%` }}>
        {person?.name}
      </span>
    </div>
  );
}
