import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { MembershipFact } from './membership-fact.type.js';
import { MembershipRecordInput, MembershipRemoveInput, MembershipUpdateInput } from './membership-write.inputs.js';
import { MembershipService } from './membership.service.js';

@ObjectType({ description: 'The organization with its memberships.' })
export class MembershipRecordPayload extends Payload {
  @Field(() => Organization, { nullable: true, description: 'The organization; null when it failed.' })
  organization?: Organization | null;
}

@ObjectType({ description: 'The joining or leaving.' })
export class MembershipUpdatePayload extends Payload {
  @Field(() => MembershipFact, { nullable: true, description: 'The joining or leaving; null when it failed.' })
  membership?: MembershipFact | null;
}

@ObjectType({ description: 'The organization with the memberships that are left.' })
export class MembershipRemovePayload extends Payload {
  @Field(() => Organization, { nullable: true, description: 'The organization; null when it failed.' })
  organization?: Organization | null;
}

@Resolver()
export class MembershipMutations {
  constructor(private readonly memberships: MembershipService) {}

  @Audience('COORDINATOR')
  @Mutation(() => MembershipRecordPayload, {
    description:
      'Records that an organization joined or left, where a source tells that and no agreement. Fails with OverlappingPeriodError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async membershipRecord(
    @Args('input', { description: 'Who, when, from which source.' }) input: MembershipRecordInput,
    @Context() context: RequestContext,
  ): Promise<MembershipRecordPayload> {
    return { organization: ref(Organization, await this.memberships.record(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => MembershipUpdatePayload, {
    description:
      'Corrects what a source tells of a joining or leaving. Fails with OverlappingPeriodError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async membershipUpdate(
    @Args('input', { description: 'What changes.' }) input: MembershipUpdateInput,
    @Context() context: RequestContext,
  ): Promise<MembershipUpdatePayload> {
    return { membership: ref(MembershipFact, await this.memberships.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => MembershipRemovePayload, {
    description:
      'Takes out a joining or leaving that was recorded by mistake; the audit log keeps it. Fails with RecordInUseError while a later one rests on it, VersionConflictError, NotFoundError or NotAllowedError.',
  })
  async membershipRemove(
    @Args('input', { description: 'Which one.' }) input: MembershipRemoveInput,
    @Context() context: RequestContext,
  ): Promise<MembershipRemovePayload> {
    return { organization: ref(Organization, await this.memberships.remove(input, context)) };
  }
}
