import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { MembershipsArgs } from './membership.inputs.js';
import { Membership, MembershipConnection, MemberStatus } from './membership.type.js';

/** What belonging adds to an organization. */
@Resolver(() => Organization)
export class OrganizationMembershipResolver {
  @ResolveField(() => MemberStatus, {
    description:
      'Whether it belongs to the network on the day, worked out from the records, never a mark that somebody sets.',
  })
  memberStatus(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; today in Paris when left out.',
    })
    _?: string,
  ): MemberStatus {
    return declared();
  }

  @ResolveField(() => MembershipConnection, { description: 'Its stretches of belonging, oldest first.' })
  memberships(@Args() _: MembershipsArgs): ConnectionOf<Membership> {
    return declared();
  }
}
