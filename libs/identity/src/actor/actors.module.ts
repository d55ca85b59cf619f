import { Global, Module } from '@nestjs/common';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { ActorReader } from './actor-reader.js';

/** Every process knows who asks, whichever modules it boots. */
@Global()
@Module({
  providers: [ActorReader, { provide: ACTOR_OF_REQUEST, inject: [ActorReader], useFactory: actorOfRequest }],
  exports: [ActorReader, ACTOR_OF_REQUEST],
})
export class ActorsModule {}

function actorOfRequest(actors: ActorReader): ActorOfRequest {
  return ({ headers: { cookie, authorization } }) => actors.of({ cookie, authorization });
}
