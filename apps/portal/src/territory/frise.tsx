import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RECORD_START, today } from '../day/day.js';
import { yearOf } from '../format/format.js';
import type { TerritoryHistoryFragment } from '../generated/graphql.js';
import type { Happening, NamePeriod, Story } from './story.js';
import classes from './territory.module.css';

const WIDTH = 1000;
const decades = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/**
 * The life of the territory on a line from 1943 to today: a bar for each name, a mark for each event.
 * An edge known only to the year fades over that year; the start of the records is drawn open.
 */
export function Frise({ territory, story }: { territory: TerritoryHistoryFragment; story: Story }) {
  const { t } = useTranslation();
  const first = yearOf(RECORD_START);
  const last = Math.max(yearOf(today()), yearOf(territory.asOf)) + 0.5;
  const x = (day: string): number => ((yearOf(day) - first) / (last - first)) * WIDTH;
  const here = x(territory.asOf);
  const ended = territory.validTo && territory.validTo <= territory.asOf ? territory.validTo : null;
  const end = ended ?? territory.asOf;
  return (
    <div className={classes.friseFrame}>
      <svg
        className={classes.frise}
        viewBox={`0 0 ${WIDTH} 96`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('territory.frise', {
          name: territory.name,
          from: story.began.on.slice(0, 4),
          to: end.slice(0, 4),
        })}
      >
        {decades.map((year) => (
          <line key={year} x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="14" y2="84" className={classes.grid} />
        ))}
        <line x1="0" x2={WIDTH} y1="84" y2="84" className={classes.axis} />
        <Names names={story.names} end={end} isPast={ended !== null} x={x} />
        {story.began.isRecordStart && (
          <line x1={x(story.began.on) + 1} x2={x(story.began.on) + 1} y1="34" y2="66" className={classes.open} />
        )}
        <Events events={story.happenings} x={x} />
        <line x1={here} x2={here} y1="8" y2="90" className={classes.hereMark} />
      </svg>
      <div className={classes.friseYears} aria-hidden="true">
        {decades.map((year) => (
          <span key={year} style={{ left: `${x(`${year}-01-01`) / 10}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

type Place = (day: string) => number;

/** A bar for each name; ended ones are pale. */
function Names({ names, end, isPast, x }: { names: readonly NamePeriod[]; end: string; isPast: boolean; x: Place }) {
  return names.map((name, index) => (
    <rect
      key={name.from}
      x={x(name.from)}
      y="38"
      width={Math.max(2, x(name.to ?? end) - x(name.from))}
      height="24"
      className={classes.life}
      data-turn={index % 2 || undefined}
      data-past={isPast || undefined}
    />
  ));
}

/** A mark on the day of each event, and a soft edge where its source gives less than the day. */
function Events({ events, x }: { events: readonly Happening[]; x: Place }) {
  const fade = useId();
  const soft = events.filter((event) => event.precision !== 'DAY');
  return (
    <>
      <defs>
        <linearGradient id={fade}>
          <stop offset="0" stopColor="var(--ochre)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--ochre)" stopOpacity="0.9" />
        </linearGradient>
      </defs>
      {soft.map((event, index) => (
        <rect
          key={index}
          x={x(event.notBefore)}
          y="30"
          width={Math.max(4, x(event.on) - x(event.notBefore))}
          height="40"
          fill={`url(#${fade})`}
        />
      ))}
      {events.map((event, index) => (
        <line
          key={index}
          x1={x(event.on)}
          x2={x(event.on)}
          y1="26"
          y2="74"
          className={event.precision === 'DAY' ? classes.eventMark : classes.softMark}
        />
      ))}
    </>
  );
}
