import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Control } from '../form/control.js';
import { typeset } from '../format/typeset.js';
import { PlainButton } from '../shell/plain-button.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import type { ImportRow } from './use-import.js';

interface Line extends Omit<ImportRow, 'userErrors'> {
  key: string;
  column?: string;
  code?: string;
  message?: string;
}

const AT_ONCE = 100;

/** What came of each row, and all that is wrong with those that are refused: a line for each fault. */
export function RowsGone({ rows, isTrial }: { rows: readonly ImportRow[]; isTrial: boolean }) {
  const { t } = useTranslation();
  const [onlyFaults, setOnlyFaults] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const lines = rows.flatMap(({ userErrors, ...row }): Line[] =>
    userErrors.length === 0
      ? [{ ...row, key: String(row.line) }]
      : userErrors.map(({ code, message, path }, i) => ({
          ...{ ...row, key: `${row.line} ${i}`, code, message },
          column: path?.[0],
        })),
  );
  const wanted = onlyFaults ? lines.filter(({ code }) => code) : lines;
  const hasFaults = lines.some(({ code }) => code);
  return (
    <>
      {hasFaults && (
        <Control
          spec={{ name: 'faults', kind: 'check', label: t('itemImport.onlyFaults') }}
          id="import-faults"
          value={onlyFaults}
          set={(checked) => setOnlyFaults(checked === true)}
        />
      )}
      <Table
        name={t('itemImport.rows')}
        rows={wanted.slice(0, most)}
        keyOf={({ key }) => key}
        columns={useColumnsOf(isTrial)}
        foot={
          wanted.length > most ? (
            <PlainButton onClick={() => setMost(most + AT_ONCE)}>{t('itemImport.more')}</PlainButton>
          ) : (
            <span className="soft figures">{t('itemImport.shown', { count: wanted.length })}</span>
          )
        }
        file={t('itemImport.rowsFile')}
        read={() => Promise.resolve({ nodes: wanted })}
        total={wanted.length}
      />
    </>
  );
}

function useColumnsOf(isTrial: boolean): Column<Line>[] {
  const { t } = useTranslation();
  const outcome = (line: Line): string =>
    t(
      `itemImport.outcomes.${line.outcome}${isTrial && (line.outcome === 'MADE' || line.outcome === 'CHANGED') ? '_TRIAL' : ''}` as 'itemImport.outcomes.MADE',
    );
  return [
    { label: t('itemImport.line'), cell: ({ line }) => line, csv: ({ line }) => line, number: true },
    {
      label: t('word.title'),
      cell: ({ item, title }) =>
        item ? <Link to={`/ressources/${item.id}/ecrire`}>{typeset(title)}</Link> : typeset(title),
      csv: ({ title }) => title,
    },
    { label: t('itemImport.outcome'), cell: outcome, csv: outcome },
    { label: t('itemImport.column'), csv: ({ column }) => column },
    {
      label: t('itemImport.fault'),
      cell: ({ column, message }) => (
        <>
          {column && <b>{column}</b>} {message}
        </>
      ),
      csv: ({ message }) => message,
      has: isFault,
    },
    { label: t('itemImport.code'), csv: ({ code }) => code },
  ];
}

const isFault = ({ code }: Line): boolean => code !== undefined;
