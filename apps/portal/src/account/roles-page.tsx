import { useTranslation } from 'react-i18next';
import { RoleScope, useScopeName } from '../access/role-scope.js';
import { useRefetch } from '../api/use-refetch.js';
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
import { Badge } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { useColumns } from '../table/use-columns.js';
import { AccountList } from './account-list.js';

type Grant = NonNullable<AccountRolesQuery['viewer']>['roles']['nodes'][number];

export default function RolesPage() {
  const { t } = useTranslation();
  return (
    <AccountList
      page="roles"
      query={AccountRolesDocument}
      list={({ viewer }) => viewer?.roles}
      columns={useGrantColumns()}
      file="s-pass-roles"
      empty={t('account.roles.none')}
    />
  );
}

function useGrantColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Grant>();
  const nameOf = useScopeName();
  return [
    { label: t('account.roles.role'), ...same(({ role }) => t(`role.${role}`)) },
    {
      label: t('word.where'),
      cell: (grant) => <RoleScope scope={grant} />,
      csv: nameOf,
    },
    {
      label: t('word.since'),
      cell: ({ from }) => formatDay(from, language),
      csv: ({ from }) => from,
      wide: true,
    },
    {
      label: t('word.until'),
      cell: ({ to }) => (to ? formatDay(dayBefore(to), language) : t('account.roles.noEnd')),
      csv: ({ to }) => to && dayBefore(to),
    },
    { label: t('word.actions'), cell: (grant) => <Leave grant={grant} />, actions: true },
  ];
}

function Leave({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const nameOf = useScopeName();
  const refetch = useRefetch(AccountRolesDocument, ViewerDocument);
  const { id, role, from, isCurrent } = grant;
  const held = `${t(`role.${role}`)}, ${nameOf(grant)}`;
  if (!isCurrent) {
    return <Badge state="over">{from > today() ? t('account.roles.toCome') : t('account.roles.over')}</Badge>;
  }
  return (
    <Confirm
      label={t('account.roles.leave')}
      about={held}
      question={t('account.roles.leaveQuestion', { role: held })}
      action={t('account.roles.leaveDo')}
      run={async (send) => {
        await send(RoleRevokeDocument, { input: { id } });
        await refetch();
      }}
    />
  );
}
