import { Global, Module } from '@nestjs/common';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, ANONYMOUS, mayUse } from '#lib/access';
import { CONTEXT_OF, type ContextOf, RequestContext, todayInParis } from '#lib/graphql';
import { ActorReader } from './actor-reader.js';

/** Every process knows who asks, whichever modules it boots. */
@Global()
@Module({
  providers: [
    ActorReader,
    { provide: ACTOR_OF_REQUEST, inject: [ActorReader], useFactory: actorOfRequest },
    { provide: CONTEXT_OF, inject: [ActorReader], useFactory: contextOf },
  ],
  exports: [ActorReader, ACTOR_OF_REQUEST, CONTEXT_OF],
})
export class ActorsModule {}

function actorOfRequest(actors: ActorReader): ActorOfRequest {
  return ({ method, headers: { cookie, authorization } }) => {
    const reads = method === 'GET' || method === 'HEAD';
    const admitted = (actor: Actor): Actor => (reads && !mayUse(actor, 'READ') ? ANONYMOUS : actor);
    const actor = actors.of({ cookie, authorization });
    return actor instanceof Promise ? actor.then(admitted) : admitted(actor);
  };
}

function contextOf(actors: ActorReader): ContextOf {
  return async ({ accountId, tokenId = null, locale }, workId) => {
    const actor = await actors.ofAccount(accountId, tokenId);
    return actor && new RequestContext(actor, todayInParis(), workId, undefined, undefined, locale);
  };
}
