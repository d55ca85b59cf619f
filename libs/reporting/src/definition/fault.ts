import { type Words } from '#lib/graphql';

/** What of a definition does not fit, where in it, and what helps. */
export interface ReportFault {
  /** As an input has it: `columns.2.path`. */
  path: readonly string[];
  words: Words;
}

/** A definition that does not fit the schema, or itself: every fault at once, in words. */
export class UnfitReport extends Error {
  override name = 'UnfitReport';

  constructor(
    readonly report: string,
    readonly faults: readonly ReportFault[],
  ) {
    super(`The report ${report} does not fit: ${faults.map(told).join('; ')}`);
  }
}

const told = ({ path, words: { en } }: ReportFault): string => (path.length ? `${path.join('.')}: ${en}` : en);
