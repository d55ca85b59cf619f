import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DueState, useDueWords } from '../dues/due-state.js';
import { OrganizationDuesDocument, type OrganizationDuesQuery } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';

type Due = NonNullable<NonNullable<OrganizationDuesQuery['organization']>['dues']>['nodes'][number];

/** What it owes, year by year; nothing at all for whoever may not see it. */
export default function OrganizationDues({ organizationKey }: { organizationKey: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { euros } = useColumns<Due>();
  const stateOf = useDueWords();
  const { data } = useQuery(OrganizationDuesDocument, {
    variables: { key: organizationKey, asOf },
    // A payment recorded elsewhere shows at the next look.
    fetchPolicy: 'cache-and-network',
  });
  const dues = data?.organization?.dues?.nodes ?? [];
  if (dues.length === 0) return null;
  const columns: Column<Due>[] = [
    {
      label: t('word.year'),
      cell: ({ id, year, isDemonstration }) => (
        <>
          <DatedLink to={`/cotisations/${id}`}>{year}</DatedLink> {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ year }) => year,
    },
    {
      label: t('word.state'),
      cell: ({ status, call }) => <DueState status={status} call={call} />,
      csv: stateOf,
    },
    { label: t('dues.called'), ...euros(({ amountCents }) => amountCents) },
    { label: t('dues.paid'), ...euros(({ paidCents }) => paidCents), wide: true },
    { label: t('dues.outstanding'), ...euros(({ balanceCents }) => balanceCents) },
  ];
  return (
    <Section title={t('shell.dues')}>
      <Table name={t('shell.dues')} columns={columns} rows={dues} file={`${organizationKey}-cotisations`} />
    </Section>
  );
}
