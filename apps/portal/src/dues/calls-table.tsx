import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { DuesCallsDocument, type DuesCallsQuery } from '../generated/graphql.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import { CallState } from './due-state.js';
import { LateDues } from './late-dues.js';
import { Share } from './share.js';

type Call = NonNullable<DuesCallsQuery['duesCalls']>['nodes'][number];

/** Each year: called, paid, outstanding, who is late. Each figure leads to its dues. */
export function CallsTable() {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  return (
    <List
      query={DuesCallsDocument}
      variables={{ asOf, totals: true, demonstration: useDemonstration() }}
      fetchPolicy="network-only"
      pages="whole"
      list={({ duesCalls }) => duesCalls}
      name={t('dues.calls')}
      columns={useCallColumns()}
      file={`cotisations-appels-${day}`}
      empty={t('dues.callsNone')}
    />
  );
}

/** What is not issued yet cannot be paid. */
const issued = ({ status, totals }: Call) => (status === 'DRAFT' ? undefined : totals);

function useCallColumns(): Column<Call>[] {
  const { t } = useTranslation();
  const { euros } = useColumns<Call>();
  return [
    {
      label: t('word.year'),
      cell: ({ id, year, isDemonstration }) => (
        <>
          <DatedLink to={`/cotisations/appels/${id}`}>{year}</DatedLink> {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ year }) => year,
    },
    {
      label: t('word.state'),
      cell: ({ status }) => <CallState status={status} />,
      csv: ({ status }) => t(`dues.callStatuses.${status}`),
    },
    { label: t('dues.called'), ...euros(({ totals }) => totals?.calledCents), wide: true },
    {
      label: t('dues.paid'),
      cell: (call) => {
        const totals = issued(call);
        return totals ? <Share paid={totals.paidCents} of={totals.calledCents} /> : '–';
      },
      csv: ({ totals }) => totals && totals.paidCents / 100,
      wide: true,
    },
    {
      ...euros(({ totals }) => totals?.outstandingCents),
      label: t('dues.outstanding'),
      cell: euros((call) => issued(call)?.outstandingCents).cell,
    },
    { label: t('dues.organizationCount'), csv: ({ totals }) => totals?.organizationCount },
    {
      label: t('dues.statuses.LATE'),
      cell: (call) => (issued(call) ? <LateDues call={call} /> : '–'),
      csv: ({ totals }) => totals?.lateCount,
      number: true,
    },
  ];
}
