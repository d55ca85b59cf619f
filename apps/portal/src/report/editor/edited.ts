import type { ReportEditorQuery } from '../../generated/graphql.js';

/** A report as those who write it see it. */
export type Edited = NonNullable<ReportEditorQuery['savedQuery']>;
