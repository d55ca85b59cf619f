import { type ResolvedColumn } from '../definition/resolved.js';
import { type Row } from '../run/rows.js';
import { type FileFormat } from './format.js';

/** What of an entity set is asked for. */
export interface ODataQuestion {
  /** Address of `$metadata`; a function as that of the next page, so that what tells one file from others has no key. */
  metadata: () => string;
  name: string;
  select: readonly string[] | undefined;
  /** Rows that are left out at the beginning. */
  skip: number;
  top: number | undefined;
  counts: boolean;
  /** Rows on a page, where the client wants pages. */
  pageSize: number | undefined;
  /** Address of the page that begins after so many rows. */
  next: (skip: number) => string;
}

/** Rows have no key that is always there: their place is. */
export const ROW_NUMBER = 'rowNumber';

/** An entity set as OData 4.0 has it in JSON: all rows, or the page that was asked for and where the next is. */
export const odata = (question: ODataQuestion): FileFormat => ({
  mediaType: 'application/json; odata.metadata=minimal; charset=utf-8',
  holdsAll: false,
  isPaged: true,
  distinction: JSON.stringify(question),
  async write({ tables }, _about, _options, sink) {
    const { metadata, name, select, skip, top = Infinity, counts, pageSize = Infinity, next } = question;
    const { table } = tables[0]!;
    const columns = table.columns.filter((column) => !select || select.includes(column.name));
    const fragment = select ? `${name}(${select.join(',')})` : name;
    const count = counts ? `,"@odata.count":${await tables[0]!.count()}` : '';
    await sink.write(`{"@odata.context":${JSON.stringify(`${metadata()}#${fragment}`)}${count},"value":[`);
    const most = Math.min(top, pageSize);
    let read = 0;
    let sent = 0;
    let hasMore = false;
    for await (const rows of tables[0]!.rows()) {
      const wanted = rows.slice(Math.max(0, skip - read)).slice(0, most - sent);
      const first = Math.max(read, skip);
      hasMore = read + rows.length > first + wanted.length && sent + wanted.length >= most;
      read += rows.length;
      if (wanted.length) {
        const text = wanted.map((row, i) => JSON.stringify(entity(row, columns, first + i + 1))).join(',');
        await sink.write((sent ? ',' : '') + text);
        sent += wanted.length;
      }
      if (hasMore) break;
    }
    const goesOn = hasMore && sent < top;
    await sink.write(`]${goesOn ? `,"@odata.nextLink":${JSON.stringify(next(skip + sent))}` : ''}}\n`);
  },
});

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
