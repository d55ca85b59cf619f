import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DueState } from '../dues/due-state.js';
import { formatEuros } from '../format/money.js';
import { OrganizationDuesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { ListCsv } from '../table/list-csv.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';

/** What it owes, year by year; nothing at all for whoever may not see it. */
export default function OrganizationDues({ organizationKey }: { organizationKey: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { data } = useQuery(OrganizationDuesDocument, {
    variables: { key: organizationKey, asOf },
    // A payment recorded elsewhere shows at the next look.
    fetchPolicy: 'cache-and-network',
  });
  const dues = data?.organization?.dues?.nodes ?? [];
  if (dues.length === 0) return null;
  return (
    <Section title={t('profile.dues')}>
      <TableFrame label={t('table.of', { name: t('profile.dues') })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('profile.year')}</th>
              <th scope="col">{t('profile.dueStatus')}</th>
              <th scope="col" className={tables.number}>
                {t('profile.called')}
              </th>
              <th scope="col" className={`${tables.number} ${tables.wide}`}>
                {t('profile.paid')}
              </th>
              <th scope="col" className={tables.number}>
                {t('profile.balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {dues.map((due) => (
              <tr key={due.id}>
                <th scope="row">
                  <DatedLink to={`/cotisations/${due.id}`}>{due.year}</DatedLink>{' '}
                  {due.isDemonstration && <DemonstrationBadge />}
                </th>
                <td>
                  <DueState status={due.status} call={due.call} />
                </td>
                <td className={tables.number}>{formatEuros(due.amountCents, language)}</td>
                <td className={`${tables.number} ${tables.wide}`}>{formatEuros(due.paidCents, language)}</td>
                <td className={tables.number}>{formatEuros(due.balanceCents, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ListCsv
        name={`${organizationKey}-cotisations`}
        header={[
          t('profile.year'),
          t('profile.dueStatus'),
          t('profile.called'),
          t('profile.paid'),
          t('profile.balance'),
        ]}
        rows={dues.map((due) => [
          due.year,
          due.call?.status === 'DRAFT' ? t('dues.callStatuses.DRAFT') : t(`dues.statuses.${due.status}`),
          due.amountCents / 100,
          due.paidCents / 100,
          due.balanceCents / 100,
        ])}
      />
    </Section>
  );
}
