import { GraphQLError } from 'graphql';
import { type Actor, isForReports, type TokenScope } from '#lib/access';

/** Codes of top-level errors that are ours. Each has a line in docs/errors.md. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CHANGES_LOST',
  'COST_LIMIT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'TIMEOUT',
  'DOCUMENT_NOT_FOUND',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Codes that Apollo and graphql-js give to a request that is wrong in itself. */
export const REQUEST_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
] as const;

/** HTTP status of an answer that holds nothing but such an error; 400 for the others. */
const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DOCUMENT_NOT_FOUND: 404,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};
export const statusOf = (code: unknown): number => STATUSES[String(code)] ?? 400;

/** It may go better later, with the same request. */
export const passes = (code: unknown): boolean =>
  code === 'UNAVAILABLE' || code === 'TIMEOUT' || code === 'RATE_LIMITED';

/** When to come back, where nothing tells better. */
export const RETRY_AFTER_SECONDS = 5;

/** Of a token that is good for something else. */
export function lacksScope(actor: Actor, scope: TokenScope): GraphQLError {
  if (isForReports(actor))
    return failure('FORBIDDEN', 'This token is for certain reports only: GET /reports lists them');
  return failure(
    'FORBIDDEN',
    scope === 'WRITE'
      ? 'This token may read and not write: make one with the scope WRITE'
      : 'This token may write and not read: make one with the scope READ',
  );
}

export function failure(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The caller sent something that cannot be right; the message says what would be. */
export const badUserInput = (message: string, argument?: string): GraphQLError =>
  failure('BAD_USER_INPUT', message, argument ? { argument } : {});
