import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { MilestoneCreateInput, MilestoneRemoveInput, MilestoneUpdateInput } from './milestone-write.inputs.js';
import { MilestoneService } from './milestone.service.js';
import { Milestone } from './milestone.type.js';

@ObjectType({ description: 'The milestone.' })
export class MilestonePayload extends Payload {
  @Field(() => Milestone, { nullable: true, description: 'The milestone; null when it failed.' })
  milestone?: Milestone | null;
}

@ObjectType({ description: 'Whether the milestone was taken out: it was when there are no errors.' })
export class MilestoneRemovePayload extends Payload {}

@Resolver()
export class MilestoneMutations {
  constructor(private readonly milestones: MilestoneService) {}

  @Audience('COORDINATOR')
  @Mutation(() => MilestonePayload, {
    description:
      'Takes in a dated statement of a source. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async milestoneCreate(
    @Args('input', { description: 'The milestone.' }) input: MilestoneCreateInput,
    @Context() context: RequestContext,
  ): Promise<MilestonePayload> {
    return { milestone: ref(Milestone, await this.milestones.create(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => MilestonePayload, {
    description:
      'Changes a milestone. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async milestoneUpdate(
    @Args('input', { description: 'What changes.' }) input: MilestoneUpdateInput,
    @Context() context: RequestContext,
  ): Promise<MilestonePayload> {
    return { milestone: ref(Milestone, await this.milestones.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => MilestoneRemovePayload, {
    description:
      'Takes out a milestone that was recorded by mistake; the audit log keeps it. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async milestoneRemove(
    @Args('input', { description: 'Which one.' }) input: MilestoneRemoveInput,
    @Context() context: RequestContext,
  ): Promise<MilestoneRemovePayload> {
    await this.milestones.remove(input, context);
    return {};
  }
}
