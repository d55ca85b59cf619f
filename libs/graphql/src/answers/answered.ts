import { type ExecutionResult } from 'graphql';

/** How an operation was answered. */
export interface Told {
  /** By an answer kept before, one statement for the whole operation, or resolvers. */
  engine: 'kept' | 'compiled' | 'level';
  /** Why one statement did not answer, where one was thought of. */
  aside?: string;
  /** Whether the answer stays right for the day until something tells of a change. */
  lasts: boolean;
}

/** An answer, and what its engine tells of it. */
export interface Answered extends Told {
  result: ExecutionResult;
}

/** One statement cannot answer the operation; `aside` says why, where it was tried. */
export interface SteppedAside {
  result?: undefined;
  aside?: string;
}

export const byLevel = (result: ExecutionResult, aside?: string): Answered => ({
  result,
  engine: 'level',
  aside,
  lasts: false,
});
