import { type ByteWriter } from 'hyparquet-writer';
import { type ResolvedColumn, type ValueType } from '../definition/resolved.js';
import { type Row, type Value } from '../run/rows.js';
import { type TableRows } from '../run/reader.js';
import { type FileFormat, type Sink } from './format.js';
import { geometry } from './json.js';

/** Rows that are kept until they are written together. */
const GROUP = 5000;

const TYPES: Readonly<Partial<Record<ValueType, 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'TIMESTAMP'>>> = {
  INTEGER: 'INT64',
  DECIMAL: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  DATETIME: 'TIMESTAMP',
};

/** Columns for researchers: days as text, as a day may be known to the year; places as GeoJSON. */
export const parquet: FileFormat = {
  mediaType: 'application/vnd.apache.parquet',
  holdsAll: false,
  async write({ tables, knownAt }, about, _options, sink) {
    const [main] = tables;
    const { ByteWriter, parquetWriteRows } = await import('hyparquet-writer');
    const told = { report: about.name, version: String(about.version), parameters: JSON.stringify(about.parameters) };
    await parquetWriteRows({
      writer: flushing(new ByteWriter(), sink),
      rows: oneByOne(main!),
      columns: main!.table.columns.map((column) => ({ name: column.name, type: typeOf(column), nullable: true })),
      rowGroupSize: GROUP,
      kvMetadata: Object.entries({ ...told, knownAt: knownAt.toISOString() }).map(([key, value]) => ({ key, value })),
      createdBy: 'S-PASS Territoires',
    });
  },
};

const typeOf = ({ type, isMany }: ResolvedColumn) => (isMany ? 'STRING' : (TYPES[type] ?? 'STRING'));

async function* oneByOne(main: TableRows): AsyncGenerator<Record<string, unknown>> {
  for await (const rows of main.rows())
    for (const row of rows)
      yield Object.fromEntries(main.table.columns.map((column) => [column.name, held(row, column)]));
}

function held(row: Row, column: ResolvedColumn): unknown {
  const value: Value = row[column.name] ?? null;
  if (value === null) return null;
  if (Array.isArray(value)) return value.join(' ; ');
  if (column.type === 'INTEGER') return BigInt(Number(value));
  if (column.type === 'DATETIME') return new Date(String(value));
  if (column.type === 'GEOMETRY') return JSON.stringify(geometry(value));
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** Lets go of what was written each time a group is complete. The writer waits for it, which its declaration does not say. */
function flushing(writer: ByteWriter, sink: Sink): ByteWriter {
  const flush = (): Promise<void> => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return sink.write(bytes);
  };
  return Object.assign(writer, { flush, finish: flush });
}
