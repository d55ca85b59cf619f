import type { PortalDeskQuery } from '../generated/graphql.js';

/** A portal as its desk reads it. */
export type Portal = NonNullable<PortalDeskQuery['portal']>;
