import { type UserErrorCode } from './generated/types.js';

/** What every failure to get an answer has in common. */
export abstract class AskError extends Error {
  /** The same question may be answered later. */
  abstract readonly isPassing: boolean;
  /** How long the server wants one to wait. */
  readonly retryAfterSeconds?: number | undefined;
}

/** No answer came, or one that is not GraphQL: of a proxy, or from a wrong address. Whether a mutation was done is not known. */
export class UnreachableError extends AskError {
  override name = 'UnreachableError';
  readonly isPassing: boolean;

  constructor(
    message: string,
    /** The status of what came, if something did. */
    readonly status?: number,
    override readonly retryAfterSeconds?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.isPassing = status === undefined || status === 429 || status >= 500;
  }
}

/** One of the errors of an answer. */
export interface GraphqlFailure {
  readonly message: string;
  /** Where in the answer. */
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    /** Name it when you report an error. */
    readonly requestId?: string;
    readonly retryAfterSeconds?: number;
    readonly [more: string]: unknown;
  };
}

const PASSING = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'TIMEOUT']);

/** The API answered that the question, or a part of it, could not be answered. `code`, `path` and `requestId` are those of the first error. */
export class GraphqlError extends AskError {
  override name = 'GraphqlError';
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly requestId?: string;
  readonly isPassing: boolean;

  constructor(
    readonly errors: readonly GraphqlFailure[],
    readonly status: number,
    /** What was answered all the same, with null where it was not. */
    readonly data: unknown = null,
    override readonly retryAfterSeconds?: number,
  ) {
    super(errors.map(({ message }) => message).join(' '));
    const [first] = errors;
    this.code = first?.extensions.code ?? 'INTERNAL';
    this.path = first?.path ?? [];
    this.requestId = first?.extensions.requestId;
    this.isPassing = errors.length > 0 && errors.every(({ extensions }) => PASSING.has(extensions.code));
  }
}

/** More was asked from here lately than is allowed; nothing was done. */
export class RateLimitedError extends GraphqlError {
  override name = 'RateLimitedError';
}

/** What changed since a place cannot be told any more: empty the copy and walk the changes again without a place. */
export class ChangesLostError extends GraphqlError {
  override name = 'ChangesLostError';
}

/** The kind that its codes ask for. */
export function graphqlError(...of: ConstructorParameters<typeof GraphqlError>): GraphqlError {
  const has = (code: string): boolean => of[0].some(({ extensions }) => extensions.code === code);
  if (has('CHANGES_LOST')) return new ChangesLostError(...of);
  return has('RATE_LIMITED') ? new RateLimitedError(...of) : new GraphqlError(...of);
}

/** Why a mutation did nothing, worded in the language of the client. */
export interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  /** Where in the input. */
  readonly path?: readonly string[] | null;
}

/** The API understood and did nothing: each error says what to mend. */
export class RefusedError extends Error {
  override name = 'RefusedError';

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
  }
}

/** The payload of a mutation that was done; throws RefusedError for one that was not. */
export function done<Payload extends { readonly userErrors: readonly UserError[] }>(payload: Payload): Payload {
  if (payload.userErrors.length > 0) throw new RefusedError(payload.userErrors);
  return payload;
}
