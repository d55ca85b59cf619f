import { Global, Module } from '@nestjs/common';
import { ActorReader } from './actor-reader.js';

/** Every process knows who asks, whichever modules it boots. */
@Global()
@Module({ providers: [ActorReader], exports: [ActorReader] })
export class ActorsModule {}
