import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatches } from '../certainty/hatch.js';
import { today } from '../day/day.js';
import type { NetworkCourseQuery } from '../generated/graphql.js';
import { useWidth } from '../shell/use-width.js';
import { FIRST_YEAR, placeOf, span } from './months.js';
import { decisive, type Mark } from './stops.js';
import { type Figure, INDENT, withRoom } from './with-room.js';
import classes from './time-slider.module.css';

type Count = NetworkCourseQuery['memberCounts'][number];

interface CourseChartProps {
  counts: readonly Count[];
  marks: readonly Mark[];
  day: string;
}

const HEIGHT = 84;
/** Room for the figures above the highest band. */
const HEADROOM = 20;
const percent = (place: number): string => `${(place * 100).toFixed(3)}%`;

/** Members year by year, what happened beneath, and a ruler of years. Drawn for the eye; its name says the same in words. */
export function CourseChart({ counts, marks, day }: CourseChartProps) {
  const years = Array.from({ length: Number(today().slice(0, 4)) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return (
    <div className={classes.chart} role="img" aria-label={useCourseWords(counts)}>
      <Bands counts={counts} />
      <Marks marks={marks.filter(({ on }) => on >= String(FIRST_YEAR))} />
      <div className={classes.years}>
        {years.map((year) => (
          <span key={year} style={{ left: percent(placeOf(`${year}-01-01`)) }} data-fifth={year % 5 === 0 || undefined}>
            {year}
          </span>
        ))}
      </div>
      <div className={classes.here} style={{ left: percent(placeOf(day)) }} />
    </div>
  );
}

/** Full up to the members that are certain, hatched up to those that are possible. */
function Bands({ counts }: { counts: readonly Count[] }) {
  const id = useId();
  const most = Math.max(4, ...counts.map((count) => count.most));
  const y = (members: number): number => HEIGHT - (members / most) * (HEIGHT - HEADROOM);
  const bands = bandsOf(counts);
  const { frame, width } = useWidth<SVGSVGElement>();
  return (
    <svg ref={frame} width="100%" height={HEIGHT} className={classes.counts}>
      <Hatches id={id} scale={0.9} />
      {bands.map(({ from, to, least, most: upper }) => {
        const x = percent(placeOf(from));
        const width = percent(placeOf(to) - placeOf(from));
        return (
          <g key={from}>
            {upper > least && (
              <rect x={x} width={width} y={y(upper)} height={y(least) - y(upper)} fill={`url(#${id}-possible)`} />
            )}
            {least > 0 && (
              <rect x={x} width={width} y={y(least)} height={HEIGHT - y(least)} className={classes.certain} />
            )}
          </g>
        );
      })}
      {withRoom(figuresOf(bands), width).map(({ place, text, most: upper }) => (
        <text key={place} x={percent(place)} dx={INDENT} y={y(upper) - 5} className={classes.figure}>
          {text}
        </text>
      ))}
      <line x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={classes.base} />
    </svg>
  );
}

/** What happened: a line on its day, or a soft stroke over the time in which it was. */
function Marks({ marks }: { marks: readonly Mark[] }) {
  const id = useId();
  return (
    <svg width="100%" height="18" className={classes.marks}>
      <defs>
        <linearGradient id={id}>
          <stop offset="0" stopColor="var(--ochre)" stopOpacity="0" />
          <stop offset="0.5" stopColor="var(--ochre)" />
          <stop offset="1" stopColor="var(--ochre)" stopOpacity="0" />
        </linearGradient>
      </defs>
      {marks.map((mark, index) => {
        const [first, last] = span(mark.on);
        const strong = decisive(mark);
        const x = placeOf(first);
        return first === last ? (
          <line key={index} x1={percent(x)} x2={percent(x)} y1={strong ? 2 : 8} y2="18" className={classes.exact} />
        ) : (
          <rect
            key={index}
            x={percent(x)}
            width={percent(Math.max(0.003, placeOf(last) - x))}
            y={strong ? 4 : 13}
            height={strong ? 8 : 2}
            fill={`url(#${id})`}
          />
        );
      })}
    </svg>
  );
}

/** A figure is written where the count is no longer that of the year before. */
const figuresOf = (bands: readonly Band[]): (Figure & { most: number })[] =>
  bands.flatMap(({ from, least, most }, index) => {
    const before = bands[index - 1];
    if (most === 0 || (before?.least === least && before.most === most)) return [];
    const isRange = least < most;
    return [{ place: placeOf(from), text: isRange ? `${least}–${most}` : String(most), isRange, most }];
  });

interface Band {
  from: string;
  to: string;
  least: number;
  most: number;
}

/** The count of the middle of a year holds for the year: its last day begins what follows. */
function bandsOf(counts: readonly Count[]): Band[] {
  const now = today();
  return counts.flatMap((count) => {
    const year = count.on.slice(0, 4);
    const isMiddle = count.on.endsWith('-07-01');
    const isNow = count.on === now && !isMiddle;
    if (!isMiddle && !isNow) return [];
    // Today's own year is told by its middle when that is past, and by today when not.
    if (isNow && counts.some((other) => other.on === `${year}-07-01`)) return [];
    const end = `${year}-12-31`;
    return [{ from: `${year}-01-01`, to: end < now ? end : now, least: count.least, most: count.most }];
  });
}

function useCourseWords(counts: readonly Count[]): string {
  const { t } = useTranslation();
  const parts: string[] = [];
  let before = -1;
  for (const { on, count, least, most } of counts) {
    const year = on.slice(0, 4);
    if (least < most) parts.push(t('network.courseRange', { least, most, year }));
    else if (on.endsWith('-12-31') && count !== before) {
      parts.push(t('network.courseAt', { count, year }));
      before = count;
    }
  }
  return t('network.course', { from: FIRST_YEAR, to: today().slice(0, 4), text: parts.join(', ') });
}
