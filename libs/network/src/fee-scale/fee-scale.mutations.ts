import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { FeeScaleService } from './fee-scale.service.js';
import { FeeScale } from './fee-scale.type.js';
import { FeeScaleUpdateService } from './fee-scale.update.service.js';
import { FeeScaleCreateInput, FeeScaleUpdateInput } from './fee-scale-write.inputs.js';

@ObjectType({ description: 'The new scale.' })
export class FeeScaleCreatePayload extends Payload {
  @Field(() => FeeScale, { nullable: true, description: 'The scale; null when it failed.' })
  feeScale?: FeeScale | null;
}

@ObjectType({ description: 'The scale that was corrected.' })
export class FeeScaleUpdatePayload extends Payload {
  @Field(() => FeeScale, { nullable: true, description: 'The scale as it is now; null when it failed.' })
  feeScale?: FeeScale | null;
}

@Resolver()
export class FeeScaleMutations {
  constructor(
    private readonly scales: FeeScaleService,
    private readonly updates: FeeScaleUpdateService,
  ) {}

  @Audience('COORDINATOR')
  @Mutation(() => FeeScaleCreatePayload, {
    description: 'Creates a scale of dues. Fails with NotFoundError or InvalidInputError.',
  })
  async feeScaleCreate(
    @Args('input', { description: 'The new scale.' }) input: FeeScaleCreateInput,
    @Context() context: RequestContext,
  ): Promise<FeeScaleCreatePayload> {
    return { feeScale: ref(FeeScale, await this.scales.create(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => FeeScaleUpdatePayload, {
    description:
      'Corrects a scale of dues, or ends it. Fails with FeeScaleInUseError, VersionConflictError, NotFoundError or InvalidInputError.',
  })
  async feeScaleUpdate(
    @Args('input', { description: 'Which scale, and what changes.' }) input: FeeScaleUpdateInput,
    @Context() context: RequestContext,
  ): Promise<FeeScaleUpdatePayload> {
    return { feeScale: ref(FeeScale, await this.updates.update(input, context)) };
  }
}
