import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES } from './errors.js';

/** Codes that Apollo and graphql-js give to a request that is wrong in itself. */
const REQUEST_CODES: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
};
const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
]);
const MESSAGES = {
  INTERNAL: 'Something went wrong on our side. Nothing you sent was lost; give the request id when you report it.',
  UNAVAILABLE: 'The database cannot be reached. Try again in a moment.',
  TIMEOUT: 'The answer took too long to find. Ask for less at a time.',
};

/** What the client may see of an error; the whole error goes to `log`. */
export function maskError(log: (error: unknown, code: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '');
    const { message, locations, path, extensions = {} } = formatted;
    if ((ERROR_CODES as readonly string[]).includes(code) || REQUEST_CODES[code]) {
      const { stacktrace: _stack, originalError: _original, ...safe } = extensions;
      return { message, locations, path, extensions: safe };
    }
    const original = unwrapResolverError(error);
    const masked = databaseCode(original) ?? 'INTERNAL';
    log(original, masked);
    return { message: MESSAGES[masked], locations, path, extensions: { code: masked } };
  };
}

function databaseCode(error: unknown): 'UNAVAILABLE' | 'TIMEOUT' | undefined {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code === '57014') return 'TIMEOUT';
  const lost =
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;
  return (code && LOST_CONNECTION.has(code)) || lost.test(message ?? '') ? 'UNAVAILABLE' : undefined;
}
