import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
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
import type { Column } from '../table/column.js';
import { Pager } from '../table/pager.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { useReader } from '../table/use-reader.js';

type Roles = NonNullable<OrganizationAccessQuery['organization']>['roles'];
type Grant = NonNullable<Roles>['nodes'][number];

interface RoleTableProps {
  organization: { key: string };
  roles: Roles;
  page: number;
}

/** Who holds a role today, and until when. */
export function RoleTable({ organization: { key }, roles, page }: RoleTableProps) {
  const { t } = useTranslation();
  const columns = useGrantColumns();
  const asked = { key, current: true, first: 100 };
  const read = useReader(OrganizationAccessDocument, asked, (data) => data.organization?.roles);
  if (!roles || roles.nodes.length === 0) return <p>{t('access.noRole')}</p>;
  const { nodes, pageInfo, totalCount } = roles;
  const several = pageInfo.hasNextPage || pageInfo.hasPreviousPage;
  return (
    <Table
      name={t('account.roles.title')}
      columns={columns}
      rows={nodes}
      file={`acces-${key}`}
      read={read}
      total={totalCount}
      foot={several && <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />}
    />
  );
}

function useGrantColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Grant>();
  return [
    { label: t('word.person'), ...same(({ person }) => person?.name) },
    { label: t('account.roles.role'), ...same(({ role }) => t(`role.${role}`)) },
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
      wide: true,
    },
    { label: t('word.actions'), cell: (grant) => <End grant={grant} />, actions: true },
  ];
}

function End({ grant: { id, ...grant } }: { grant: Grant }) {
  const { t } = useTranslation();
  // It may have been one's own.
  const refetch = useRefetch(OrganizationAccessDocument, ViewerDocument);
  const person = grant.person?.name ?? '–';
  const role = t(`role.${grant.role}`);
  return (
    <Confirm
      label={t('access.end')}
      about={`${role}, ${person}`}
      question={t('access.endQuestion', { person, role })}
      action={t('access.endDo')}
      run={async (send) => {
        await send(RoleRevokeDocument, { input: { id } });
        await refetch();
      }}
    />
  );
}
