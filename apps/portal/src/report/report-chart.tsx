import { useTranslation } from 'react-i18next';
import { formatNumber, formatPartial } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { type Bar, type Measured, sideBySide, stacked } from './chart-bars.js';
import { wordsOfCode } from './codes.js';
import type { Report } from './report.js';
import type { ReportRow, ReportValue } from './use-report-rows.js';
import classes from './report.module.css';

interface ReportChartProps {
  report: Report;
  chart: NonNullable<Report['chart']>;
  rows: readonly ReportRow[];
}

/** What more than these would be is read in the table. */
const MOST_BARS = 60;
/** Tints that are told apart, as the style sheet has them. */
const TINTS = 5;

/** Bars from left to right, stacked where the chart has series that add up; drawn for the eye, its name says the same in words. The table below holds all of it. */
export function ReportChart({ report, chart, rows }: ReportChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsIn = useWords(report);
  const of = (name: string) => report.columns.find((column) => column.name === name);
  const { x, y, series: by } = chart;
  const measured = rows.flatMap((row): Measured[] => {
    const value = row[y];
    const series = by ? wordsIn(by, row[by]) : undefined;
    return typeof value === 'number' ? [{ label: wordsIn(x, row[x]), series, value }] : [];
  });
  const isStacked = chart.mark !== 'line' && by !== null;
  const { bars, series } = isStacked ? stacked(measured) : { bars: sideBySide(measured), series: [] };
  if (bars.length === 0 || bars.length > MOST_BARS) return null;
  const shown = (value: number): string =>
    of(y)?.unit === 'EUR'
      ? new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value)
      : formatNumber(Math.round(value * 1000) / 1000, language);
  const most = Math.max(...bars.map(({ total }) => total), 0);
  const greatest = bars.reduce((a, b) => (b.total > a.total ? b : a));
  const said = t('report.chartWords', {
    what: of(y)?.label ?? y,
    count: bars.length,
    label: greatest.label,
    value: shown(greatest.total),
  });
  return (
    <figure className={classes.chart}>
      <figcaption>{said}</figcaption>
      {series.length > 1 && <Legend series={series} />}
      <div role="img" aria-label={said}>
        {bars.map((bar, i) => (
          <div key={i} className={classes.bar}>
            <span className={classes.barLabel}>{bar.label}</span>
            <Track
              bar={bar}
              series={series}
              most={most}
              saying={({ series: name, value }) => told(language, name, shown(value))}
            />
            <span className={classes.barValue}>{shown(bar.total)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

interface TrackProps {
  bar: Bar;
  series: readonly string[];
  most: number;
  saying: (part: Bar['parts'][number]) => string;
}

function Track({ bar, series, most, saying }: TrackProps) {
  return (
    <span className={classes.track}>
      {bar.parts.map((part) => (
        <span
          key={part.series}
          className={classes.fill}
          data-tint={tintOf(series, part.series)}
          title={part.series && saying(part)}
          style={{ width: `${most > 0 ? (Math.max(0, part.value) / most) * 100 : 0}%` }}
        />
      ))}
    </span>
  );
}

function Legend({ series }: { series: readonly string[] }) {
  return (
    <ul className={classes.legend}>
      {series.map((name) => (
        <li key={name}>
          <span className={classes.fill} data-tint={tintOf(series, name)} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}

const tintOf = (series: readonly string[], name: string): number => Math.max(series.indexOf(name), 0) % TINTS;

/** What stands in a column, in words, as its cells have it. */
function useWords(report: Report): (name: string, value: ReportValue | undefined) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (name, value) => {
    const column = report.columns.find((one) => one.name === name);
    if (value === null || value === undefined) return t('report.blank');
    if (typeof value === 'boolean')
      return told(language, column?.label ?? name, value ? t('report.yes') : t('report.no'));
    const text = String(value as string | number);
    const code = column?.type === 'CODE' ? wordsOfCode(column.choices, text) : undefined;
    if (code) return t(code as 'report.yes');
    return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? formatPartial(text, language) : text;
  };
}

const told = (language: string, what: string, value: string): string =>
  `${what}${language === 'fr' ? '\u00a0' : ''}: ${value}`;
