import { Global, Module } from '@nestjs/common';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, ANONYMOUS, mayUse } from '#lib/access';
import { ActorReader } from './actor-reader.js';

/** Every process knows who asks, whichever modules it boots. */
@Global()
@Module({
  providers: [ActorReader, { provide: ACTOR_OF_REQUEST, inject: [ActorReader], useFactory: actorOfRequest }],
  exports: [ActorReader, ACTOR_OF_REQUEST],
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
