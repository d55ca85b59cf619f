import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../../form/control.js';
import { readTable } from '../../item-import/read-table.js';
import { PlainButton } from '../../shell/plain-button.js';
import { download, toCsv } from '../../table/csv.js';
import forms from '../../form/form.module.css';
import { TableSent } from './table-sent.js';

const COLUMNS = [
  ...(['sheet', 'title', 'body', 'displayName', 'commune', 'saidOn', 'supportOnPaper', 'consent'] as const),
];

/** A table of what was gathered: tried first, then entered. */
export function TableEntry({ batchId }: { batchId: string }) {
  const { t } = useTranslation();
  const [table, setTable] = useState<{ name: string; text: string; key: number }>();
  const [consent, setConsent] = useState(false);
  const save = (): void => {
    const rows = [
      COLUMNS.map((key) => t(`entry.table.columns.${key}.name`)),
      COLUMNS.map((key) => t(`entry.table.columns.${key}.example`)),
    ];
    download(`${t('entry.table.templateFile')}.csv`, toCsv(rows));
  };
  return (
    <>
      <p>
        <PlainButton onClick={save}>{t('entry.table.template')}</PlainButton>
      </p>
      <Control
        spec={{ name: 'consent', kind: 'check', label: t('entry.table.consent') }}
        id="table-consent"
        value={consent}
        set={(checked) => setConsent(checked === true)}
      />
      <div className={forms.field}>
        <label htmlFor="table-file">{t('entry.table.choose')}</label>
        <p id="table-file-hint" className="soft">
          {t('entry.table.chooseHint')}
        </p>
        <input
          id="table-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={forms.box}
          aria-describedby="table-file-hint"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (!file) return;
            void readTable(file).then((text) => setTable({ name: file.name, text, key: Date.now() }));
            // The same file may be chosen again, once it is mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {table && <TableSent key={table.key} batchId={batchId} name={table.name} text={table.text} consent={consent} />}
    </>
  );
}
