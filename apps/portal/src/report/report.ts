import type { ReportPageQuery } from '../generated/graphql.js';

/** A report as its page asks for it. */
export type Report = NonNullable<ReportPageQuery['savedQuery']>;
