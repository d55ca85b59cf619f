import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { DuesCallsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { CallState } from './due-state.js';
import { Share } from './share.js';

/** Each year: called, paid, outstanding, who is late. Each figure leads to its dues. */
export function CallsTable() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { data, previousData, error, refetch } = useQuery(DuesCallsDocument, {
    variables: { asOf, totals: true },
    fetchPolicy: 'network-only',
  });
  const calls = (data ?? previousData)?.duesCalls.nodes;
  if (error && !calls) return <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />;
  if (!calls) return <Skeleton height={240} />;
  if (calls.length === 0) return <p>{t('dues.callsNone')}</p>;
  return (
    <>
      <TableFrame label={t('table.of', { name: t('dues.calls') })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('dues.year')}</th>
              <th scope="col">{t('dues.status')}</th>
              <th scope="col" className={`${tables.number} ${tables.wide}`}>
                {t('dues.called')}
              </th>
              <th scope="col" className={tables.wide}>
                {t('dues.paid')}
              </th>
              <th scope="col" className={tables.number}>
                {t('dues.outstanding')}
              </th>
              <th scope="col" className={tables.number}>
                {t('dues.late')}
              </th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ id, year, status, totals, isDemonstration }) => (
              <tr key={id}>
                <th scope="row">
                  <DatedLink to={`/cotisations/appels/${id}`}>{year}</DatedLink>{' '}
                  {isDemonstration && <DemonstrationBadge />}
                </th>
                <td>
                  <CallState status={status} />
                </td>
                <td className={`${tables.number} ${tables.wide}`}>
                  {totals ? formatEuros(totals.calledCents, language) : '–'}
                </td>
                <td className={tables.wide}>
                  {totals && status !== 'DRAFT' ? <Share paid={totals.paidCents} of={totals.calledCents} /> : '–'}
                </td>
                <td className={tables.number}>
                  {totals && status !== 'DRAFT' ? formatEuros(totals.outstandingCents, language) : '–'}
                </td>
                <td className={tables.number}>
                  {totals && totals.lateCount > 0 ? (
                    <DatedLink to={`/cotisations?annee=${year}&etat=LATE${isDemonstration ? '&demonstration=1' : ''}`}>
                      {formatNumber(totals.lateCount, language)}
                      <span className="hidden">
                        {' '}
                        {t('dues.late').toLowerCase()}, {year}
                      </span>
                    </DatedLink>
                  ) : (
                    (totals && status !== 'DRAFT' && '0') || '–'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className={tables.bar}>
        <span />
        <CsvButton
          name={`cotisations-appels-${day}`}
          total={calls.length}
          header={[
            t('dues.year'),
            t('dues.status'),
            t('dues.called'),
            t('dues.paid'),
            t('dues.outstanding'),
            t('dues.organizationCount'),
            t('dues.late'),
          ]}
          read={() =>
            Promise.resolve({
              rows: calls.map(({ year, status, totals }) => [
                year,
                t(`dues.callStatuses.${status}`),
                totals && totals.calledCents / 100,
                totals && totals.paidCents / 100,
                totals && totals.outstandingCents / 100,
                totals?.organizationCount,
                totals?.lateCount,
              ]),
              next: undefined,
            })
          }
        />
      </div>
    </>
  );
}
