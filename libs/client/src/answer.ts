import { graphqlError, type GraphqlFailure, UnreachableError } from './errors.js';

/** What came over HTTP. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The data of an answer. Throws for an answer with errors, and for what is none. */
export function dataOf({ status, headers, text }: Received): unknown {
  const body = bodyOf(text);
  const waits = retryAfter(headers);
  if (!body) throw new UnreachableError(`What came is not GraphQL (status ${status}).`, status, waits);
  const { data, errors = [] } = body;
  if (errors.length === 0) return data;
  const told = errors.map(({ extensions }) => extensions?.retryAfterSeconds).filter((seconds) => seconds !== undefined);
  const requestId = headers.get('x-request-id') ?? undefined;
  const known = errors.map((error) => ({
    ...error,
    extensions: { requestId, ...error.extensions, code: error.extensions?.code ?? 'INTERNAL' },
  }));
  throw graphqlError(known, status, data, waits ?? (told.length > 0 ? Math.max(...told) : undefined));
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly (Omit<GraphqlFailure, 'extensions'> & Partial<Pick<GraphqlFailure, 'extensions'>>)[];
}

function bodyOf(text: string): Body | undefined {
  try {
    const body = JSON.parse(text) as Body | null;
    return body && (body.data !== undefined || Array.isArray(body.errors)) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds, or the date that a proxy may write instead. */
function retryAfter(headers: Headers): number | undefined {
  const said = headers.get('retry-after');
  if (!said) return undefined;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
