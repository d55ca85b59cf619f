import { type Actor } from './actor.js';

/** What proves who sends a request over HTTP. */
export interface RequestWithProof {
  readonly method: string;
  readonly headers: { readonly cookie?: string | undefined; readonly authorization?: string | undefined };
}

/**
 * Tells who sends a request, for controllers outside GraphQL; whoever knows sessions provides it. Who reads by a token that is not for
 * reading is nobody.
 */
export type ActorOfRequest = (request: RequestWithProof) => Actor | Promise<Actor>;

export const ACTOR_OF_REQUEST = Symbol('ACTOR_OF_REQUEST');
