import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { FeeScaleService } from './fee-scale.service.js';
import { FeeScale } from './fee-scale.type.js';
import { FeeScaleCreateInput } from './fee-scale-write.inputs.js';

@ObjectType({ description: 'The new scale.' })
export class FeeScaleCreatePayload extends Payload {
  @Field(() => FeeScale, { nullable: true, description: 'The scale; null when it failed.' })
  feeScale?: FeeScale | null;
}

@Resolver()
export class FeeScaleMutations {
  constructor(private readonly scales: FeeScaleService) {}

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
}
