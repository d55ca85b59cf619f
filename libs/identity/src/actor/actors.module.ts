import { Global, Module } from '@nestjs/common';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { PersonalDataHolders } from '../privacy/holders.js';
import { ActorReader } from './actor-reader.js';

/** Every process knows who asks, whichever modules it boots, and any module can say what it holds of a person. */
@Global()
@Module({
  providers: [
    ActorReader,
    PersonalDataHolders,
    { provide: ACTOR_OF_REQUEST, inject: [ActorReader], useFactory: actorOfRequest },
  ],
  exports: [ActorReader, PersonalDataHolders, ACTOR_OF_REQUEST],
})
export class ActorsModule {}

function actorOfRequest(actors: ActorReader): ActorOfRequest {
  return ({ headers: { cookie, authorization } }) => actors.of({ cookie, authorization });
}
