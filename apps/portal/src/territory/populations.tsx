import { useTranslation } from 'react-i18next';
import { formatChange, formatDay, formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import classes from './territory.module.css';

interface Population {
  on: string;
  value: number;
}

const CHART = { width: 560, height: 200, left: 76, right: 16, top: 16, bottom: 32 };

/** The published populations: a line, and the table that says the same. */
export function Populations({ code, populations }: { code: string; populations: readonly Population[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorted = [...populations].sort((a, b) => a.on.localeCompare(b.on));
  const rows = sorted.map((population, index) => ({ ...population, before: sorted[index - 1]?.value }));
  const columns: Column<(typeof rows)[number]>[] = [
    { label: t('territory.vintage'), cell: ({ on }) => formatDay(on, language), csv: ({ on }) => on },
    {
      label: t('word.population'),
      cell: ({ value }) => formatNumber(value, language),
      csv: ({ value }) => value,
      number: true,
    },
    {
      label: t('territory.change'),
      cell: ({ value, before }) => (before ? formatChange(value / before - 1, language) : '–'),
      number: true,
    },
  ];
  return (
    <div className={classes.populations} id="populations">
      {sorted.length > 1 && <Chart populations={sorted} />}
      <div>
        <Table
          name={t('territory.populations')}
          columns={columns}
          rows={rows.reverse()}
          keyOf={({ on }) => on}
          file={`populations-${code}`}
        />
      </div>
    </div>
  );
}

function Chart({ populations }: { populations: readonly Population[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = populations[0];
  const last = populations.at(-1);
  if (!first || !last) return null;
  const values = populations.map(({ value }) => value);
  const [low, high, step] = scale(Math.min(...values), Math.max(...values));
  const start = Date.parse(first.on);
  const span = Date.parse(last.on) - start;
  const x = (on: string): number =>
    CHART.left + ((Date.parse(on) - start) / span) * (CHART.width - CHART.left - CHART.right);
  const y = (value: number): number =>
    CHART.top + ((high - value) / (high - low)) * (CHART.height - CHART.top - CHART.bottom);
  const lines = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={t('territory.chart', { from: first.on.slice(0, 4), to: last.on.slice(0, 4) })}
    >
      {lines.map((value) => (
        <g key={value}>
          <line x1={CHART.left} x2={CHART.width - CHART.right} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={CHART.left - 10} y={y(value) + 5} textAnchor="end">
            {formatNumber(value, language)}
          </text>
        </g>
      ))}
      <polyline
        points={populations.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')}
        className={classes.line}
      />
      {populations.map(({ on, value }) => (
        <circle key={on} cx={x(on)} cy={y(value)} r="4" className={classes.dot} />
      ))}
      {populations.map(({ on }) => (
        <text key={on} x={x(on)} y={CHART.height - 8} textAnchor={on === last.on ? 'end' : 'middle'}>
          {on.slice(0, 4)}
        </text>
      ))}
    </svg>
  );
}

/** Round bounds and a round step for three to five lines. */
function scale(low: number, high: number): [low: number, high: number, step: number] {
  const span = Math.max(high - low, Math.max(1, high * 0.02));
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => span / candidate <= 4) ?? span,
  );
  const bottom = Math.max(0, Math.floor(low / step) * step);
  return [bottom, Math.max(bottom + step, Math.ceil(high / step) * step), step];
}
