import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { DecisionService } from './decision.service.js';
import { Decision } from './decision.type.js';
import { DecisionUpdateService } from './decision.update.service.js';
import { DecisionRecordInput, DecisionUpdateInput, VoteRecordInput } from './decision-write.inputs.js';

@ObjectType({ description: 'The decision.' })
export class DecisionPayload extends Payload {
  @Field(() => Decision, { nullable: true, description: 'The decision; null when it failed.' })
  decision?: Decision | null;
}

@Resolver()
export class DecisionMutations {
  constructor(
    private readonly decisions: DecisionService,
    private readonly updates: DecisionUpdateService,
  ) {}

  @Audience('MANAGER')
  @Mutation(() => DecisionPayload, {
    description:
      'Records a decision. Fails with NotAMemberError, MeetingStateError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async decisionRecord(
    @Args('input', { description: 'The decision.' }) input: DecisionRecordInput,
    @Context() context: RequestContext,
  ): Promise<DecisionPayload> {
    return { decision: ref(Decision, await this.decisions.record(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => DecisionPayload, {
    description:
      'Corrects a decision until the minutes of its meeting are approved; its number stays. Fails with MeetingStateError, NotAMemberError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async decisionUpdate(
    @Args('input', { description: 'Which decision, and what changes.' }) input: DecisionUpdateInput,
    @Context() context: RequestContext,
  ): Promise<DecisionPayload> {
    return { decision: ref(Decision, await this.updates.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => DecisionPayload, {
    description:
      'Records who voted how in an open ballot, until the minutes are approved. Fails with AlreadyVotedError, AbsentVoterError, SecretBallotError, NotAMemberError, MeetingStateError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async voteRecord(
    @Args('input', { description: 'The votes.' }) input: VoteRecordInput,
    @Context() context: RequestContext,
  ): Promise<DecisionPayload> {
    return { decision: ref(Decision, await this.decisions.recordVotes(input, context)) };
  }
}
