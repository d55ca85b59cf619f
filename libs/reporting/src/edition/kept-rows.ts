import { createHash } from 'node:crypto';
import { type ResolvedTable } from '../definition/resolved.js';
import { recordsOf } from '../run/records.js';
import { type Row } from '../run/rows.js';

/** A row as an edition keeps it. */
export interface KeptRow {
  position: number;
  table: string;
  key: string;
  nth: number;
  /** Its line in the file, without the line break. */
  line: string;
  records: string[];
  recordCount: number;
}

/** Records that are kept of a row: a figure may count more. People are all kept, so that an erasure finds them. */
const MOST_RECORDS = 500;

const isPerson = (id: string): boolean => id.startsWith('person_');

/** Takes the rows of a report, table by table, and works out what tells their edition from all others. */
export class KeptRows {
  readonly rows: KeptRow[] = [];
  private readonly hash = createHash('sha256');
  private readonly met = new Map<string, number>();

  add({ name, key }: ResolvedTable, row: Row): void {
    const line = JSON.stringify(row);
    this.hash.update(`${line}\n`);
    const own = JSON.stringify(Object.fromEntries(key.map((column) => [column, row[column] ?? null])));
    const place = `${name} ${own}`;
    const nth = (this.met.get(place) ?? 0) + 1;
    this.met.set(place, nth);
    const records = recordsOf(row);
    this.rows.push({
      ...{ position: this.rows.length, table: name, key: own, nth, line },
      ...{
        records: [...records].filter((id, i) => i < MOST_RECORDS || isPerson(id)),
        recordCount: records.size,
      },
    });
  }

  /** Everybody who stands in them. */
  people(): string[] {
    return [...new Set(this.rows.flatMap(({ records }) => records.filter(isPerson)))];
  }

  /** Of all lines, each with its line break: the files of its tables, one after the other. */
  sha256(): string {
    return this.hash.copy().digest('hex');
  }
}
