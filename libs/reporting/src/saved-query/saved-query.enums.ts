import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';
import { VALUE_TYPES, type ValueType } from '../definition/resolved.js';
import { FORMATS, type FormatName } from '../formats/index.js';

export const ReportAudience = enumOf(['EVERYONE', 'SIGNED_IN', 'STAFF', 'MANAGER', 'COORDINATOR']);
export type ReportAudience = keyof typeof ReportAudience;
registerEnumType(ReportAudience, {
  name: 'ReportAudience',
  description: 'Who may run a report. Whose rows they then see, the records decide.',
  valuesMap: {
    EVERYONE: { description: 'Everybody, signed in or not.' },
    SIGNED_IN: { description: 'Whoever has signed in, or has a token.' },
    STAFF: { description: 'Whoever holds a role in the network or in one of its organizations.' },
    MANAGER: { description: 'Managers of an organization, and coordinators.' },
    COORDINATOR: { description: 'Coordinators of the network.' },
  },
});

export const SavedQueryStatus = enumOf(['DRAFT', 'PUBLISHED', 'DEPRECATED', 'RETIRED']);
export type SavedQueryStatus = keyof typeof SavedQueryStatus;
registerEnumType(SavedQueryStatus, {
  name: 'SavedQueryStatus',
  description: 'What becomes of a version. A published one never changes.',
  valuesMap: {
    DRAFT: { description: 'Being written; it does not run.' },
    PUBLISHED: { description: 'Runs, and stays as it is.' },
    DEPRECATED: { description: 'Runs until the day it says; another takes its place.' },
    RETIRED: { description: 'Runs no longer: 410, with what to use.' },
  },
});

export const ReportValueKind = enumOf(Object.keys(VALUE_TYPES) as ValueType[]);
export type ReportValueKind = ValueType;
registerEnumType(ReportValueKind, {
  name: 'ReportValueKind',
  description: 'Of what kind the values of a column or of a parameter are.',
  valuesMap: Object.fromEntries(Object.entries(VALUE_TYPES).map(([name, description]) => [name, { description }])),
});

const FILES: Readonly<Record<Uppercase<FormatName>, string>> = {
  JSON: 'An object: what the file is, then its rows.',
  CSV: 'Comma-separated values, RFC 4180; `profile=excel-fr` for the French Excel.',
  XLSX: 'A workbook with typed cells, and a sheet that says where it is from.',
  NDJSON: 'A row a line, as JSON.',
  GEOJSON: 'Places as features; only of reports that have them.',
  PARQUET: 'Columns, for data tools.',
};
export const ReportFormat = enumOf(Object.keys(FORMATS).map((name) => name.toUpperCase() as Uppercase<FormatName>));
export type ReportFormat = keyof typeof ReportFormat;
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'A kind of file.',
  valuesMap: Object.fromEntries(Object.entries(FILES).map(([name, description]) => [name, { description }])),
});
