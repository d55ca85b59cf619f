import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import { dayBefore } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDay } from '../format/format.js';
import {
  OrganizationAccessDocument,
  RoleRevokeDocument,
  ViewerDocument,
  type OrganizationAccessQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Pages } from '../account/part.js';
import { CsvButton } from '../table/csv-button.js';
import tables from '../table/table.module.css';
import account from '../account/account.module.css';

type Roles = NonNullable<OrganizationAccessQuery['organization']>['roles'];

interface RoleTableProps {
  organization: { key: string };
  roles: Roles;
  page: number;
  onChange: () => Promise<void>;
}

/** Who holds a role today, and until when. */
export function RoleTable({ organization, roles, page, onChange }: RoleTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const read = async (after: string | undefined) => {
    const { data } = await client.query({
      query: OrganizationAccessDocument,
      variables: { key: organization.key, current: true, first: 100, after: after ?? null },
      fetchPolicy: 'network-only',
    });
    const list = data?.organization?.roles;
    if (!list) throw new Error('The roles could not be read.');
    const rows = list.nodes.map((grant) => [
      grant.person?.name,
      t(`role.${grant.role}`),
      grant.from,
      grant.until && dayBefore(grant.until),
    ]);
    return { rows, next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null };
  };
  if (!roles || roles.nodes.length === 0) return <p>{t('access.noRole')}</p>;
  return (
    <div className={tables.frame}>
      <table className={`${tables.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('access.person')}</th>
            <th scope="col">{t('account.roles.role')}</th>
            <th scope="col" className={tables.wide}>
              {t('account.roles.from')}
            </th>
            <th scope="col" className={tables.wide}>
              {t('account.roles.until')}
            </th>
            <th scope="col">
              <span className="hidden">{t('account.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.nodes.map((grant) => {
            const person = grant.person?.name ?? '–';
            const role = t(`role.${grant.role}`);
            return (
              <tr key={grant.id}>
                <th scope="row">{person}</th>
                <td>{role}</td>
                <td className={tables.wide}>{formatDay(grant.from, language)}</td>
                <td className={tables.wide}>
                  {grant.until ? formatDay(dayBefore(grant.until), language) : t('account.roles.noEnd')}
                </td>
                <td className={account.actions}>
                  <Confirm
                    label={t('access.end')}
                    about={`${role}, ${person}`}
                    question={t('access.endQuestion', { person, role })}
                    action={t('access.endDo')}
                    run={async (send) => {
                      await send(RoleRevokeDocument, { input: { id: grant.id } });
                      await onChange();
                      // It may have been one's own.
                      await client.refetchQueries({ include: [ViewerDocument] });
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pages list={roles} page={page} />
      <div className={tables.bar}>
        <CsvButton
          name={`acces-${organization.key}`}
          header={[t('access.person'), t('account.roles.role'), t('account.roles.from'), t('account.roles.until')]}
          total={roles.totalCount}
          read={read}
        />
      </div>
    </div>
  );
}
