import { stringify } from 'csv-stringify/sync';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type Row, type Value } from '../run/rows.js';
import { type FileFormat, type Options } from './format.js';

/** What a spreadsheet would run when it opens the file, also where it takes another separator than ours: it is shown as text. */
const RUNS = /(?:^|[;,\t\r\n]\s*)[=+\-@]|^[\t\r\n]/;
const TEXTS = new Set(['STRING', 'ID', 'CODE', 'PARTIAL_DATE']);

/** RFC 4180; the profile of the French Excel has semicolons, a byte order mark and decimal commas. */
export const csv: FileFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  holdsAll: false,
  async write({ tables }, about, options, sink) {
    const { table, rows } = tables[0]!;
    const linked = options.withRecords ? table.columns.filter(({ records }) => records) : [];
    const names = table.columns.map(({ name, label }) => (options.withLabels ? harmless(label[about.locale]) : name));
    const lines = (of: unknown[][]): string =>
      stringify(of, { delimiter: options.isForFrenchExcel ? ';' : ',', record_delimiter: '\r\n' });
    const head = [...names, ...linked.map(({ name }) => `${name}Records`)];
    await sink.write((options.isForFrenchExcel ? '\uFEFF' : '') + lines([head]));
    const line = (row: Row): unknown[] => [
      ...table.columns.map((column) => cell(row[column.name] ?? null, column, options)),
      ...linked.map(({ name }) => about.opens(name, row) ?? ''),
    ];
    for await (const some of rows.call(tables[0])) if (some.length) await sink.write(lines(some.map(line)));
  },
};

function cell(value: Value, column: ResolvedColumn, options: Options): string {
  if (value === null) return '';
  if (Array.isArray(value)) return safe(value.map((one) => plain(one as Value, column, options)).join(' ; '), column);
  return safe(plain(value, column, options), column);
}

function plain(value: Value, { type }: ResolvedColumn, { isForFrenchExcel }: Options): string {
  if (value === null) return '';
  if (type === 'DECIMAL' && isForFrenchExcel) return String(value).replace('.', ',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const harmless = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
const safe = (text: string, { type, isMany }: ResolvedColumn): string =>
  TEXTS.has(type) || isMany ? harmless(text) : text;
