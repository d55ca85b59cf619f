import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { DuesCallPageDocument, type CallDueFragment as Due, type DuesCallPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Pager } from '../table/pager.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { useReader } from '../table/use-reader.js';
import { Basis } from './basis.js';
import { DueState, useDueWords } from './due-state.js';

export type Call = NonNullable<DuesCallPageQuery['duesCall']>;

/** What each organization owes by a call, and why. */
export function CallDues({ call, page }: { call: Call; page: number }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { nodes, pageInfo, totalCount } = call.dues;
  const asked = { id: call.id, asOf, totals: false, first: 100 };
  return (
    <Table
      name={t('dues.list')}
      columns={useCallDueColumns(call)}
      rows={nodes}
      file={`cotisations-${call.year}`}
      read={useReader(DuesCallPageDocument, asked, ({ duesCall }) => duesCall?.dues)}
      total={totalCount}
      foot={<Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />}
    />
  );
}

/** A draft has no states yet, and no pages of its dues. */
function useCallDueColumns(call: Call): Column<Due>[] {
  const { t } = useTranslation();
  const { euros } = useColumns<Due>();
  const stateOf = useDueWords();
  const draft = call.status === 'DRAFT';
  const outstanding = euros(({ balanceCents }) => balanceCents);
  return [
    {
      label: t('word.organization'),
      cell: ({ id, organization: { name } }) =>
        draft ? name : <DatedLink to={`/cotisations/${id}`}>{name}</DatedLink>,
      csv: ({ organization }) => organization.name,
    },
    { label: t('dues.inhabitants'), csv: ({ basis }) => basis.inhabitants ?? basis.headcount },
    { label: t('dues.basisWord'), cell: ({ basis }) => <Basis basis={basis} />, wide: true },
    {
      label: t('dues.instalments'),
      cell: (due) => <DueDays due={due} />,
      csv: ({ instalments }) =>
        instalments.map(({ dueOn, amountCents }) => `${dueOn} : ${amountCents / 100}`).join(' ; '),
      wide: true,
    },
    // On a phone what is left to pay says more.
    { label: t('dues.amount'), ...euros(({ amountCents }) => amountCents), wide: !draft },
    { label: t('dues.paid'), csv: ({ paidCents }) => paidCents / 100 },
    { label: t('dues.outstanding'), ...outstanding, cell: draft ? undefined : outstanding.cell },
    {
      label: t('word.state'),
      cell: draft ? undefined : ({ status }) => <DueState status={status} />,
      csv: ({ status }) => stateOf({ status, call }),
    },
  ];
}

function DueDays({ due: { instalments } }: { due: Due }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return instalments.map(({ place, dueOn, amountCents }) => {
    const day = formatShortDay(dueOn, language);
    const amount = formatEuros(amountCents, language);
    return <div key={place}>{instalments.length > 1 ? t('dues.instalmentOf', { day, amount }) : day}</div>;
  });
}
