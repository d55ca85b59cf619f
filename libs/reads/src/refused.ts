import { type GraphQLError } from 'graphql';
import { type NotRun } from '#lib/database';
import { failure } from '#lib/graphql';

/** As long as what waits before usually takes. */
const RETRY_AFTER_SECONDS = 2;
const STATUS = { RATE_LIMITED: 429, UNAVAILABLE: 503 } as const;

const says = (code: keyof typeof STATUS, message: string): GraphQLError =>
  failure(code, message, {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    http: { status: STATUS[code], headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) },
  });

/** Why a statement did not run, to whoever asked. */
export function refused({ why }: NotRun): GraphQLError {
  const again = `Try again in ${RETRY_AFTER_SECONDS} s.`;
  if (why === 'client') return says('RATE_LIMITED', `Too many of your questions wait already. ${again}`);
  if (why === 'server') return says('UNAVAILABLE', `The server has more to answer than it can at the moment. ${again}`);
  return failure('UNAVAILABLE', 'Nobody waits for the answer.');
}
