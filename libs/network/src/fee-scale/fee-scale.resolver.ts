import { Audience } from '#lib/access';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Decision } from '../decision/decision.type.js';
import { FeeScalesArgs } from './fee-scale.inputs.js';
import { FeeBracket, FeeScale, FeeScaleConnection } from './fee-scale.type.js';

/** Names and arguments only: fee-scale.reads.ts says where each field comes from. */
@Resolver(() => FeeScale)
export class FeeScaleResolver {
  @Audience('STAFF')
  @Query(() => FeeScaleConnection, { description: 'Scales that dues are worked out by.' })
  feeScales(@Args() _: FeeScalesArgs): ConnectionOf<FeeScale> {
    return declared();
  }

  @ResolveField(() => Decision, {
    nullable: true,
    description: 'The decision that adopted it; null when not recorded.',
  })
  decision(): Decision {
    return declared();
  }

  @ResolveField(() => [FeeBracket], { description: 'Brackets of a scale by headcount, lowest first; at most 20.' })
  brackets(): FeeBracket[] {
    return declared();
  }
}
