import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { dayBefore } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { RowActions } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { type Mandate, type SeatedBody, seatsOf } from './mandates.js';
import { mandateForm } from './writes/mandate-form.js';
import { MandateEndButton } from './writes/mandate-end.js';

interface Row {
  constituency: string;
  seat: number;
  mandate: Mandate;
}

interface MandateTableProps {
  body: SeatedBody;
  mandates: readonly Mandate[];
  /** What the table is of. */
  title: string;
  /** Offers to end a mandate, and to correct one. */
  writable?: boolean;
  /** Offers to correct a mandate, also one that has ended. */
  correctable?: boolean;
}

/** Mandates in words: the twin of the drawing. */
export function MandateTable({ body, mandates, title, writable, correctable = writable }: MandateTableProps) {
  const { t } = useTranslation();
  const rows = seatsOf(body, mandates).flatMap(({ constituency, seat, holders, substitutes }): Row[] =>
    [...holders, ...substitutes].map((mandate) => ({ constituency, seat, mandate })),
  );
  return (
    <Table
      name={title}
      columns={useMandateColumns()}
      rows={rows}
      keyOf={({ mandate }) => mandate.id}
      below={({ mandate }) =>
        correctable && (
          <RowActions>
            <mandateForm.CorrectButton id={mandate.id} about={mandate.person?.name ?? t('governance.personUnknown')} />
            {writable && !mandate.to && <MandateEndButton mandate={mandate} />}
          </RowActions>
        )
      }
      file={`${body.key}-mandats`}
    />
  );
}

function useMandateColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const { same, day, organization } = useColumns<Row>();
  return [
    { label: t('governance.constituency'), csv: ({ constituency }) => constituency },
    { label: t('governance.seatWord'), csv: ({ seat }) => seat },
    {
      label: t('word.person'),
      cell: ({ mandate: { person, isDemonstration } }) => (
        <>
          {person?.name ?? <Unknown>{t('governance.personUnknown')}</Unknown>}{' '}
          {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ mandate }) => mandate.person?.name,
    },
    {
      label: t('governance.function'),
      ...same(({ mandate }) =>
        mandate.substituteFor ? t('governance.substitute') : t(`governance.functions.${mandate.function}`),
      ),
    },
    {
      label: t('governance.constituency'),
      cell: ({ constituency, seat }) => `${constituency}, ${t('governance.seat', { seat }).toLowerCase()}`,
      wide: true,
    },
    { label: t('word.organization'), ...organization(({ mandate }) => mandate.organization), wide: true },
    { label: t('word.from'), ...day(({ mandate }) => mandate.from), whole: true },
    {
      label: t('word.to'),
      ...day(({ mandate: { to } }) => to && dayBefore(to), <span className="soft">{t('word.ongoing')}</span>),
      whole: true,
    },
  ];
}
