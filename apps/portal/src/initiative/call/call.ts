import { dayInParis } from '../../day/day.js';
import type { CallPageQuery, CallState } from '../../generated/graphql.js';

/** A call as its page asks it. */
export type Call = NonNullable<CallPageQuery['call']>;

/** Open by its days, a budget without a rule or without projects to choose among cannot be voted on yet. */
export const isInPreparation = (call: { state: string; stage?: string | null }): boolean =>
  call.state === 'OPEN' && call.stage === 'PREPARED';

/** What of a call decides whether what was answered is supported. */
export type Asking = Pick<Call, 'state' | 'takesSupport' | 'takesComments'>;

type Spanning = Pick<Call, 'state' | 'opensAt' | 'closesAt'>;

/** A call on a day in the past, as the API tells its state of now alone: on the day on which it ended, it was open. `isOver`: its initiative was closed. */
export const callOn = <Of extends Spanning>(call: Of, day: string, isOver: boolean): Of => ({
  ...call,
  state: stateOn(call, day, isOver),
});

function stateOn({ opensAt, closesAt }: Spanning, day: string, isOver: boolean): CallState {
  if (isOver || dayInParis(closesAt) < day) return 'CLOSED';
  return dayInParis(opensAt) > day ? 'PLANNED' : 'OPEN';
}
