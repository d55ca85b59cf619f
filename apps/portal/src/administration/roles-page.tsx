import { useTranslation } from 'react-i18next';
import { RoleScope, useScopeName } from '../access/role-scope.js';
import { useRefetch } from '../api/use-refetch.js';
import { dayBefore, today } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatShortDay } from '../format/format.js';
import { RoleRevokeDocument, RolesDocument, ViewerDocument, type RolesQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { administers, useViewer } from '../session/viewer.js';
import { Badge, Narrow, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { ConsoleNav } from './console-nav.js';
import { Guard } from './guard.js';
import { ABOVE, ROLES } from './role-fields.js';
import { RoleGive } from './role-give.js';

type Grant = NonNullable<RolesQuery['roles']>['nodes'][number];

/** Who may do what, in the network and in its organizations. */
export default function RolesPage() {
  return (
    <Guard to="coordinator">
      <List />
    </Guard>
  );
}

function List() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const role = oneOf(ROLES, params.get('role'));
  const filter = {
    search: params.get('texte') ?? undefined,
    roles: role && [role],
    current: params.get('etat') === 'autres' ? false : params.get('etat') === 'tous' ? undefined : true,
  };
  return (
    <ListPage
      title={t('administration.roles.title')}
      lead={t('administration.roles.lead')}
      action={<RoleGive look="go" />}
      query={RolesDocument}
      variables={{ filter }}
      fetchPolicy="cache-and-network"
      list={({ roles }) => roles}
      columns={useGrantColumns()}
      below={(grant) => isToEnd(grant) && <End grant={grant} />}
      found={(total) => t('administration.roles.found', { count: total })}
      file="roles"
      empty={t('administration.roles.none')}
    >
      <ConsoleNav />
      <Filters>
        <SearchFilter name="texte" label={t('word.name')} />
        <SelectFilter
          name="role"
          label={t('account.roles.role')}
          all={t('administration.accounts.anyRole')}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('administration.roles.current')}
          options={[
            { value: 'autres', label: t('administration.roles.others') },
            { value: 'tous', label: t('administration.accounts.anyRole') },
          ]}
        />
      </Filters>
    </ListPage>
  );
}

/** Held today, or later. */
const isToEnd = ({ isCurrent, from }: Grant): boolean => isCurrent || from > today();

function useGrantColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same, day } = useColumns<Grant>();
  const nameOf = useScopeName();
  const roleOf = ({ role }: Grant): string => t(`role.${role}`);
  const lastDay = ({ to }: Grant): string | null => to && dayBefore(to);
  return [
    {
      label: t('word.person'),
      cell: (grant) => (
        <>
          {grant.person?.name ?? '–'}
          <Narrow>{roleOf(grant)}</Narrow>
        </>
      ),
      csv: ({ person }) => person?.name,
    },
    { label: t('account.roles.role'), ...same(roleOf), wide: true },
    {
      label: t('word.where'),
      cell: (grant) => <RoleScope scope={grant} />,
      csv: nameOf,
    },
    { label: t('word.since'), ...day(({ from }) => from), wide: true },
    {
      label: t('word.until'),
      cell: (grant) => {
        const last = lastDay(grant);
        return (
          <>
            {last ? formatShortDay(last, language) : t('account.roles.noEnd')}
            {!isToEnd(grant) && (
              <Sub>
                <Badge state="over">{t('administration.roles.over')}</Badge>
              </Sub>
            )}
            {grant.from > today() && (
              <Sub>
                <Badge state="waiting">{t('administration.roles.toCome')}</Badge>
              </Sub>
            )}
          </>
        );
      },
      csv: lastDay,
    },
  ];
}

function End({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const nameOf = useScopeName();
  const { viewer } = useViewer();
  // It may have been one's own.
  const refetch = useRefetch(RolesDocument, ViewerDocument);
  const { id, role } = grant;
  if (ABOVE.includes(role) && !administers(viewer)) return null;
  const person = grant.person?.name ?? '–';
  const words = `${t(`role.${role}`)}, ${nameOf(grant)}`;
  return (
    <RowActions>
      <Confirm
        label={t('access.end')}
        about={`${words}, ${person}`}
        question={t('access.endQuestion', { person, role: words })}
        action={t('access.endDo')}
        run={async (send) => {
          await send(RoleRevokeDocument, { input: { id } });
          await refetch();
        }}
      />
    </RowActions>
  );
}
