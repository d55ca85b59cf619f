import { useTranslation } from 'react-i18next';
import { useScopeName } from '../access/role-scope.js';
import { useRefetch } from '../api/use-refetch.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { dayBefore } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatShortDay, formatShortInstant } from '../format/format.js';
import {
  AccountsDocument,
  AccountSessionsEndDocument,
  type AccountsQuery,
  RoleRevokeDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge, Narrow, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { ConsoleNav } from './console-nav.js';
import { Guard } from './guard.js';
import { ROLES } from './role-fields.js';
import { RoleGive } from './role-give.js';
import classes from './administration.module.css';

type Account = NonNullable<AccountsQuery['accounts']>['nodes'][number];
type Grant = Account['roles']['nodes'][number];

/** Who has an account, what it may do, and when it was last used. */
export default function AccountsPage() {
  return (
    <Guard to="administrator">
      <List />
    </Guard>
  );
}

function List() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const factor = oneOf(['avec', 'sans'] as const, params.get('facteur'));
  const filter = {
    search: params.get('texte') ?? undefined,
    role: oneOf(ROLES, params.get('role')),
    secondFactor: factor && factor === 'avec',
  };
  return (
    <ListPage
      title={t('administration.page.comptes')}
      lead={t('administration.accounts.lead')}
      query={AccountsDocument}
      variables={{ filter }}
      fetchPolicy="cache-and-network"
      list={({ accounts }) => accounts}
      columns={useAccountColumns()}
      below={(account) => <Actions account={account} />}
      found={(total) => t('administration.accounts.found', { count: total })}
      file="comptes"
      empty={t('administration.accounts.none')}
    >
      <ConsoleNav />
      <Filters>
        <SearchFilter name="texte" label={t('administration.accounts.search')} />
        <SelectFilter
          name="role"
          label={t('account.roles.role')}
          all={t('administration.accounts.anyRole')}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        <SelectFilter
          name="facteur"
          label={t('secondStep.title')}
          all={t('administration.accounts.either')}
          options={[
            { value: 'avec', label: t('administration.accounts.with') },
            { value: 'sans', label: t('administration.accounts.without') },
          ]}
        />
      </Filters>
    </ListPage>
  );
}

const current = ({ roles }: Account): Grant[] => roles.nodes.filter(({ isCurrent }) => isCurrent);

function useRoleWords(): (grant: Grant) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useScopeName();
  return ({ role, to, ...scope }) =>
    [
      t(`role.${role}`),
      scope.scopeKind !== 'NETWORK' && nameOf(scope),
      to && t('word.untilDay', { day: formatShortDay(dayBefore(to), language) }),
    ]
      .filter(Boolean)
      .join(', ');
}

function useAccountColumns(): Column<Account>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useRoleWords();
  const factorOf = ({ secondFactorAt }: Account): string =>
    secondFactorAt ? t('administration.accounts.with') : t('administration.accounts.without');
  const seenAt = ({ lastSeenAt }: Account): string => formatShortInstant(lastSeenAt, language);
  return [
    {
      label: t('word.email'),
      cell: (account) => (
        <span className={classes.address}>
          {account.email} {account.isDemonstration && <DemonstrationBadge />}
          {account.person && <Sub>{account.person.name}</Sub>}
          <Narrow>{seenAt(account)}</Narrow>
        </span>
      ),
      csv: ({ email }) => email,
      sort: 'EMAIL',
    },
    { label: t('word.person'), csv: ({ person }) => person?.name },
    {
      label: t('account.roles.title'),
      cell: (account) =>
        current(account).length
          ? current(account).map((grant) => <div key={grant.id}>{words(grant)}</div>)
          : t('administration.accounts.noRole'),
      csv: (account) => current(account).map(words).join('; '),
    },
    {
      label: t('secondStep.title'),
      cell: (account) =>
        account.secondFactorAt ? factorOf(account) : <Badge state="waiting">{factorOf(account)}</Badge>,
      csv: factorOf,
      wide: true,
    },
    {
      label: t('administration.accounts.seen'),
      cell: (account) => (
        <>
          {seenAt(account)}
          {account.warnedAt && <Sub>{t('administration.accounts.warned')}</Sub>}
        </>
      ),
      csv: ({ lastSeenAt }) => lastSeenAt,
      sort: 'LAST_SEEN_AT',
      wide: true,
    },
    {
      label: t('account.sessions.title'),
      cell: ({ sessionCount }) => sessionCount,
      csv: ({ sessionCount }) => sessionCount,
      number: true,
      wide: true,
    },
  ];
}

function Actions({ account }: { account: Account }) {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountsDocument);
  const words = useRoleWords();
  const { id, email, sessionCount } = account;
  return (
    <RowActions>
      <RoleGive email={email} />
      {sessionCount > 0 && (
        <Confirm
          label={t('administration.accounts.end')}
          about={email}
          question={t('administration.accounts.endQuestion', { count: sessionCount })}
          action={t('administration.accounts.end')}
          run={async (send) => {
            await send(AccountSessionsEndDocument, { input: { id } });
            await refetch();
          }}
        />
      )}
      {current(account).map((grant) => (
        <Confirm
          key={grant.id}
          label={t('administration.accounts.endRole', { role: words(grant) })}
          about={email}
          question={t('access.endQuestion', { person: account.person?.name ?? email, role: words(grant) })}
          action={t('access.endDo')}
          run={async (send) => {
            await send(RoleRevokeDocument, { input: { id: grant.id } });
            await refetch();
          }}
        />
      ))}
    </RowActions>
  );
}
