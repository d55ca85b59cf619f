import { type AudienceName } from '#lib/access';
import { type Words } from '#lib/graphql';
import { type ActivitySection } from './activity.js';

/** A value of a parameter of another report: of a column of the row, of a parameter of this report, or a fixed one. */
export type Given = { column: string } | { parameter: string } | { value: string | number | boolean };

/** Which rows of a report are those that a figure counts. */
export interface Records {
  /** Name of the report that lists them. */
  report: string;
  parameters?: Readonly<Record<string, Given>>;
  /** What their columns hold. */
  where?: Readonly<Record<string, Given>>;
}

interface ColumnWords {
  label: Words;
  description?: Words;
  /** What a number counts or measures, by its UCUM or ISO 4217 code or a plain word: `EUR`, `h`, `people`. */
  unit?: string;
}

/**
 * What stands at a place in each row, `organization.name`, or from the root of the answer, `/agreements.nodes.title`: of the agreement
 * that the row is in. Of a list, all that it holds.
 */
export interface PlainColumn extends ColumnWords {
  path: string;
  /** `EUR_OF_CENTS` makes euros of cents, `YEAR` the year of a day. */
  as?: 'EUR_OF_CENTS' | 'YEAR' | 'MONTH';
  /** Opens what it counts, where it is a figure of its own. */
  records?: Records;
}

/** What is worked out of rows that are alike in all columns that are no figures. */
export type Figure = ColumnWords & { records?: Records } & ({ count: true } | { sum: string; as?: 'EUR_OF_CENTS' });

export type Column = PlainColumn | Figure;

export type NamedColumn = Column & { name: string };

export interface Table {
  /** Where its rows are in the answer, by the names of fields: `agreements.nodes.signatures.nodes`. */
  rows: string;
  /**
   * By their names, which never change: they are what programs read. A definition that a database keeps has them as a list, as it keeps no
   * order of names.
   */
  columns: Readonly<Record<string, Column>> | readonly NamedColumn[];
  /** Columns that tell one row from all others. */
  key: readonly string[];
  /** Only rows whose columns hold these. */
  only?: Readonly<Record<string, string | number | boolean>>;
}

/** A list of `ReportsPart.choices`, by its name. */
export interface ListedChoices {
  listed: string;
}

export interface Parameter {
  label: Words;
  description?: Words;
  /** What may be given, where its type does not say so: said here, or a list that a module brings. */
  choices?: readonly string[] | ListedChoices;
  /** What it is when it is left out, where the document does not say so: of the day of the run, in Paris. */
  otherwise?: 'today' | 'this year' | 'months of this year';
}

/** How a table is drawn: columns by their names. */
export interface Chart {
  mark: 'bar' | 'line';
  x: string;
  y: string;
  series?: string;
}

/** A table that anybody who may can ask for by its name, made from one document of the schema. */
export interface ReportDeclaration extends Table {
  /** Also its address: `network-on-a-day`. */
  name: string;
  title: Words;
  description: Words;
  /** Who answers for it: a function or an office, not a person. */
  maintainer: Words;
  /** Who may run it at all; whose rows they then see, the records decide. */
  audience: AudienceName;
  document: string;
  parameters?: Readonly<Record<string, Parameter>>;
  /** Lists inside its rows, as tables of their own. */
  tables?: Readonly<Record<string, Table & { title: Words }>>;
  chart?: Chart;
}

/** Declares a report that the product ships. */
export const report = (declaration: ReportDeclaration): ReportDeclaration => declaration;

/** What a module brings to the library of reports. */
export interface ReportsPart {
  readonly reports?: readonly ReportDeclaration[];
  /** What parameters may be, by names: a statement each, read when the server starts, that answers `value` and what it is called, `fr` and `en`. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What it tells of the year of an organization. */
  readonly activity?: ActivitySection;
}
