import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore, today } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDay } from '../format/format.js';
import {
  AccountRolesDocument,
  RoleRevokeDocument,
  ViewerDocument,
  type AccountRolesQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { CsvButton } from '../table/csv-button.js';
import { usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { useRows } from './lists.js';
import { AccountHead, Pages } from './part.js';
import classes from './account.module.css';

type Grant = NonNullable<AccountRolesQuery['viewer']>['roles']['nodes'][number];

export default function RolesPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { page, variables } = usePage();
  const { data, previousData, error, refetch } = useQuery(AccountRolesDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const read = useRows(
    AccountRolesDocument,
    ({ viewer }) => viewer?.roles,
    ({ role, organization, from, until }) => [
      t(`role.${role}`),
      organization?.name ?? t('role.network'),
      from,
      until && dayBefore(until),
    ],
  );
  const list = (data ?? previousData)?.viewer?.roles;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  const refresh = async (): Promise<void> => {
    await refetch();
    await client.refetchQueries({ include: [ViewerDocument] });
  };
  return (
    <>
      <AccountHead name="roles" />
      {list.nodes.length === 0 ? (
        <div className={classes.empty}>
          <p>{t('account.roles.none')}</p>
        </div>
      ) : (
        <div className={tables.frame}>
          <table className={`${tables.table} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('account.roles.role')}</th>
                <th scope="col">{t('account.roles.where')}</th>
                <th scope="col" className={tables.wide}>
                  {t('account.roles.from')}
                </th>
                <th scope="col">{t('account.roles.until')}</th>
                <th scope="col">
                  <span className="hidden">{t('account.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((grant) => (
                <RoleRow key={grant.id} grant={grant} onLeft={refresh} />
              ))}
            </tbody>
          </table>
          <Pages list={list} page={page} />
          <div className={tables.bar}>
            <CsvButton
              name="s-pass-roles"
              header={[
                t('account.roles.role'),
                t('account.roles.where'),
                t('account.roles.from'),
                t('account.roles.until'),
              ]}
              total={list.totalCount}
              read={read}
            />
          </div>
        </div>
      )}
    </>
  );
}

function RoleRow({ grant, onLeft }: { grant: Grant; onLeft: () => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = t(`role.${grant.role}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {grant.organization ? (
          <DatedLink to={`/organisations/${grant.organization.key}`}>{grant.organization.name}</DatedLink>
        ) : (
          t('role.network')
        )}
      </td>
      <td className={tables.wide}>{formatDay(grant.from, language)}</td>
      <td>{grant.until ? formatDay(dayBefore(grant.until), language) : t('account.roles.noEnd')}</td>
      <td className={classes.actions}>
        {grant.isCurrent ? (
          <Confirm
            label={t('account.roles.leave')}
            about={`${name}, ${grant.organization?.name ?? t('role.network')}`}
            question={t('account.roles.leaveQuestion')}
            action={t('account.roles.leaveDo')}
            run={async (send) => {
              await send(RoleRevokeDocument, { input: { id: grant.id } });
              await onLeft();
            }}
          />
        ) : (
          <span className={classes.badge} data-state="over">
            {grant.from > today() ? t('account.roles.toCome') : t('account.roles.over')}
          </span>
        )}
      </td>
    </tr>
  );
}
