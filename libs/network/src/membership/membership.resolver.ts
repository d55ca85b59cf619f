import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { MembershipFact } from './membership-fact.type.js';
import { MembershipsArgs } from './membership.inputs.js';
import { Membership, MembershipConnection, MemberStatus } from './membership.type.js';

/** Names only: membership.reads.ts says where each field comes from. */
@Resolver(() => Membership)
export class MembershipResolver {
  @ResolveField(() => Agreement, {
    nullable: true,
    description: 'The agreement that binds; null when a source tells of none.',
  })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => [MembershipFact], {
    description:
      'The joining and, if there is one, the leaving that a source tells; empty where an agreement binds. At most 2.',
  })
  facts(): MembershipFact[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  evidence(): Source[] {
    return declared();
  }
}

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
