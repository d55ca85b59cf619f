import type { ReactNode } from 'react';

/** What a file holds in one place. */
export type FileCell = string | number | null | undefined;

/** One column, for the table and for its file. */
export interface Column<Row> {
  label: string;
  /** In the table; a column without it is in the file alone. */
  cell?: (row: Row) => ReactNode;
  /** In the file, as programs read it. A column without it is in the table alone. */
  csv?: (row: Row) => FileCell;
  /** Left out on a phone. */
  wide?: boolean;
  number?: boolean;
  /** By what the API sorts it; numbers begin with the greatest. */
  sort?: string;
  /** The list is sorted by it at first, the latest before the others. */
  latest?: boolean;
  /** Its cells name their rows: those of the first column do, unless another says so. */
  names?: boolean;
  /** What can be done with a row: at the right, under a name that is only heard. */
  actions?: boolean;
  /** Never broken into two lines. */
  whole?: boolean;
  /** Whether a row has it: left out of the table where none has. */
  has?: (row: Row) => boolean;
  /** Below the column, for the rows that are shown. */
  total?: (rows: readonly Row[]) => ReactNode;
}
