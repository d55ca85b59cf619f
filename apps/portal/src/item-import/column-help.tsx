import { useTranslation } from 'react-i18next';
import { PlainButton } from '../shell/plain-button.js';
import { download, toCsv } from '../table/csv.js';
import { Table } from '../table/table.js';
import { columnsOf } from './columns.js';

/** What a table has in its columns, and a file that begins one. */
export function ColumnHelp() {
  const { t } = useTranslation();
  const columns = columnsOf(t);
  const save = (): void => {
    const rows = [columns.map(({ name }) => name), columns.map(({ example }) => example)];
    download(`${t('itemImport.templateFile')}.csv`, toCsv(rows));
  };
  return (
    <>
      <p>
        <PlainButton onClick={save}>{t('itemImport.templateSave')}</PlainButton>
      </p>
      <details>
        <summary>{t('itemImport.columnsTitle', { count: columns.length })}</summary>
        <Table
          name={t('itemImport.columnsTitle', { count: columns.length })}
          rows={columns}
          keyOf={({ key }) => key}
          columns={[
            {
              label: t('itemImport.column'),
              cell: ({ name, isNeeded }) => (
                <>
                  {name}
                  {isNeeded && <span className="soft"> {t('itemImport.needed')}</span>}
                </>
              ),
            },
            { label: t('itemImport.columnHelp'), cell: ({ help }) => help },
            { label: t('itemImport.example'), cell: ({ example }) => example, wide: true },
          ]}
        />
      </details>
    </>
  );
}
