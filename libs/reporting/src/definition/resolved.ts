import { type Words } from '#lib/graphql';
import { type Chart, type Records } from '#lib/reports';

/** Of what kind the values of a column or a parameter are. */
export const VALUE_TYPES = {
  ID: 'Opaque, names a record.',
  STRING: 'Text.',
  INTEGER: 'A whole number.',
  DECIMAL: 'A number.',
  BOOLEAN: 'True or false.',
  DATE: 'A day: 2026-11-27.',
  PARTIAL_DATE: 'A day, a month or a year, as precise as it is known: 2015, 2015-03, 2015-03-21.',
  TIME: 'A time of day.',
  DATETIME: 'An instant, in UTC.',
  CODE: 'One of the words that the column lists.',
  GEOMETRY: 'A place, as GeoJSON.',
} as const;
export type ValueType = keyof typeof VALUE_TYPES;

/** A column as it was published. */
export interface ResolvedColumn {
  name: string;
  type: ValueType;
  label: Words;
  description: Words | null;
  unit: string | null;
  /** Whether it holds several values. */
  isMany: boolean;
  /** From the root of the answer; null for a count. */
  place: string[] | null;
  as: 'EUR_OF_CENTS' | 'YEAR' | 'MONTH' | null;
  figure: 'COUNT' | 'SUM' | null;
  /** Words of a code, where the schema lists them. */
  choices: string[] | null;
  records: Records | null;
}

export interface ResolvedTable {
  name: string;
  title: Words;
  rows: string[];
  key: string[];
  columns: ResolvedColumn[];
  /** Only rows whose columns hold these; null for all. */
  only: Record<string, string | number | boolean> | null;
}

export interface ResolvedParameter {
  name: string;
  /** As the schema calls it: `[MandateFunction!]`. */
  schemaType: string;
  type: ValueType;
  isList: boolean;
  isRequired: boolean;
  /** As it is sent, or a word for what depends on the day: `today`, `this year`, `months of this year`. */
  otherwise: unknown;
  choices: string[] | null;
  /** What each choice is called, where a list says so. */
  choiceWords?: Words[];
  label: Words;
  description: Words | null;
}

/** What a definition comes to against the schema: kept with the version, and what every run is made by. */
export interface Resolved {
  /** The first is the table of the report itself. */
  tables: ResolvedTable[];
  parameters: ResolvedParameter[];
  chart: Chart | null;
  /** Points of its document as it stands. */
  price: number;
}
