import {
  type ResolvedColumn,
  type ResolvedParameter,
  type ResolvedTable,
  type ValueType,
} from '../definition/resolved.js';

type Schema = Record<string, unknown>;

const TYPES: Readonly<Record<ValueType, Schema>> = {
  ID: { type: 'string' },
  STRING: { type: 'string' },
  INTEGER: { type: 'integer' },
  DECIMAL: { type: 'number' },
  BOOLEAN: { type: 'boolean' },
  DATE: { type: 'string', format: 'date' },
  PARTIAL_DATE: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  TIME: { type: 'string', format: 'time' },
  DATETIME: { type: 'string', format: 'date-time' },
  CODE: { type: 'string' },
  GEOMETRY: { type: 'object' },
};

/** A row of a table as JSON Schema (2020-12), for the JSON and NDJSON files. */
export const rowSchema = ({ columns }: ResolvedTable): Schema => ({
  type: 'object',
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
});

function columnSchema({ type, isMany, choices, label, description, unit }: ResolvedColumn): Schema {
  const one: Schema = { ...TYPES[type], ...(choices && { enum: choices }) };
  const words = {
    title: label.en,
    ...(description && { description: description.en }),
    ...(unit && { 'x-unit': unit }),
  };
  if (isMany) return { type: ['array', 'null'], items: one, ...words };
  return { ...one, type: [one['type'], 'null'], ...(choices && { enum: [...choices, null] }), ...words };
}

/** A parameter in an address. */
export function parameterSchema({ type, isList, choices, otherwise }: ResolvedParameter): Schema {
  const one = { ...TYPES[type], ...(choices && { enum: choices }) };
  const told = isList ? { type: 'array', items: one } : one;
  // A word for the day of the run is no value of the type.
  const isFixed = otherwise !== null && !/^(today|this year|months of this year)$/.test(String(otherwise));
  return { ...told, ...(isFixed && { default: otherwise }) };
}
