import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { SlotIdentifyInput } from './slot-write.inputs.js';
import { SlotService } from './slot.service.js';
import { Slot } from './slot.type.js';

@ObjectType({ description: 'The slot, identified.' })
export class SlotIdentifyPayload extends Payload {
  @Field(() => Slot, { nullable: true, description: 'The slot; null when it failed.' })
  slot?: Slot | null;
}

@Resolver()
export class SlotMutations {
  constructor(private readonly slots: SlotService) {}

  @Audience('COORDINATOR')
  @Mutation(() => SlotIdentifyPayload, {
    description:
      'Says who stands behind an undocumented signatory, on what evidence. Fails with AlreadySignedError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async slotIdentify(
    @Args('input', { description: 'Who it is, and what shows it.' }) input: SlotIdentifyInput,
    @Context() context: RequestContext,
  ): Promise<SlotIdentifyPayload> {
    return { slot: ref(Slot, await this.slots.identify(input, context)) };
  }
}
