import { type SchemaElement } from 'hyparquet-writer';
import { type ResolvedColumn, type ValueType } from '../definition/resolved.js';
import { type Value } from '../run/rows.js';
import { geometry } from './json.js';

/** A column of the file. */
export interface StoredColumn {
  name: string;
  schema: SchemaElement[];
  valueOf: (value: Value) => unknown;
}

type Leaf = Omit<SchemaElement, 'name'>;

const TEXT: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const DAY: Leaf = { type: 'INT32', converted_type: 'DATE' };
const NUMBER: Leaf = { type: 'DOUBLE' };
/** Euros to the cent. */
const MONEY: Leaf = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 };
const TYPES: Readonly<Partial<Record<ValueType, Leaf>>> = {
  INTEGER: { type: 'INT64' },
  BOOLEAN: { type: 'BOOLEAN' },
  DATE: DAY,
  DATETIME: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  TIME: { type: 'INT32', converted_type: 'TIME_MILLIS' },
  // Well-known binary; that it is a place stands in the metadata, as GeoParquet 1.1 has it.
  GEOMETRY: { type: 'BYTE_ARRAY' },
};

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The columns that hold a column of a report: a day that may be known to its year has its text, and the days that it is between. */
export function storedColumns(column: ResolvedColumn, toWkb: (place: never) => Uint8Array): StoredColumn[] {
  const { name, type, isMany } = column;
  const leaf = leafOf(column);
  const one = (value: Value): unknown => stored(value, column, toWkb);
  if (isMany)
    return [
      { name, schema: listOf(name, leaf), valueOf: (value) => value && [value].flat().map((it) => one(it as Value)) },
    ];
  const own: StoredColumn = { name, schema: [optional(name, leaf)], valueOf: one };
  if (type !== 'PARTIAL_DATE') return [own];
  return [own, day(`${name}_from`, (text) => `${text}-01-01`.slice(0, DAY_LENGTH)), day(`${name}_to`, lastDay)];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

const day = (name: string, from: (text: string) => string): StoredColumn => ({
  name,
  schema: [optional(name, DAY)],
  valueOf: (value) => (value === null ? null : dayNumber(from(String(value)))),
});

function lastDay(text: string): string {
  if (text.length === DAY_LENGTH) return text;
  const [year, month = 12] = text.split('-').map(Number) as [number, number?];
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.toISOString().slice(0, DAY_LENGTH);
}

const optional = (name: string, leaf: Leaf): SchemaElement => ({ ...leaf, name, repetition_type: 'OPTIONAL' });

/** As the format has lists: a group, what is repeated in it, and its element. */
const listOf = (name: string, leaf: Leaf): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  optional('element', leaf),
];

function leafOf({ type, unit }: ResolvedColumn): Leaf {
  if (type === 'DECIMAL') return unit === 'EUR' ? MONEY : NUMBER;
  return TYPES[type] ?? TEXT;
}

function stored(value: Value, column: ResolvedColumn, toWkb: (place: never) => Uint8Array): unknown {
  if (value === null) return null;
  switch (column.type) {
    case 'INTEGER':
      return BigInt(Number(value));
    case 'DECIMAL':
      return column.unit === 'EUR' ? BigInt(Math.round(Number(value) * 100)) : Number(value);
    case 'DATE':
      return dayNumber(String(value));
    case 'DATETIME':
      return new Date(String(value));
    case 'TIME':
      return Date.parse(`1970-01-01T${String(value)}Z`);
    case 'GEOMETRY': {
      const place = geometry(value);
      return place && toWkb(place as never);
    }
    default:
      return typeof value === 'object' ? JSON.stringify(value) : value;
  }
}

/** What GeoParquet 1.1 says of places: longitude and latitude of WGS 84, in this order. */
export function geoMetadata(columns: readonly ResolvedColumn[]): string | undefined {
  const places = columns.filter(({ type, isMany }) => type === 'GEOMETRY' && !isMany);
  if (!places[0]) return undefined;
  const about = { encoding: 'WKB', geometry_types: [], crs: CRS84 };
  return JSON.stringify({
    version: '1.1.0',
    primary_column: places[0].name,
    columns: Object.fromEntries(places.map(({ name }) => [name, about])),
  });
}

/** As PROJJSON, from the specification of GeoParquet. */
const AXIS = { direction: 'east', unit: 'degree' };
const CRS84 = {
  $schema: 'https://proj.org/schemas/v0.5/projjson.schema.json',
  type: 'GeographicCRS',
  name: 'WGS 84 longitude-latitude',
  datum: {
    type: 'GeodeticReferenceFrame',
    name: 'World Geodetic System 1984',
    ellipsoid: { name: 'WGS 84', semi_major_axis: 6378137, inverse_flattening: 298.257223563 },
  },
  coordinate_system: {
    subtype: 'ellipsoidal',
    axis: [
      { name: 'Geodetic longitude', abbreviation: 'Lon', ...AXIS },
      { name: 'Geodetic latitude', abbreviation: 'Lat', ...AXIS, direction: 'north' },
    ],
  },
  id: { authority: 'OGC', code: 'CRS84' },
};
