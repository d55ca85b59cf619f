import { type ValueType } from '../definition/resolved.js';
import { type Listed } from './listed.js';

const DATATYPES: Readonly<Record<ValueType, string>> = {
  ID: 'string',
  STRING: 'string',
  INTEGER: 'integer',
  DECIMAL: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
  PARTIAL_DATE: 'string',
  TIME: 'time',
  DATETIME: 'datetime',
  CODE: 'string',
  GEOMETRY: 'json',
};

/** What the CSV file of a report holds, as CSV on the Web has it. */
export function csvw({ name, title, description, resolved }: Listed, server: string): object {
  const [table] = resolved.tables;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    url: `${server}/reports/${name}.csv`,
    'dc:title': [
      { '@value': title.fr, '@language': 'fr' },
      { '@value': title.en, '@language': 'en' },
    ],
    'dc:description': { '@value': description.fr, '@language': 'fr' },
    'dc:license': { '@id': LICENCE },
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table!.columns.map((column) => ({
        name: column.name,
        titles: { fr: [column.name, column.label.fr], en: [column.label.en] },
        datatype: DATATYPES[column.type],
        ...(column.isMany && { separator: ' ; ' }),
        ...(column.description && { 'dc:description': column.description.fr }),
        required: false,
      })),
      primaryKey: table!.key,
    },
  };
}

export const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

const FIELDS: Readonly<Record<ValueType, string>> = { ...DATATYPES, GEOMETRY: 'object' };

/** The same as a Data Package (Frictionless), with a resource for each kind of file that has columns. */
export function dataPackage(
  { name, title, description, version, resolved, publishedAt }: Listed,
  server: string,
): object {
  const [table] = resolved.tables;
  const schema = {
    fields: table!.columns.map((column) => ({
      name: column.name,
      type: column.isMany ? 'string' : FIELDS[column.type],
      title: column.label.fr,
      ...(column.description && { description: column.description.fr }),
      ...(column.choices && { constraints: { enum: column.choices } }),
    })),
    primaryKey: table!.key,
    missingValues: [''],
  };
  return {
    name,
    title: title.fr,
    description: description.fr,
    version: `${version}.0.0`,
    created: publishedAt.toISOString(),
    licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0', path: LICENCE }],
    resources: ['csv', 'ndjson'].map((format) => ({
      name: `${name}-${format}`,
      path: `${server}/reports/${name}.${format}`,
      profile: 'tabular-data-resource',
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/x-ndjson',
      encoding: 'utf-8',
      ...(format === 'csv' && { dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } }),
      schema,
    })),
  };
}
