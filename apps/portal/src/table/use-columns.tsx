import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Sources, type SourceLike } from '../source/sources.js';
import type { Column } from './column.js';

type Kind<Row> = Pick<Column<Row>, 'cell' | 'csv' | 'number'>;
type Of<Row, Value> = (row: Row) => Value | null | undefined;

/** Columns of the kinds that many lists have: each is what a column is beside its label. */
export function useColumns<Row>() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    /** The same words in the table and in the file. */
    same: (words: Of<Row, string | number>): Kind<Row> => ({ cell: (row) => words(row) ?? '–', csv: words }),
    euros: (cents: Of<Row, number>): Kind<Row> => ({
      number: true,
      cell: (row) => shown(cents(row), (value) => formatEuros(value, language)),
      csv: (row) => shown(cents(row), (value) => value / 100, null),
    }),
    day: (of: Of<Row, string>, none: ReactNode = '–'): Kind<Row> => ({
      cell: (row) => shown(of(row), (day) => formatShortDay(day, language), none),
      csv: of,
    }),
    /** A date as precise as its source. */
    date: (of: Of<Row, string>, none: ReactNode = '–'): Kind<Row> => ({
      cell: (row) => shown(of(row), (date) => <PartialDay date={date} />, none),
      csv: of,
    }),
    /** What shows it. */
    sources: (of: (row: Row) => readonly SourceLike[]): Kind<Row> => ({
      cell: (row) => <Sources sources={of(row)} />,
      csv: (row) =>
        of(row)
          .map(({ title }) => title)
          .join(', '),
    }),
    organization: (of: Of<Row, { key: string; name: string }>): Kind<Row> => ({
      cell: (row) => shown(of(row), (organization) => <OrganizationLink organization={organization} />),
      csv: (row) => of(row)?.name,
    }),
    /** Whether it was invented, for the file: the table marks it beside the name. */
    demonstration: (of: Of<Row, boolean>): Column<Row> => ({
      label: t('network.demonstration'),
      csv: (row) => (of(row) ? t('network.demonstration') : ''),
    }),
  };
}

const shown = <Value, Shown, None = string>(
  value: Value | null | undefined,
  show: (value: Value) => Shown,
  none: None = '–' as None,
): Shown | None => (value == null || value === '' ? none : show(value));
