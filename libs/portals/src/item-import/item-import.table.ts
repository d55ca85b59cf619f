import { type TableRow, tableRows } from '../table/table.js';
import { type Column, columnOf } from './item-import.columns.js';

export interface Row extends TableRow<Column> {
  /** The line above that has the same reference, or the same number. */
  sameAs?: { line: number; column: Column };
}

/** The rows of a table of items; a table that is none is refused as a whole. */
export const rowsOf = (table: string): Row[] => withTwins(tableRows(table, columnOf));

function withTwins(rows: Row[]): Row[] {
  const first = new Map<string, number>();
  for (const row of rows)
    for (const column of ['id', 'reference', 'legacyId'] as const) {
      const value = row.cells[column];
      // A number of the former platform is one for each kind.
      const key = `${column} ${column === 'legacyId' ? (row.cells.kind ?? '') : ''} ${value}`;
      const line = value && first.get(key);
      if (line) row.sameAs ??= { line, column };
      else if (value) first.set(key, row.line);
    }
  return rows;
}
