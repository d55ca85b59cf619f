import { type ApolloLink } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';

/** Nothing was done: too much was asked from here lately, or the server has more to answer than it can. */
export class BusyError extends Error {
  override name = 'BusyError';

  constructor(
    readonly isOurs: boolean,
    /** When to ask again. */
    readonly seconds: number,
  ) {
    super(`Busy for ${seconds} s`);
  }
}

/** What an answer says of that, if it does: as a whole, or of some of its fields. */
export function busyOf({ headers }: Response, codes: readonly (string | undefined)[]): BusyError | undefined {
  const seconds = Number(headers.get('retry-after'));
  const isOurs = codes.includes('RATE_LIMITED');
  return seconds > 0 && (isOurs || codes.includes('UNAVAILABLE')) ? new BusyError(isOurs, seconds) : undefined;
}

/** Whoever looks at a page waits as long; then words and a button are better. */
const LONGEST_SECONDS = 15;
const MOST_TRIES = 3;

/** Asks again by itself what only reads, when the server said to; never what writes. */
export function patientLink(): ApolloLink {
  return new RetryLink({
    attempts: (count, { operationType }, error) =>
      error instanceof BusyError &&
      operationType === OperationTypeNode.QUERY &&
      count <= MOST_TRIES &&
      error.seconds <= LONGEST_SECONDS,
    // Not all pages at the same moment.
    delay: (_count, _operation, error) => 1000 * ((error as BusyError).seconds + Math.random()),
  });
}
