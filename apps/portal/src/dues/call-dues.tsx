import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { DuesCallPageDocument, type DuesCallPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager } from '../table/pager.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { Basis } from './basis.js';
import { DueState } from './due-state.js';

export type Call = NonNullable<DuesCallPageQuery['duesCall']>;

/** What each organization owes by a call, and why. A draft has no states yet. */
export function CallDues({ call, page }: { call: Call; page: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { asOf } = useAsOf();
  const { nodes, pageInfo, totalCount } = call.dues;
  const draft = call.status === 'DRAFT';
  // On a phone what is left to pay says more.
  const amount = draft ? tables.number : `${tables.number} ${tables.wide}`;
  return (
    <>
      <TableFrame label={t('table.of', { name: t('dues.list') })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('dues.organization')}</th>
              <th scope="col" className={tables.wide}>
                {t('dues.basisWord')}
              </th>
              <th scope="col" className={tables.wide}>
                {t('dues.instalments')}
              </th>
              <th scope="col" className={amount}>
                {t('dues.amount')}
              </th>
              {!draft && (
                <>
                  <th scope="col" className={tables.number}>
                    {t('dues.outstanding')}
                  </th>
                  <th scope="col">{t('dues.status')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {nodes.map((due) => (
              <tr key={due.id}>
                <th scope="row">
                  {draft ? (
                    due.organization.name
                  ) : (
                    <DatedLink to={`/cotisations/${due.id}`}>{due.organization.name}</DatedLink>
                  )}
                </th>
                <td className={tables.wide}>
                  <Basis basis={due.basis} />
                </td>
                <td className={tables.wide}>
                  {due.instalments.map(({ place, dueOn, amountCents }) => (
                    <div key={place}>
                      {formatShortDay(dueOn, language)}
                      {due.instalments.length > 1 && ` : ${formatEuros(amountCents, language)}`}
                    </div>
                  ))}
                </td>
                <td className={amount}>{formatEuros(due.amountCents, language)}</td>
                {!draft && (
                  <>
                    <td className={tables.number}>{formatEuros(due.balanceCents, language)}</td>
                    <td>
                      <DueState status={due.status} />
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className={tables.bar}>
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
        <CsvButton
          name={`cotisations-${call.year}`}
          total={totalCount}
          header={[
            t('dues.organization'),
            t('dues.inhabitants'),
            t('dues.amount'),
            t('dues.paid'),
            t('dues.outstanding'),
            t('dues.status'),
          ]}
          read={async (after) => {
            const { data } = await client.query({
              query: DuesCallPageDocument,
              variables: { id: call.id, asOf, totals: false, first: 100, after },
              fetchPolicy: 'no-cache',
            });
            const dues = data?.duesCall?.dues;
            if (!dues) throw new Error('no page');
            return {
              rows: dues.nodes.map((due) => [
                due.organization.name,
                due.basis.inhabitants ?? due.basis.headcount,
                due.amountCents / 100,
                due.paidCents / 100,
                due.balanceCents / 100,
                draft ? t('dues.callStatuses.DRAFT') : t(`dues.statuses.${due.status}`),
              ]),
              next: dues.pageInfo.hasNextPage ? dues.pageInfo.endCursor : undefined,
            };
          }}
        />
      </div>
    </>
  );
}
