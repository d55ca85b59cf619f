import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { MandateService } from './mandate.service.js';
import { Mandate } from './mandate.type.js';
import { MandateUpdateService } from './mandate.update.service.js';
import { MandateEndInput, MandateStartInput, MandateUpdateInput } from './mandate-write.inputs.js';

@ObjectType({ description: 'The mandate.' })
export class MandatePayload extends Payload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate; null when it failed.' })
  mandate?: Mandate | null;
}

@Resolver()
export class MandateMutations {
  constructor(
    private readonly mandates: MandateService,
    private readonly updates: MandateUpdateService,
  ) {}

  @Audience('MANAGER')
  @Mutation(() => MandatePayload, {
    description:
      'Gives a seat to a person. Fails with SeatTakenError, AlreadySittingError, FunctionTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async mandateStart(
    @Args('input', { description: 'The new mandate.' }) input: MandateStartInput,
    @Context() context: RequestContext,
  ): Promise<MandatePayload> {
    return { mandate: ref(Mandate, await this.mandates.start(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MandatePayload, {
    description:
      'Corrects the days of a mandate, its function or whom its holder sits for. Fails with SeatTakenError, AlreadySittingError, FunctionTakenError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async mandateUpdate(
    @Args('input', { description: 'Which mandate, and what changes.' }) input: MandateUpdateInput,
    @Context() context: RequestContext,
  ): Promise<MandatePayload> {
    return { mandate: ref(Mandate, await this.updates.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MandatePayload, {
    description:
      'Ends a mandate on a day, not before the last on which it was used. Fails with MandateUsedError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async mandateEnd(
    @Args('input', { description: 'Which, and when.' }) input: MandateEndInput,
    @Context() context: RequestContext,
  ): Promise<MandatePayload> {
    return { mandate: ref(Mandate, await this.mandates.end(input, context)) };
  }
}
