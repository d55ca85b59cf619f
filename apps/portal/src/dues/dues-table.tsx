import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { DuesListDocument, type DuesListQuery, type DueStatus } from '../generated/graphql.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter, YearFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import { DueState, useDueWords } from './due-state.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './dues.module.css';

type Due = NonNullable<DuesListQuery['dues']>['nodes'][number];

const STATUSES: readonly DueStatus[] = ['LATE', 'UNPAID', 'PARTIAL', 'PAID'];

/** Dues with their filters, kept in the address: year, status, organization. */
export function DuesTable() {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  const { params } = useAddress();
  const { coordinates } = useRights();
  const demonstration = useDemonstration();
  const organization = params.get('organisation') ?? undefined;
  const filter = {
    year: Number.parseInt(params.get('annee') ?? '', 10) || undefined,
    status: oneOf(STATUSES, params.get('etat')),
    organization,
    // Whoever sees their own dues only sees what these are, and that they are invented.
    includeDemonstration: demonstration || !coordinates,
  };
  return (
    <>
      <DuesFilters organization={organization} />
      <List
        query={DuesListDocument}
        variables={{ asOf, filter }}
        fetchPolicy="network-only"
        list={({ dues }) => dues}
        name={t('dues.list')}
        columns={useDueColumns(organization)}
        file={`cotisations-${day}`}
        found={(_, [due]) => organization && due && t('dues.organizationFilter', { name: due.organization.name })}
        empty={t('dues.listNone')}
      />
    </>
  );
}

function DuesFilters({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  const { set } = useAddress();
  const last = Number(day.slice(0, 4)) + 1;
  return (
    <Filters>
      <YearFilter label={t('word.year')} all={t('dues.allYears')} first={last - 15} last={last} />
      <SelectFilter
        name="etat"
        label={t('word.state')}
        all={t('word.all')}
        options={STATUSES.map((status) => ({ value: status, label: t(`dues.statuses.${status}`) }))}
      />
      {organization && (
        <PlainButton onClick={() => set({ organisation: '' })}>{t('dues.organizationClear')}</PlainButton>
      )}
    </Filters>
  );
}

function useDueColumns(organization: string | undefined): Column<Due>[] {
  const { t } = useTranslation();
  const { set } = useAddress();
  const { euros } = useColumns<Due>();
  const stateOf = useDueWords();
  return [
    {
      label: t('word.organization'),
      cell: (due) => (
        <>
          {organization ? (
            due.organization.name
          ) : (
            <button type="button" className={classes.narrow} onClick={() => set({ organisation: due.organization.id })}>
              {due.organization.name}
            </button>
          )}{' '}
          {due.isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: (due) => due.organization.name,
    },
    {
      label: t('word.year'),
      cell: (due) => (
        <DatedLink to={`/cotisations/${due.id}`}>
          {due.year}
          <span className="hidden">, {due.organization.name}</span>
        </DatedLink>
      ),
      csv: ({ year }) => year,
    },
    { label: t('dues.amount'), ...euros(({ amountCents }) => amountCents), wide: true },
    { label: t('dues.paid'), csv: ({ paidCents }) => paidCents / 100 },
    { label: t('dues.outstanding'), ...euros(({ balanceCents }) => balanceCents) },
    { label: t('word.state'), cell: ({ status, call }) => <DueState status={status} call={call} />, csv: stateOf },
    {
      label: t('dues.reminders'),
      cell: ({ reminders }) => (reminders.length > 0 ? t('dues.reminderCount', { count: reminders.length }) : '–'),
      csv: ({ reminders }) => reminders.length,
      wide: true,
    },
  ];
}
