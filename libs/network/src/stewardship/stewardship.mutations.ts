import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { StewardshipRecordInput, StewardshipUpdateInput } from './stewardship.inputs.js';
import { StewardshipService } from './stewardship.service.js';
import { Stewardship } from './stewardship.type.js';

@ObjectType({ description: 'The handover.' })
export class StewardshipRecordPayload extends Payload {
  @Field(() => Stewardship, { nullable: true, description: 'The handover; null when it failed.' })
  stewardship?: Stewardship | null;
}

@ObjectType({ description: 'The handover that was completed.' })
export class StewardshipUpdatePayload extends Payload {
  @Field(() => Stewardship, { nullable: true, description: 'The handover as it is now; null when it failed.' })
  stewardship?: Stewardship | null;
}

@Resolver()
export class StewardshipMutations {
  constructor(private readonly stewardships: StewardshipService) {}

  @Audience('MANAGER')
  @Mutation(() => StewardshipRecordPayload, {
    description:
      'Records who takes over what of an organization that closes. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async stewardshipRecord(
    @Args('input', { description: 'The handover.' }) input: StewardshipRecordInput,
    @Context() context: RequestContext,
  ): Promise<StewardshipRecordPayload> {
    return { stewardship: ref(Stewardship, await this.stewardships.record(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => StewardshipUpdatePayload, {
    description:
      'Corrects a handover, or says who has taken over since. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async stewardshipUpdate(
    @Args('input', { description: 'Which handover, and what changes.' }) input: StewardshipUpdateInput,
    @Context() context: RequestContext,
  ): Promise<StewardshipUpdatePayload> {
    return { stewardship: ref(Stewardship, await this.stewardships.update(input, context)) };
  }
}
