import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Source } from '../source/source.type.js';
import { MilestonesArgs } from './milestone.inputs.js';
import { Milestone, MilestoneConnection } from './milestone.type.js';

/** Names and arguments only: milestone.reads.ts says where each field comes from. */
@Resolver(() => Milestone)
export class MilestoneResolver {
  @Audience('EVERYONE')
  @Query(() => MilestoneConnection, { description: 'Dated statements of the sources, oldest first.' })
  milestones(@Args() _: MilestonesArgs): ConnectionOf<Milestone> {
    return declared();
  }

  @ResolveField(() => [Milestone], {
    description: 'What another source says of the same thing and does not agree with; at most 20.',
  })
  conflictsWith(): Milestone[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
