import type { CallPageQuery } from '../../generated/graphql.js';

/** A call as its page asks it. */
export type Call = NonNullable<CallPageQuery['call']>;

/** Open by its days, a budget without a rule or without projects to choose among cannot be voted on yet. */
export const isInPreparation = (call: { state: string; stage?: string | null }): boolean =>
  call.state === 'OPEN' && call.stage === 'PREPARED';

/** What of a call decides whether what was answered is supported. */
export type Asking = Pick<Call, 'state' | 'takesSupport' | 'takesComments'>;
