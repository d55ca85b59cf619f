import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.js';
import { CsvButton } from './csv-button.js';
import { SortHeader } from './sort-header.js';
import { useOverflow } from './use-overflow.js';
import type { Sort } from './use-sort.js';
import classes from './table.module.css';

export interface Page<Row> {
  nodes: readonly Row[];
  pageInfo?: { hasNextPage: boolean; endCursor: string | null };
}

interface TableProps<Row> {
  /** What it is a table of. */
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Tells rows apart that have no id. */
  keyOf?: (row: Row) => string | number | undefined;
  /** What belongs to a row and has no room beside it. */
  below?: (row: Row) => ReactNode;
  sort?: Sort;
  busy?: boolean;
  /** Name of the file that can be downloaded, without its ending. */
  file?: string;
  /** For the file, page by page, where not all rows are on the page. */
  read?: (after: string | undefined) => Promise<Page<Row>>;
  total?: number;
  /** At the left below the table: its pages, or how many rows there are. */
  foot?: ReactNode;
  /** In the place of a table without rows. */
  empty?: ReactNode;
}

/** A table and its file, from one list of columns. */
export function Table<Row>({ columns, rows, file, read, total = rows.length, foot, empty, ...rest }: TableProps<Row>) {
  const inFile = columns.filter(({ csv }) => csv);
  if (empty && rows.length === 0) return <p>{empty}</p>;
  const cells = (row: Row) => inFile.map(({ csv }) => csv?.(row));
  return (
    <>
      <Frame columns={columns.filter((column) => isShown(column, rows))} rows={rows} {...rest} />
      {(file || foot) && (
        <div className={classes.bar}>
          {foot ?? <span />}
          {file && (
            <CsvButton
              name={file}
              header={inFile.map(({ label }) => label)}
              total={total}
              read={async (after) => {
                if (!read) return { rows: rows.map(cells), next: undefined };
                const { nodes, pageInfo } = await read(after);
                return { rows: nodes.map(cells), next: pageInfo?.hasNextPage ? pageInfo.endCursor : undefined };
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

type FrameProps<Row> = Omit<TableProps<Row>, 'file' | 'read' | 'total' | 'foot' | 'empty'>;

/** What is wider than the screen scrolls: it must be reachable by keyboard, and have a name. */
function Frame<Row>({ name, columns, rows, keyOf = idOf, below, sort, busy }: FrameProps<Row>) {
  const { t } = useTranslation();
  const heads = columns.find(({ names }) => names) ?? columns[0];
  const { frame, isWider } = useOverflow();
  const table = (
    <div
      ref={frame}
      className={classes.frame}
      aria-busy={busy}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={t('table.of', { name })}
    >
      <table className={`${classes.table} figures`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.label} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const more = below?.(row);
            return (
              <Fragment key={keyOf(row) ?? index}>
                <tr className={more ? classes.above : undefined}>
                  {columns.map((column) => {
                    const Cell = column === heads ? 'th' : 'td';
                    return (
                      <Cell key={column.label} scope={column === heads ? 'row' : undefined} className={look(column)}>
                        {column.cell?.(row)}
                      </Cell>
                    );
                  })}
                </tr>
                {more && (
                  <tr className={classes.below}>
                    <td colSpan={columns.length}>{more}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        {columns.some(({ total, number }) => total && number) && (
          <tfoot>
            <tr>
              {columns.map((column) => {
                const Cell = column === heads ? 'th' : 'td';
                return (
                  <Cell key={column.label} scope={column === heads ? 'row' : undefined} className={look(column)}>
                    {column.total?.(rows)}
                  </Cell>
                );
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
  return (
    <>
      {isWider && (
        <p className={classes.wider} data-screen>
          {t('table.wider')}
        </p>
      )}
      {table}
    </>
  );
}

function Head<Row>({ column, sort }: { column: Column<Row>; sort: Sort | undefined }) {
  const { label, number, actions } = column;
  if (sort && column.sort) {
    const field = column.sort;
    return (
      <SortHeader
        label={label}
        direction={sort.directionOf(field)}
        className={look(column)}
        onSort={() => sort.sortBy(field, number ? 'DESC' : 'ASC')}
      />
    );
  }
  return (
    <th scope="col" className={look(column)}>
      {actions ? <span className="hidden">{label}</span> : label}
    </th>
  );
}

const look = <Row,>({ wide, number, actions, whole, names }: Column<Row>): string | undefined =>
  [
    names && classes.names,
    wide && classes.wide,
    number && classes.number,
    actions && classes.actions,
    whole && classes.whole,
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const isShown = <Row,>({ cell, has }: Column<Row>, rows: readonly Row[]): boolean =>
  Boolean(cell) && (!has || rows.some(has));

const idOf = (row: unknown): string | undefined => (row as { id?: string }).id;
