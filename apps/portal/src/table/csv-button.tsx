import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatTotal } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { FileCell } from './column.js';
import { download, toCsv } from './csv.js';
import { PlainButton } from '../shell/plain-button.js';

interface CsvButtonProps {
  /** Name of the file, without its ending. */
  name: string;
  header: readonly string[];
  total: number;
  /** Reads the rows after a cursor, and the cursor to go on from. */
  read: (after: string | undefined) => Promise<{ rows: readonly FileCell[][]; next: string | null | undefined }>;
}

/** The whole list in its current order, read page by page. */
export function CsvButton({ name, header, total, read }: CsvButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState(false);

  const run = async (): Promise<void> => {
    setFailed(false);
    setDone(0);
    const rows: FileCell[][] = [[...header]];
    try {
      let after: string | undefined;
      do {
        const page = await read(after);
        rows.push(...page.rows);
        setDone(rows.length - 1);
        after = page.next ?? undefined;
      } while (after);
      download(`${name}.csv`, toCsv(rows));
    } catch {
      setFailed(true);
    } finally {
      setDone(undefined);
    }
  };

  return (
    <div>
      <PlainButton
        // Several may be on one page: the file says which it is.
        title={`${name}.csv`}
        idle={done !== undefined}
        onClick={() => void run()}
      >
        {done === undefined
          ? t('table.csv')
          : t('table.csvProgress', { done: formatNumber(done, language), total: formatTotal(total, language) })}
      </PlainButton>
      <p role="status" style={{ margin: 0 }}>
        {failed && t('table.csvFailed')}
      </p>
    </div>
  );
}
