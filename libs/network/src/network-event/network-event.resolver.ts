import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Territory } from '#lib/territories';
import { Source } from '../source/source.type.js';
import { NetworkEventsArgs } from './network-event.inputs.js';
import { NetworkEvent, NetworkEventConnection } from './network-event.type.js';

/** Names and arguments only: network-event.reads.ts says where each field comes from. */
@Resolver(() => NetworkEvent)
export class NetworkEventResolver {
  @Audience('EVERYONE')
  @Query(() => NetworkEventConnection, { description: 'Gatherings of the network, oldest first.' })
  networkEvents(@Args() _: NetworkEventsArgs): ConnectionOf<NetworkEvent> {
    return declared();
  }

  @ResolveField(() => Territory, {
    nullable: true,
    description: 'The département; null when the source leaves it open.',
  })
  territory(): Territory {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
