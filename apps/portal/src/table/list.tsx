import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TryDemonstration } from '../demonstration/try-demonstration.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Column } from './column.js';
import { Pager, usePage, type PageInfo } from './pager.js';
import { Table } from './table.js';
import { useReader } from './use-reader.js';
import { useSort, type Sort } from './use-sort.js';
import { PlainButton } from '../shell/plain-button.js';
import type { OrderDirection } from '../generated/graphql.js';
import classes from './table.module.css';

/** A list as it is answered; without `pageInfo` it is there as a whole. */
interface Answered<Row> {
  nodes: readonly Row[];
  totalCount?: number;
  pageInfo?: PageInfo;
}

export interface ListProps<Data, Variables extends OperationVariables, Row> {
  query: TypedDocumentNode<Data, Variables>;
  /** Beside the page and the order, which the list asks for itself. */
  variables?: Omit<Variables, 'first' | 'after' | 'last' | 'before' | 'orderBy'>;
  fetchPolicy?: WatchQueryFetchPolicy;
  /** Where the list is in the answer. */
  list: (data: Data) => Answered<Row> | null | undefined;
  /** What it is a list of. */
  name: string;
  columns: readonly Column<Row>[];
  keyOf?: (row: Row) => string | number | undefined;
  below?: (row: Row) => ReactNode;
  /** The order until a column is chosen, which is that of none: the best match of a search. */
  best?: { field: string; label: string; direction?: OrderDirection };
  /** Name of its file, without the ending. */
  file?: string;
  /** What was found, in words above the table. */
  found?: (total: number, rows: readonly Row[]) => string | undefined;
  /** What can be done with the rows that are shown, above them. */
  above?: (rows: readonly Row[]) => ReactNode;
  /** What will be here and who can start it, or how to find more. */
  empty?: ReactNode;
  /**
   * `turned` by the address, unless said otherwise; `short` for most people, so that pages are told only when there are several;
   * `grown` on demand, where the address turns another list; `whole`, from a query that takes no page.
   */
  pages?: 'turned' | 'short' | 'whole' | { grown: string; count: (total: number) => string };
  /** Room kept for it until it is there, in pixels: what follows it should not move. */
  height?: number;
  /** What follows a list of which nobody can say how long it is: there once it is. */
  after?: ReactNode;
}

/** As many as the API gives at once. */
const MOST = 100;

/** A list that the API gives page by page: its table, its file, and what stands there while there is neither. */
export function List<Data, Variables extends OperationVariables, Row>(props: ListProps<Data, Variables, Row>) {
  const {
    query,
    variables,
    fetchPolicy,
    list,
    found,
    above,
    empty,
    after,
    pages = 'turned',
    height = 480,
    best,
    ...table
  } = props;
  const { page, variables: turned } = usePage();
  const [first, setFirst] = useState(10);
  const fields = table.columns.flatMap((column) => column.sort ?? []);
  const latest = table.columns.find((column) => column.latest)?.sort;
  const begins = best?.direction ?? ((best ?? latest) ? 'DESC' : 'ASC');
  const sort = useSort(fields, best?.field ?? latest ?? fields[0] ?? '', begins);
  const asked = { ...variables, ...(fields.length > 0 && { orderBy: sort.order }) };
  const part = pages === 'whole' ? {} : typeof pages === 'object' ? { first } : turned;
  const { answer, instead, busy } = useAnswer(query, {
    variables: { ...asked, ...part } as unknown as Variables,
    fetchPolicy,
    height,
  });
  const read = useReader<Data, OperationVariables, Row>(query, { ...asked, first: MOST }, list);
  const shown = answer && list(answer);
  if (!shown) return instead;
  const { nodes, totalCount: total = nodes.length, pageInfo } = shown;
  // Of nothing the words below say enough.
  const words = nodes.length > 0 ? found?.(total, nodes) : undefined;
  const foot = (): ReactNode => {
    if (!pageInfo || (pages === 'short' && !pageInfo.hasNextPage && !pageInfo.hasPreviousPage)) return undefined;
    if (typeof pages !== 'object') return <Pager info={pageInfo} count={nodes.length} total={total} page={page} />;
    if (!pageInfo.hasNextPage || first >= MOST) return <span className="soft figures">{pages.count(total)}</span>;
    return <PlainButton onClick={() => setFirst(Math.min(MOST, first + 30))}>{pages.grown}</PlainButton>;
  };
  return (
    <>
      {fields.length > 0 && <SortedBy columns={table.columns} sort={sort} best={best} />}
      {words && (
        <p role="status" className={classes.found}>
          {words}
        </p>
      )}
      {nodes.length > 0 && above?.(nodes)}
      {nodes.length === 0 ? (
        <>
          <p role={words ? undefined : 'status'}>{empty}</p>
          {hidesDemonstration(variables) && (
            <p>
              <TryDemonstration />
            </p>
          )}
        </>
      ) : (
        <Table {...table} rows={nodes} total={total} read={pageInfo && read} sort={sort} busy={busy} foot={foot()} />
      )}
      {after}
    </>
  );
}

const hidesDemonstration = (variables?: OperationVariables): boolean =>
  (variables?.['filter'] as { includeDemonstration?: boolean } | undefined)?.includeDemonstration === false;

/** For those who hear the list. */
function SortedBy<Row>({
  columns,
  sort: { order },
  best,
}: Pick<ListProps<unknown, OperationVariables, Row>, 'columns' | 'best'> & { sort: Sort }) {
  const { t } = useTranslation();
  const column = columns.find(({ sort }) => sort === order.field)?.label;
  const direction = order.direction === 'ASC' ? t('table.ascending') : t('table.descending');
  return (
    <p className="hidden" role="status">
      {column ? t('table.sortedBy', { column, direction }) : t('table.sortedAs', { order: best?.label })}
    </p>
  );
}
