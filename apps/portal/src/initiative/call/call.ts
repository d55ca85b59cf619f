import type { CallPageQuery } from '../../generated/graphql.js';

/** A call as its page asks it. */
export type Call = NonNullable<CallPageQuery['call']>;

/** What of a call decides whether what was answered is supported. */
export type Asking = Pick<Call, 'state' | 'takesSupport' | 'takesComments'>;
