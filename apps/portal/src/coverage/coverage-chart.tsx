import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatches } from '../certainty/hatch.js';
import { today } from '../day/day.js';
import { yearLine, type YearLine } from '../day/year-line.js';
import { formatNumber, yearOf } from '../format/format.js';
import type { AssertedCoverageFragment as Asserted } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { FIRST_YEAR } from './chart-days.js';
import classes from './coverage-chart.module.css';

/** What a chart draws of a day. */
export interface Point {
  on: string;
  certain: number;
  possible: number;
  all: number;
}

interface CoverageChartProps {
  title: string;
  points: readonly Point[];
  asserted: readonly Asserted[];
  day: string;
}

const HEIGHT = 150;
const HEADROOM = 22;

/** Full up to what is beyond doubt, hatched up to what is possible, a line for all; what sources assert is dashed over its year. */
export function CoverageChart({ title, points, asserted, day }: CoverageChartProps) {
  const id = useId();
  const language = useLanguage();
  const line = yearLine(FIRST_YEAR, yearOf(today()) + 0.05);
  const most = Math.max(4, ...points.map(({ all }) => all), ...asserted.map(({ value }) => value));
  const y = (count: number): number => HEIGHT - (count / most) * (HEIGHT - HEADROOM);
  const x = (on: string): number => Math.min(100, Math.max(0, line.at(on)));
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.title}>{title}</figcaption>
      <div className={classes.chart} role="img" aria-label={useChartWords(title, points, asserted)}>
        <svg width="100%" height={HEIGHT} className={classes.drawing}>
          <Hatches id={id} scale={0.9} />
          {linesBelow(most).map((count) => (
            <g key={count}>
              <line x1="0" x2="100%" y1={y(count)} y2={y(count)} className={classes.grid} />
              <text x="0" y={y(count) - 4} className={classes.scale}>
                {formatNumber(count, language)}
              </text>
            </g>
          ))}
          {points.slice(0, -1).map((point, index) => {
            const left = x(point.on);
            const width = `${x(points[index + 1]!.on) - left + 0.05}%`;
            return (
              <g key={point.on}>
                <rect
                  x={`${left}%`}
                  width={width}
                  y={y(point.certain)}
                  height={HEIGHT - y(point.certain)}
                  className={classes.certain}
                />
                {point.possible > point.certain && (
                  <rect
                    x={`${left}%`}
                    width={width}
                    y={y(point.possible)}
                    height={y(point.certain) - y(point.possible)}
                    fill={`url(#${id}-possible)`}
                  />
                )}
              </g>
            );
          })}
          <All points={points} x={x} y={y} />
          {asserted.map((figure) => (
            <AssertedMark key={`${figure.measure}${figure.on}`} figure={figure} line={line} y={y} />
          ))}
          <line x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={classes.base} />
        </svg>
        <div className={classes.years}>
          {line.years.map((year) => (
            <span key={year} style={{ left: `${line.at(`${year}-01-01`)}%` }}>
              {year}
            </span>
          ))}
        </div>
        {day >= String(FIRST_YEAR) && <div className={classes.here} style={{ left: `${x(day)}%` }} />}
      </div>
    </figure>
  );
}

/** One to three round figures to measure by. */
function linesBelow(most: number): number[] {
  const size = 10 ** Math.floor(Math.log10(most / 3));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= most / 3)!;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}

interface AllProps {
  points: readonly Point[];
  x: (on: string) => number;
  y: (count: number) => number;
}

/** How many there are, trained or not. */
function All({ points, x, y }: AllProps) {
  return points.slice(0, -1).map(({ on, all }, index) => {
    const next = points[index + 1]!;
    const to = `${x(next.on)}%`;
    return (
      <g key={on} className={classes.all}>
        {all > 0 && <line x1={`${x(on)}%`} x2={to} y1={y(all)} y2={y(all)} />}
        {next.all !== all && next.all > 0 && all > 0 && <line x1={to} x2={to} y1={y(all)} y2={y(next.all)} />}
      </g>
    );
  });
}

interface AssertedMarkProps {
  figure: Asserted;
  line: YearLine;
  y: (count: number) => number;
}

/** Over the year that the source names. */
function AssertedMark({ figure: { on, value }, line, y }: AssertedMarkProps) {
  const year = Number(on.slice(0, 4));
  const left = line.at(`${year}-01-01`);
  return (
    <g>
      <rect
        x={`${left}%`}
        width={`${line.at(`${year + 1}-01-01`) - left}%`}
        y={y(value)}
        height={HEIGHT - y(value)}
        className={classes.asserted}
      />
      <text x={`${left}%`} dx="4" y={y(value) - 5} className={classes.value}>
        {value}
      </text>
    </g>
  );
}

/** The same in words, a figure for each year in which it changed. */
function useChartWords(title: string, points: readonly Point[], asserted: readonly Asserted[]): string {
  const { t } = useTranslation();
  const parts: string[] = [];
  let before = 0;
  for (const { on, certain } of points) {
    if (!on.endsWith('-01-01') || certain === before) continue;
    before = certain;
    parts.push(t('coverage.chartAt', { count: certain, year: Number(on.slice(0, 4)) - 1 }));
  }
  for (const { value, on } of asserted) parts.push(t('coverage.chartAsserted', { value, year: on.slice(0, 4) }));
  return t('coverage.chartOf', { title, text: parts.join(', ') || t('coverage.chartNone') });
}

/** What each way of drawing means. */
export function ChartKey() {
  const { t } = useTranslation();
  const id = useId();
  const keys = [
    ['keyCertain', <rect key="c" x="1" y="1" width="24" height="16" className={classes.certain} />],
    ['keyPossible', <rect key="p" x="1" y="1" width="24" height="16" fill={`url(#${id}-possible)`} />],
    ['keyAll', <path key="a" d="M1 9h24" className={classes.keyLine} />],
    ['keyAsserted', <rect key="s" x="2" y="2" width="22" height="14" className={classes.asserted} />],
  ] as const;
  return (
    <ul className={classes.key}>
      {keys.map(([name, drawing], index) => (
        <li key={name}>
          <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
            {index === 0 && <Hatches id={id} scale={0.75} />}
            {drawing}
          </svg>
          {t(`coverage.${name}`)}
        </li>
      ))}
    </ul>
  );
}
