import { type BasicType, type ByteWriter } from 'hyparquet-writer';
import { type ResolvedColumn, type ValueType } from '../definition/resolved.js';
import { type Row, type Value } from '../run/rows.js';
import { type FileFormat, type Sink } from './format.js';
import { geometry } from './json.js';

/** Rows that are kept until they are written together, or a few more. */
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
    const { table, rows } = tables[0]!;
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
    const told = { report: about.name, version: String(about.version), parameters: JSON.stringify(about.parameters) };
    // What waits stands in columns: rows that wait grow old, each with its names.
    const columnData = table.columns.map((column) => ({
      name: column.name,
      type: typeOf(column),
      nullable: true,
      data: [] as unknown[],
    }));
    const writer = new ParquetWriter({
      writer: flushing(new ByteWriter(), sink),
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: Object.entries({ ...told, knownAt: knownAt.toISOString() }).map(([key, value]) => ({ key, value })),
      createdBy: 'S-PASS Territoires',
    });
    let waiting = 0;
    const writeGroup = async (): Promise<void> => {
      await writer.write({ columnData, rowGroupSize: waiting });
      for (const { data } of columnData) data.length = 0;
      waiting = 0;
    };
    for await (const some of rows.call(tables[0])) {
      for (const [i, { data }] of columnData.entries()) for (const row of some) data.push(held(row, table.columns[i]!));
      waiting += some.length;
      if (waiting >= GROUP) await writeGroup();
    }
    if (waiting > 0) await writeGroup();
    await writer.finish();
  },
};

const typeOf = ({ type, isMany }: ResolvedColumn): BasicType => (isMany ? 'STRING' : (TYPES[type] ?? 'STRING'));

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
