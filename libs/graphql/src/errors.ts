import { GraphQLError } from 'graphql';

/** Codes of top-level errors. Each has a line in docs/errors.md. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_LIMIT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'TIMEOUT',
  'DOCUMENT_NOT_FOUND',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export function failure(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The caller sent something that cannot be right; the message says what would be. */
export const badUserInput = (message: string, argument?: string): GraphQLError =>
  failure('BAD_USER_INPUT', message, argument ? { argument } : {});
