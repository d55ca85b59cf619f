import { type Words } from '#lib/graphql';

/** A day of the year that is told, or its number. The last day of the year that runs is today. */
export type OfYear = 'first day' | 'last day' | 'year';

type Value = string | number | boolean;

/** A figure of the yearly report of an organization: worked out of the rows of a report, which open when it is asked what it counts. */
export interface ActivityFigure {
  /** What programs read: `trainedPeople`. */
  name: string;
  label: Words;
  unit: string;
  /** The report whose rows it is of. */
  report: string;
  /** The column, or else the parameter, of that report by which rows are those of the organization. */
  of: { column: string } | { parameter: string };
  parameters?: Readonly<Record<string, OfYear>>;
  /** What its columns hold, beside the organization. */
  where?: Readonly<Record<string, Value | { the: OfYear }>>;
  /** How many rows there are, the sum of a column, or what the only row holds. */
  shows: 'rows' | { sum: string } | { value: string };
}

/** Figures that belong together. */
export interface ActivitySection {
  title: Words;
  figures: readonly ActivityFigure[];
}
