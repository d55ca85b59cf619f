import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { refetchTouched } from '../../api/touched.js';
import { Notice } from '../../form/notice.js';
import { useAction } from '../../form/use-action.js';
import { typeset } from '../../format/typeset.js';
import { ContributionsImportDocument, type ContributionsImportMutation } from '../../generated/graphql.js';
import { Actions } from '../../shell/actions.js';
import { PlainButton } from '../../shell/plain-button.js';
import type { Column } from '../../table/column.js';
import { Table } from '../../table/table.js';

type Gone = ContributionsImportMutation['contributionsImport'];
type Row = NonNullable<Gone['rows']>[number];

interface TableSentProps {
  batchId: string;
  name: string;
  text: string;
  consent: boolean;
}

/** A table that was chosen: what would come of it, then what came of it. */
export function TableSent({ batchId, name, text, consent }: TableSentProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [gone, setGone] = useState<Gone>();
  const [isAsked, setAsked] = useState(false);
  const { busy, problem, run } = useAction(async (send, isTrial: boolean, takesGood: boolean) => {
    const now = await send(ContributionsImportDocument, {
      input: { batchId, table: text, isTrial, takesGood, consent },
    });
    setGone(now as Gone);
    if (!isTrial) await refetchTouched(client, ContributionsImportDocument);
  });
  const begin = (isTrial: boolean, takesGood: boolean): void => {
    setAsked(true);
    if (consent) void run(isTrial, takesGood);
  };
  const told = isAsked && !consent ? t('entry.table.consentNeeded') : problem;
  const [made, refused] = [gone?.madeCount ?? 0, gone?.refusedCount ?? 0];
  const mayTake = gone && !gone.isWritten && made > 0;
  return (
    <>
      <p>
        {t('entry.table.chosen')} <b>{name}</b>
      </p>
      <Actions>
        <PlainButton look={mayTake ? 'framed' : 'go'} idle={busy} onClick={() => begin(true, false)}>
          {t('entry.table.try')}
        </PlainButton>
        {mayTake && (
          <PlainButton look="go" idle={busy} onClick={() => begin(false, refused > 0)}>
            {t(refused > 0 ? 'entry.table.takeGood' : 'entry.table.take', { count: made })}
          </PlainButton>
        )}
      </Actions>
      {told && (
        <Notice kind="attention" role="alert">
          <p>{told}</p>
        </Notice>
      )}
      <p role="status">{busy ? t('entry.table.reading') : gone ? <Words gone={gone} /> : t('entry.table.untried')}</p>
      {gone?.rows && gone.rows.length > 0 && <Rows rows={gone.rows} total={gone.rowCount ?? 0} />}
    </>
  );
}

function Words({ gone: { madeCount, thereCount, refusedCount, isWritten } }: { gone: Gone }) {
  const { t } = useTranslation();
  const parts = [
    madeCount ? t(isWritten ? 'entry.table.made' : 'entry.table.wouldBe', { count: madeCount }) : '',
    thereCount ? t('entry.table.there', { count: thereCount }) : '',
    refusedCount ? t('entry.table.refused', { count: refusedCount }) : '',
  ];
  return parts.filter(Boolean).join(' · ') || t('entry.table.nothing');
}

interface Line extends Omit<Row, 'userErrors'> {
  key: string;
  column?: string;
  message?: string;
}

/** A line for each row, and for each fault of a row. */
function Rows({ rows, total }: { rows: readonly Row[]; total: number }) {
  const { t } = useTranslation();
  const lines = rows.flatMap(({ userErrors, ...row }): Line[] =>
    userErrors.length === 0
      ? [{ ...row, key: String(row.line) }]
      : userErrors.map(({ message, path }, i) => ({ ...row, key: `${row.line} ${i}`, message, column: path?.[0] })),
  );
  const columns: Column<Line>[] = [
    { label: t('entry.table.line'), cell: ({ line }) => line, csv: ({ line }) => line, number: true },
    { label: t('entry.sheetShort'), wide: true, cell: ({ sheet }) => sheet, csv: ({ sheet }) => sheet },
    {
      label: t('word.title'),
      cell: ({ title, contribution }) =>
        contribution ? (
          <Link to={`/demarches/contributions/${contribution.id}`}>{typeset(title)}</Link>
        ) : (
          typeset(title)
        ),
      csv: ({ title }) => title,
    },
    {
      label: t('entry.table.outcome'),
      cell: ({ outcome }) => t(`entry.table.outcomes.${outcome}`),
      csv: ({ outcome }) => t(`entry.table.outcomes.${outcome}`),
    },
    {
      label: t('entry.table.fault'),
      cell: ({ column, message }) => (
        <>
          {column && <b>{column}</b>} {message}
        </>
      ),
      csv: ({ column, message }) => [column, message].filter(Boolean).join(' : '),
      has: ({ message }) => message !== undefined,
    },
  ];
  return (
    <Table
      name={t('entry.table.rows')}
      rows={lines}
      keyOf={({ key }) => key}
      columns={columns}
      file={t('entry.table.rowsFile')}
      foot={<span className="soft figures">{t('entry.table.shown', { count: rows.length, total })}</span>}
    />
  );
}
