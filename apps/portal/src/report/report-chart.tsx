import { useTranslation } from 'react-i18next';
import { formatNumber, formatPartial } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
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

/** Bars from left to right, one for each row; drawn for the eye, its name says the same in words. The table below holds all of it. */
export function ReportChart({ report, chart: { x, y, series }, rows }: ReportChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = (name: string | null) => report.columns.find((column) => column.name === name);
  const bars = rows.flatMap((row) => {
    const value = row[y];
    return typeof value === 'number'
      ? [{ label: [words(row[x]), series && seriesOf(row[series])].filter(Boolean).join(' · '), value }]
      : [];
  });
  const shown = (value: number): string =>
    of(y)?.unit === 'EUR'
      ? new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value)
      : formatNumber(Math.round(value * 1000) / 1000, language);
  function words(value: ReportValue | undefined): string {
    if (value === null || value === undefined) return t('report.blank');
    if (typeof value === 'boolean') return value ? t('report.yes') : t('report.no');
    const text = String(value as string | number);
    return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? formatPartial(text, language) : text;
  }
  /** What is so is called by its column; what is not needs no words. */
  function seriesOf(value: ReportValue | undefined): string {
    return typeof value === 'boolean' ? (value ? (of(series)?.label ?? '') : '') : words(value);
  }
  if (bars.length === 0 || bars.length > MOST_BARS) return null;
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const greatest = bars.reduce((a, b) => (b.value > a.value ? b : a));
  const said = t('report.chartWords', {
    what: of(y)?.label ?? y,
    count: bars.length,
    label: greatest.label,
    value: shown(greatest.value),
  });
  return (
    <figure className={classes.chart}>
      <figcaption>{said}</figcaption>
      <div role="img" aria-label={said}>
        {bars.map(({ label, value }, i) => (
          <div key={i} className={classes.bar}>
            <span className={classes.barLabel}>{label}</span>
            <span className={classes.track}>
              <span
                className={classes.fill}
                style={{ width: `${most > 0 ? (Math.max(0, value) / most) * 100 : 0}%` }}
              />
            </span>
            <span className={classes.barValue}>{shown(value)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
