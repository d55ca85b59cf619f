import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordPath } from '../chain/chain-path.js';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { formatDay, formatInstant, formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { wordsOfCode } from './codes.js';
import { pathOf } from './path-of.js';
import type { Report } from './report.js';
import type { ReportRow, ReportValue } from './use-report-rows.js';
import classes from './report.module.css';

export type ReportColumn = Report['columns'][number];
interface Numbered {
  row: ReportRow;
  number: number;
}

/** The rows of a report; a figure leads to the records that it counts, a name to the record that it names. */
export function ReportTable({
  report,
  rows,
}: {
  report: Pick<Report, 'title' | 'columns'>;
  rows: readonly ReportRow[];
}) {
  const { t } = useTranslation();
  // Names of records are for programs: the files have them.
  const columns = report.columns.filter(({ type }) => type !== 'ID' && type !== 'GEOMETRY');
  return (
    <Table
      name={report.title}
      columns={columns.map((column) => shownAs(column, idOf(report, column)))}
      rows={rows.map((row, number) => ({ row, number }))}
      keyOf={({ number }) => number}
      empty={t('report.empty')}
    />
  );
}

const isNumber = ({ type }: ReportColumn): boolean => type === 'INTEGER' || type === 'DECIMAL';

/** The column that has the id of what another names: `organizationId` of `organization`. */
const idOf = ({ columns }: Pick<Report, 'columns'>, { name }: ReportColumn): ReportColumn | undefined =>
  columns.find((other) => other.type === 'ID' && other.name === `${name}Id`);

function shownAs(column: ReportColumn, named: ReportColumn | undefined): Column<Numbered> {
  return {
    label: column.label ?? column.name,
    number: isNumber(column) && !/^year$/.test(column.name),
    has: ({ row }) => row[column.name] !== null,
    cell: ({ row }) => {
      const value = <Value column={column} value={row[column.name] ?? null} />;
      const records = row._records?.[column.name];
      if (records) return <Link to={pathOf(records)}>{value}</Link>;
      const id = named && row[named.name];
      return typeof id === 'string' && id ? <DatedLink to={recordPath(id)}>{value}</DatedLink> : value;
    },
  };
}

/** What stands in one cell, as its column says. */
export function Value({ column, value }: { column: ReportColumn; value: ReportValue }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // Files have the codes: programs read those.
  const codeOf = (code: string): string => {
    const words = wordsOfCode(column.choices, code);
    return words ? t(words as 'report.yes') : code;
  };
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return <span className="soft">–</span>;
  if (Array.isArray(value))
    return value.map((one, i) => (
      <Fragment key={i}>
        {i > 0 && ' ; '}
        {column.type === 'CODE' ? codeOf(String(one)) : <Text>{String(one)}</Text>}
      </Fragment>
    ));
  switch (column.type) {
    case 'INTEGER':
      return column.name === 'year' ? String(value) : formatNumber(Number(value), language);
    case 'DECIMAL':
      return new Intl.NumberFormat(
        language,
        column.unit === 'EUR' ? { style: 'currency', currency: 'EUR' } : { maximumFractionDigits: 3 },
      ).format(Number(value));
    case 'BOOLEAN':
      return value ? t('report.yes') : t('report.no');
    case 'DATE':
      return <time dateTime={String(value)}>{formatDay(String(value), language)}</time>;
    case 'DATETIME':
      return <time dateTime={String(value)}>{formatInstant(String(value), language)}</time>;
    case 'PARTIAL_DATE':
      return <PartialDay date={String(value)} />;
    case 'CODE': {
      const words = codeOf(String(value));
      return words === value ? <span className={classes.code}>{words}</span> : words;
    }
    default:
      return typeof value === 'object' ? JSON.stringify(value) : <Text>{String(value)}</Text>;
  }
}

/** An address is one that can be opened. */
function Text({ children }: { children: string }) {
  if (!/^https?:\/\/\S+$/.test(children)) return children;
  return (
    <a href={children} rel="noreferrer">
      {children.replace(/^https?:\/\/|\/$/g, '')}
    </a>
  );
}
