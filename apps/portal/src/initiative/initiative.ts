import type { InitiativePageQuery } from '../generated/graphql.js';

/** An initiative as its page asks it. */
export type Initiative = NonNullable<InitiativePageQuery['initiative']>;
