import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import {
  NetworkEventCreateInput,
  NetworkEventRemoveInput,
  NetworkEventUpdateInput,
} from './network-event-write.inputs.js';
import { NetworkEventService } from './network-event.service.js';
import { NetworkEvent } from './network-event.type.js';

@ObjectType({ description: 'The gathering.' })
export class NetworkEventPayload extends Payload {
  @Field(() => NetworkEvent, { nullable: true, description: 'The gathering; null when it failed.' })
  networkEvent?: NetworkEvent | null;
}

@ObjectType({ description: 'Whether the gathering was taken out: it was when there are no errors.' })
export class NetworkEventRemovePayload extends Payload {}

@Resolver()
export class NetworkEventMutations {
  constructor(private readonly events: NetworkEventService) {}

  @Audience('COORDINATOR')
  @Mutation(() => NetworkEventPayload, {
    description: 'Takes in a gathering. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async networkEventCreate(
    @Args('input', { description: 'The gathering.' }) input: NetworkEventCreateInput,
    @Context() context: RequestContext,
  ): Promise<NetworkEventPayload> {
    return { networkEvent: ref(NetworkEvent, await this.events.create(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => NetworkEventPayload, {
    description:
      'Changes what is known of a gathering. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async networkEventUpdate(
    @Args('input', { description: 'What changes.' }) input: NetworkEventUpdateInput,
    @Context() context: RequestContext,
  ): Promise<NetworkEventPayload> {
    return { networkEvent: ref(NetworkEvent, await this.events.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => NetworkEventRemovePayload, {
    description:
      'Takes out a gathering that was recorded by mistake; the audit log keeps it. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async networkEventRemove(
    @Args('input', { description: 'Which one.' }) input: NetworkEventRemoveInput,
    @Context() context: RequestContext,
  ): Promise<NetworkEventRemovePayload> {
    await this.events.remove(input, context);
    return {};
  }
}
