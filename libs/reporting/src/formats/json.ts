import { type ResolvedTable } from '../definition/resolved.js';
import { type Row } from '../run/rows.js';
import { type ReadReport, type TableRows } from '../run/reader.js';
import { type About, type FileFormat, type Sink } from './format.js';

/** An object: what the file is, then the rows of each table. */
export const json: FileFormat = {
  mediaType: 'application/json; charset=utf-8',
  holdsAll: true,
  async write(report, about, { withRecords }, sink) {
    const [main, ...further] = report.tables;
    await sink.write(`{"meta":${JSON.stringify(await metaOf(report, main!, about))},"rows":`);
    await writeRows(main!, sink, withRecords ? about : undefined);
    if (further.length) {
      await sink.write(',"tables":{');
      for (const [i, table] of further.entries()) {
        await sink.write(`${i ? ',' : ''}${JSON.stringify(table.table.name)}:`);
        await writeRows(table, sink);
      }
      await sink.write('}');
    }
    await sink.write('}\n');
  },
};

/** A row a line, and nothing else: what does not end with a line break was cut off. */
export const ndjson: FileFormat = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  holdsAll: false,
  async write({ tables }, _about, _options, sink) {
    for await (const rows of tables[0]!.rows())
      if (rows.length) await sink.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  },
};

/** Places as features, everything else as their properties. */
export const geojson: FileFormat = {
  mediaType: 'application/geo+json; charset=utf-8',
  holdsAll: false,
  async write(report, about, _options, sink) {
    const [main] = report.tables;
    const place = geometryOf(main!.table)!;
    await sink.write(
      `{"type":"FeatureCollection","meta":${JSON.stringify(await metaOf(report, main!, about))},"features":[`,
    );
    let isFirst = true;
    for await (const rows of main!.rows()) {
      const features = rows.map(({ [place]: at = null, ...properties }) =>
        JSON.stringify({ type: 'Feature', geometry: geometry(at), properties }),
      );
      if (features.length) await sink.write((isFirst ? '' : ',') + features.join(','));
      isFirst &&= features.length === 0;
    }
    await sink.write(']}\n');
  },
};

/** The column that says where a row is; undefined where none does. */
export const geometryOf = (table: ResolvedTable): string | undefined =>
  table.columns.find(({ type }) => type === 'GEOMETRY')?.name;

/** A point of the schema, or GeoJSON as it stands. */
export function geometry(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('longitude' in value && 'latitude' in value)
    return value.longitude === null ? null : { type: 'Point', coordinates: [value.longitude, value.latitude] };
  return value;
}

/** With the addresses of what its figures count beside the values of a row, where they are asked for. */
async function writeRows(table: TableRows, sink: Sink, linked?: About): Promise<void> {
  const figures = linked ? table.table.columns.filter(({ records }) => records) : [];
  const shown = (row: Row): Row => {
    if (figures.length === 0) return row;
    const links = figures.map(({ name }) => [name, row[name] == null ? undefined : linked!.opens(name, row)]);
    return { ...row, _records: Object.fromEntries(links) as object };
  };
  await sink.write('[');
  let isFirst = true;
  for await (const rows of table.rows()) {
    if (rows.length) await sink.write((isFirst ? '' : ',') + rows.map((row) => JSON.stringify(shown(row))).join(','));
    isFirst &&= rows.length === 0;
  }
  await sink.write(']');
}

async function metaOf({ knownAt }: ReadReport, main: TableRows, about: About): Promise<object> {
  const { name, version, title, parameters, locale, address, edition } = about;
  return {
    report: name,
    version,
    title: title[locale],
    ...(edition && { edition: { ...edition, title: edition.title[locale] } }),
    parameters,
    knownAt: knownAt.toISOString(),
    rowCount: Math.min(await main.count(), about.most ?? Infinity),
    rowCountOfAll: await main.count(),
    address,
    columns: main.table.columns.map(({ name: column, type, unit, label }) => ({
      name: column,
      type,
      unit,
      label: label[locale],
    })),
  };
}
