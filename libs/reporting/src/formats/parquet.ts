import { type ByteWriter } from 'hyparquet-writer';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type FileFormat, type Sink } from './format.js';
import { geoMetadata, storedColumns } from './parquet-columns.js';

/** Rows that are kept until they are written together, or a few more. */
const GROUP = 5000;

/** Columns for researchers, of types that need no cast: see parquet-columns.ts. */
export const parquet: FileFormat = {
  mediaType: 'application/vnd.apache.parquet',
  holdsAll: false,
  async write({ tables, knownAt }, about, _options, sink) {
    const { table, rows } = tables[0]!;
    const { ByteWriter, geojsonToWkb, ParquetWriter } = await import('hyparquet-writer');
    const told = {
      ...{ report: about.name, version: String(about.version), parameters: JSON.stringify(about.parameters) },
      ...{ title: about.title[about.locale], source: about.address, knownAt: knownAt.toISOString() },
      columns: JSON.stringify(wordsOf(table.columns, about.locale)),
      geo: geoMetadata(table.columns),
    };
    // What waits stands in columns: rows that wait grow old, each with its names.
    const columns = table.columns.flatMap((column) =>
      storedColumns(column, geojsonToWkb).map((stored) => ({ ...stored, of: column.name, data: [] as unknown[] })),
    );
    const writer = new ParquetWriter({
      writer: flushing(new ByteWriter(), sink),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ schema }) => schema)],
      kvMetadata: Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
      createdBy: 'S-PASS Territoires',
    });
    let waiting = 0;
    const writeGroup = async (): Promise<void> => {
      await writer.write({ columnData: columns.map(({ name, data }) => ({ name, data })), rowGroupSize: waiting });
      for (const { data } of columns) data.length = 0;
      waiting = 0;
    };
    for await (const some of rows.call(tables[0])) {
      for (const { of, data, valueOf } of columns) for (const row of some) data.push(valueOf(row[of] ?? null));
      waiting += some.length;
      if (waiting >= GROUP) await writeGroup();
    }
    if (waiting > 0) await writeGroup();
    await writer.finish();
  },
};

/** What each column is, for whoever reads the file without the report beside it. */
const wordsOf = (columns: readonly ResolvedColumn[], locale: 'fr' | 'en'): object[] =>
  columns.map(({ name, label, description, unit }) => ({
    ...{ name, label: label[locale], description: description?.[locale] ?? null, unit },
  }));

/** Lets go of what was written each time a group is complete. The writer waits for it, which its declaration does not say. */
function flushing(writer: ByteWriter, sink: Sink): ByteWriter {
  const flush = (): Promise<void> => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return sink.write(bytes);
  };
  return Object.assign(writer, { flush, finish: flush });
}
