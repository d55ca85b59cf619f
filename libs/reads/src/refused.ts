import { type GraphQLError } from 'graphql';
import { type NotRun } from '#lib/database';
import { failure } from '#lib/graphql';

/** As long as what waits before usually takes. */
const TURN_SECONDS = 2;

/** Why a statement did not run, to whoever asked. */
export function refused({ why }: NotRun): GraphQLError {
  const again = `Try again in ${TURN_SECONDS} s.`;
  const figures = { retryAfterSeconds: TURN_SECONDS };
  if (why === 'client') return failure('RATE_LIMITED', `Too many of your questions wait already. ${again}`, figures);
  if (why === 'server')
    return failure('UNAVAILABLE', `The server has more to answer than it can at the moment. ${again}`, figures);
  return failure('UNAVAILABLE', 'Nobody waits for the answer.');
}
