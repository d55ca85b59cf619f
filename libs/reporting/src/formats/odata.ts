import { createHash, type Hash } from 'node:crypto';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type ReadReport } from '../run/reader.js';
import { type Row } from '../run/rows.js';
import { type FileFormat, type Sink } from './format.js';

/** What of an entity set is asked for. */
export interface ODataQuestion {
  /** Address of `$metadata`; a function as that of the next page, so that what tells one file from others has no key. */
  metadata: () => string;
  name: string;
  select: readonly string[] | undefined;
  /** Rows that are left out at the beginning. */
  skip: number;
  /** What the rows before were when the page before was read; undefined for a page that follows none. */
  before: string | undefined;
  top: number | undefined;
  counts: boolean;
  /** Rows on a page, where the client wants pages. */
  pageSize: number | undefined;
  /** Address of the page that begins after so many rows, which are these. */
  next: (skip: number, before: string) => string;
}

/** Rows have no key that is always there: their place is. */
export const ROW_NUMBER = 'rowNumber';

/** Rows that a page follows on are others than they were: the pages would be of two instants. */
export class PagesChanged extends Error {
  override name = 'PagesChanged';
}

/** An entity set as OData 4.0 has it in JSON: all rows, or the page that was asked for and where the next is. */
export function odata(question: ODataQuestion): FileFormat {
  let page: Page;
  return {
    mediaType: 'application/json; odata.metadata=minimal; charset=utf-8',
    holdsAll: false,
    isPaged: true,
    distinction: JSON.stringify(question),
    async prepare({ tables }) {
      page = new Page(question, tables[0]!);
      await page.begin();
    },
    write: (_report, _about, _options, sink) => page.write(sink),
  };
}

/**
 * A page of a walk. Each is read anew, from the first row on: as the rows before it are those that were sent, all pages together are the table at the
 * instant of the last.
 */
class Page {
  private readonly digest: Hash = createHash('sha256');
  private readonly rows: AsyncGenerator<Row[]>;
  /** Read, and not sent yet. */
  private waiting: Row[] = [];

  constructor(
    private readonly question: ODataQuestion,
    private readonly table: ReadReport['tables'][number],
  ) {
    this.rows = table.rows();
  }

  /** Reads up to where it begins. */
  async begin(): Promise<void> {
    const { skip, before } = this.question;
    for (let read = 0; read < skip;) {
      const next = await this.rows.next();
      if (next.done) break;
      const past = next.value.slice(0, skip - read);
      this.note(past);
      this.waiting = next.value.slice(past.length);
      read += past.length;
    }
    if (before !== undefined && before !== this.noted())
      throw new PagesChanged('The rows before this page have changed');
  }

  async write(sink: Sink): Promise<void> {
    const { metadata, name, select, skip, top = Infinity, counts, pageSize = Infinity, next } = this.question;
    const { columns: all } = this.table.table;
    const columns = all.filter((column) => !select || select.includes(column.name));
    const fragment = select ? `${name}(${select.join(',')})` : name;
    const count = counts ? `,"@odata.count":${await this.table.count()}` : '';
    await sink.write(`{"@odata.context":${JSON.stringify(`${metadata()}#${fragment}`)}${count},"value":[`);
    const most = Math.min(top, pageSize);
    let sent = 0;
    for (; sent < most && (await this.hasMore());) {
      const rows = this.waiting.splice(0, most - sent);
      this.note(rows);
      const text = rows.map((row, i) => JSON.stringify(entity(row, columns, skip + sent + i + 1))).join(',');
      await sink.write((sent ? ',' : '') + text);
      sent += rows.length;
    }
    const goesOn = sent < top && (await this.hasMore());
    const link = goesOn ? `,"@odata.nextLink":${JSON.stringify(next(skip + sent, this.noted()))}` : '';
    await this.rows.return(undefined);
    await sink.write(`]${link}}\n`);
  }

  private async hasMore(): Promise<boolean> {
    while (this.waiting.length === 0) {
      const next = await this.rows.next();
      if (next.done) return false;
      this.waiting = next.value;
    }
    return true;
  }

  /** Only where there are pages: all rows at once need no digest. */
  private note(rows: readonly Row[]): void {
    if (this.question.pageSize === undefined && this.question.before === undefined) return;
    for (const row of rows) this.digest.update(`${JSON.stringify(row)}\n`);
  }

  private noted(): string {
    return this.digest.copy().digest('base64url').slice(0, 22);
  }
}

const entity = (row: Row, columns: readonly ResolvedColumn[], number: number): object => ({
  [ROW_NUMBER]: number,
  ...Object.fromEntries(columns.map((column) => [column.name, held(row[column.name] ?? null, column)])),
});

/** Tools make columns of plain values only. */
function held(value: Row[string], { isMany, type }: ResolvedColumn): unknown {
  if (value === null) return null;
  if (isMany) return [value].flat().map(String).join(' ; ');
  return type === 'GEOMETRY' ? JSON.stringify(value) : value;
}
