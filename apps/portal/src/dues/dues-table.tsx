import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatEuros } from '../format/money.js';
import { DuesListDocument, type DueStatus } from '../generated/graphql.js';
import governance from '../governance/governance.module.css';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { oneOf, useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { DueState } from './due-state.js';
import classes from './dues.module.css';

const STATUSES: readonly DueStatus[] = ['LATE', 'UNPAID', 'PARTIAL', 'PAID'];

/** Dues with their filters, kept in the address: year, status, organization. */
export function DuesTable() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { asOf, day } = useAsOf();
  const { params, set } = useAddress();
  const { page, variables } = usePage();
  const year = Number.parseInt(params.get('annee') ?? '', 10) || undefined;
  const status = oneOf(STATUSES, params.get('etat'));
  const organization = params.get('organisation') ?? undefined;
  const { coordinates } = useRights();
  const demonstration = useDemonstration();
  // Whoever sees their own dues only sees what these are, and that they are invented.
  const filter = { year, status, organization, includeDemonstration: demonstration || !coordinates };
  const { data, previousData, loading, error, refetch } = useQuery(DuesListDocument, {
    variables: { asOf, filter, ...variables },
    fetchPolicy: 'network-only',
  });
  const list = (data ?? previousData)?.dues;
  const last = Number(day.slice(0, 4)) + 1;
  const years = Array.from({ length: 16 }, (_, index) => last - index);
  const only = organization && list?.nodes.find((due) => due.organization.id === organization)?.organization;
  return (
    <>
      <fieldset className={governance.filters}>
        <legend className="hidden">{t('dues.filters')}</legend>
        <label>
          <span>{t('dues.year')}</span>
          <select value={year ?? ''} onChange={(event) => set({ annee: event.currentTarget.value })}>
            <option value="">{t('dues.allYears')}</option>
            {years.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('dues.status')}</span>
          <select value={status ?? ''} onChange={(event) => set({ etat: event.currentTarget.value })}>
            <option value="">{t('dues.all')}</option>
            {STATUSES.map((known) => (
              <option key={known} value={known}>
                {t(`dues.statuses.${known}`)}
              </option>
            ))}
          </select>
        </label>
        {coordinates && <DemonstrationSwitch />}
        {organization && (
          <button type="button" className={tables.plainButton} onClick={() => set({ organisation: '' })}>
            {t('dues.organizationClear')}
          </button>
        )}
      </fieldset>
      {only && <p>{t('dues.organizationFilter', { name: only.name })}</p>}
      {error && !list ? (
        <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />
      ) : !list ? (
        <Skeleton height={400} />
      ) : list.nodes.length === 0 ? (
        <p role="status">{t('dues.listNone')}</p>
      ) : (
        <>
          <TableFrame label={t('table.of', { name: t('dues.list') })} busy={loading}>
            <table className={`${tables.table} figures`}>
              <thead>
                <tr>
                  <th scope="col">{t('dues.organization')}</th>
                  <th scope="col">{t('dues.year')}</th>
                  <th scope="col" className={`${tables.number} ${tables.wide}`}>
                    {t('dues.amount')}
                  </th>
                  <th scope="col" className={tables.number}>
                    {t('dues.outstanding')}
                  </th>
                  <th scope="col">{t('dues.status')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.reminders')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((due) => (
                  <tr key={due.id}>
                    <th scope="row">
                      {organization ? (
                        due.organization.name
                      ) : (
                        <button
                          type="button"
                          className={classes.narrow}
                          onClick={() => set({ organisation: due.organization.id })}
                        >
                          {due.organization.name}
                        </button>
                      )}{' '}
                      {due.isDemonstration && <DemonstrationBadge />}
                    </th>
                    <td>
                      <DatedLink to={`/cotisations/${due.id}`}>
                        {due.year}
                        <span className="hidden">, {due.organization.name}</span>
                      </DatedLink>
                    </td>
                    <td className={`${tables.number} ${tables.wide}`}>{formatEuros(due.amountCents, language)}</td>
                    <td className={tables.number}>{formatEuros(due.balanceCents, language)}</td>
                    <td>
                      <DueState status={due.status} call={due.call} />
                    </td>
                    <td className={tables.wide}>
                      {due.reminders.length > 0 ? t('dues.reminderCount', { count: due.reminders.length }) : '–'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <div className={tables.bar}>
            <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
            <CsvButton
              name={`cotisations-${day}`}
              total={list.totalCount}
              header={[
                t('dues.organization'),
                t('dues.year'),
                t('dues.amount'),
                t('dues.paid'),
                t('dues.outstanding'),
                t('dues.status'),
                t('dues.reminders'),
              ]}
              read={async (after) => {
                const { data: answer } = await client.query({
                  query: DuesListDocument,
                  variables: { asOf, filter, first: 100, after },
                  fetchPolicy: 'no-cache',
                });
                if (!answer) throw new Error('no page');
                const { nodes, pageInfo } = answer.dues;
                return {
                  rows: nodes.map((due) => [
                    due.organization.name,
                    due.year,
                    due.amountCents / 100,
                    due.paidCents / 100,
                    due.balanceCents / 100,
                    due.call?.status === 'DRAFT' ? t('dues.callStatuses.DRAFT') : t(`dues.statuses.${due.status}`),
                    due.reminders.length,
                  ]),
                  next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
                };
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
