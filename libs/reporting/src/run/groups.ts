import { type ResolvedTable } from '../definition/resolved.js';
import { RECORDS, recordsOf } from './records.js';
import { type Row, type Value } from './rows.js';

/** Groups that one table may have: they are kept until all rows were read. */
const MOST_GROUPS = 100_000;

/** A table with more groups than anybody reads: it is grouped by what tells each row apart. */
export class TooManyGroups extends Error {
  override name = 'TooManyGroups';

  constructor() {
    super(`Rows are put together in ${MOST_GROUPS} groups at most. Group them by less.`);
  }
}

/** Puts rows together that are alike in all columns that are no figures, in the order of those columns. */
export class Groups {
  private readonly groups = new Map<string, Record<string, Value>>();
  private readonly by: string[];
  private readonly figures;

  constructor(table: ResolvedTable) {
    this.by = table.columns.filter(({ figure }) => !figure).map(({ name }) => name);
    this.figures = table.columns.filter(({ figure }) => figure);
  }

  /** `keepsRecords` keeps of which records each group was made. */
  add(row: Row, keepsRecords = false): void {
    const key = JSON.stringify(this.by.map((name) => row[name] ?? null));
    let group = this.groups.get(key);
    if (!group) {
      if (this.groups.size >= MOST_GROUPS) throw new TooManyGroups();
      group = Object.fromEntries(this.by.map((name) => [name, row[name] ?? null]));
      for (const { name } of this.figures) group[name] = 0;
      this.groups.set(key, group);
    }
    if (keepsRecords) {
      const known = ((group as { [RECORDS]?: Set<string> })[RECORDS] ??= new Set());
      for (const id of recordsOf(row)) known.add(id);
    }
    for (const { name, figure, as } of this.figures) {
      const more = figure === 'COUNT' ? 1 : Number(row[name] ?? 0);
      const sum = Number(group[name]) + more;
      // Hundredths add up to hundredths.
      group[name] = as === 'EUR_OF_CENTS' ? Math.round(sum * 100) / 100 : sum;
    }
  }

  rows(): Row[] {
    return [...this.groups.values()].sort((a, b) => {
      for (const name of this.by) {
        const order = compared(a[name] ?? null, b[name] ?? null);
        if (order !== 0) return order;
      }
      return 0;
    });
  }
}

const collator = new Intl.Collator('fr');

/** What is not known comes last. */
function compared(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
