import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { MembershipRecordInput } from './membership-write.inputs.js';
import { MembershipService } from './membership.service.js';

@ObjectType({ description: 'The organization with its memberships.' })
export class MembershipRecordPayload extends Payload {
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
}
