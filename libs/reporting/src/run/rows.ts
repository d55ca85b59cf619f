import { type ResolvedColumn, type ResolvedTable } from '../definition/resolved.js';
import { RECORD, RECORDS } from './records.js';

export type Value = string | number | boolean | null | object | readonly Value[];
export type Row = Readonly<Record<string, Value>>;

/** What is known on the way to a row: the answer, then what each name of the path leads to. */
type Way = unknown[];

interface Read {
  name: string;
  /** How many names of the path of the rows it shares. */
  from: number;
  rest: readonly string[];
  as: ResolvedColumn['as'];
}

/** Reads the rows of one table out of answers. */
export class RowReader {
  private readonly columns: Read[];

  constructor(
    private readonly table: ResolvedTable,
    /** How much of the path the values that are read have behind them: a list that is read item by item begins at its items. */
    private readonly begun: number,
    /** Whether each row is to say of which records it was made. */
    private readonly keepsRecords = false,
  ) {
    this.columns = table.columns.flatMap((column) => {
      if (!column.place) return [];
      const { rows } = table;
      let from = 0;
      while (from < rows.length && rows[from] === column.place[from]) from++;
      return [{ name: column.name, from, rest: column.place.slice(from), as: column.as }];
    });
  }

  /** All rows that a value holds, with a value for each column that is no count. */
  read(value: unknown): Row[] {
    const found: Row[] = [];
    const way: Way = new Array(this.table.rows.length + 1).fill(null) as Way;
    this.walk(value, this.begun, way, found);
    return found;
  }

  private walk(value: unknown, depth: number, way: Way, found: Row[]): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value) this.walk(item, depth, way, found);
      return;
    }
    way[depth] = value;
    if (depth === this.table.rows.length) found.push(this.row(way));
    else this.walk((value as Record<string, unknown>)[this.table.rows[depth]!], depth + 1, way, found);
  }

  private row(way: Way): Row {
    const row: Record<string, Value> = {};
    for (const { name, from, rest, as } of this.columns) row[name] = shown(valueAt(way[from], rest, 0), as);
    return this.keepsRecords ? Object.assign(row, { [RECORDS]: this.records(way) }) : row;
  }

  /** The row's own record first, then those that it is in, then those that its columns are of. */
  private records(way: Way): Set<string> {
    const found = new Set<string>();
    for (const one of way.toReversed()) note(one, found);
    for (const { from, rest } of this.columns) noteAlong(way[from], rest, 0, found);
    return found;
  }
}

function note(value: unknown, found: Set<string>): void {
  const id = (value as Record<string, unknown> | null | undefined)?.[RECORD];
  if (typeof id === 'string') found.add(id);
}

function noteAlong(value: unknown, rest: readonly string[], at: number, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) noteAlong(item, rest, at, found);
    return;
  }
  note(value, found);
  if (at < rest.length) noteAlong((value as Record<string, unknown>)[rest[at]!], rest, at + 1, found);
}

function valueAt(value: unknown, rest: readonly string[], at: number): Value {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const all = value.map((item) => valueAt(item, rest, at)).flat();
    return all.filter((one) => one !== null);
  }
  if (at === rest.length) return value as Value;
  return valueAt((value as Record<string, unknown>)[rest[at]!], rest, at + 1);
}

function shown(value: Value, as: ResolvedColumn['as']): Value {
  if (as === null || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shown(one as Value, as));
  if (as === 'EUR_OF_CENTS') return Number(value) / 100;
  const text = String(value);
  if (as === 'YEAR') return Number(text.slice(0, 4));
  return text.length >= 7 ? text.slice(0, 7) : null;
}
