import { type Locale } from './locale.js';
import { type RequestContext } from './context.js';

/** For whom something is done when they are not there. */
export interface OnBehalfOf {
  readonly accountId: string;
  /** The token that it was asked by: the work may no more than that, and ends with it. */
  readonly tokenId?: string | null;
  readonly locale: Locale;
}

/**
 * Makes the context of work outside a request, with the rights of today. Undefined when the account was closed or is gone, or the token no
 * longer holds. Whoever is to have no more than they had when they asked compares the rights themselves.
 */
export type ContextOf = (who: OnBehalfOf, workId: string) => Promise<RequestContext | undefined>;

export const CONTEXT_OF = Symbol('CONTEXT_OF');
