import { useTranslation } from 'react-i18next';
import { Sub } from '../table/cells.js';
import { Table } from '../table/table.js';
import { typeInWords, unitInWords } from './column-words.js';
import type { Report } from './report.js';

/** What the columns of a report are: in files they stand by their names. */
export function ReportColumns({ columns }: Pick<Report, 'columns'>) {
  const { t } = useTranslation();
  return (
    <Table
      name={t('report.columns')}
      rows={columns}
      keyOf={({ name }) => name}
      columns={[
        {
          label: t('report.column'),
          cell: ({ label, name, description }) => (
            <>
              {label ?? name}
              {description && <Sub>{description}</Sub>}
            </>
          ),
        },
        {
          label: t('report.holds'),
          cell: ({ type, isList, unit }) => (
            <>
              {typeInWords(t, type, isList)}
              {unit && <Sub>{t('report.inUnit', { unit: unitInWords(t, unit) })}</Sub>}
            </>
          ),
        },
        { label: t('report.inFiles'), cell: ({ name }) => <code>{name}</code> },
      ]}
    />
  );
}
