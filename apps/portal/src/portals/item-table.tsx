import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemsQuery } from '../generated/graphql.js';
import { Pager } from '../table/pager.js';
import { Table } from '../table/table.js';
import { useItemColumns } from './item-list.js';

interface ItemTableProps {
  name: string;
  items: ItemsQuery['items'];
  page: number;
  busy?: boolean;
  empty: ReactNode;
}

/** Items that came with what they have to do with, as in the list of all of them. */
export function ItemTable({ name, items: { nodes, totalCount, pageInfo }, page, busy, empty }: ItemTableProps) {
  const { t } = useTranslation();
  const columns = useItemColumns({ tellsKeeper: true });
  return (
    <>
      <p role="status">{totalCount === 0 ? empty : t('item.found', { count: totalCount })}</p>
      {nodes.length > 0 && (
        <Table
          name={name}
          columns={columns}
          rows={nodes}
          keyOf={({ id }) => id}
          busy={busy}
          foot={
            (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
              <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
            )
          }
        />
      )}
    </>
  );
}
