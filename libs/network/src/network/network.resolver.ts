import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Discrepancy } from '../discrepancy/discrepancy.type.js';
import { MembersArgs } from '../member/member.inputs.js';
import { type Member, MemberConnection } from '../member/member.type.js';
import { MemberCountRange, Network } from './network.type.js';

const includeDemonstration = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Also what was invented for demonstration.',
} as const;

/** Names and arguments only: network.reads.ts says where each field comes from. */
@Resolver(() => Network)
export class NetworkResolver {
  @Audience('EVERYONE')
  @Query(() => Network, { description: 'The network as it stood on a day.' })
  network(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; today in Paris when left out.',
    })
    _?: string,
  ): Network {
    return declared();
  }

  @ResolveField(() => Int, {
    description: 'Number of members, those included who are only possible on the day: see `memberCountRange`.',
  })
  memberCount(@Args('includeDemonstration', includeDemonstration) _: boolean): number {
    return declared();
  }

  @ResolveField(() => MemberCountRange, {
    description: 'Between which numbers the members lie, however the dates are read.',
  })
  memberCountRange(@Args('includeDemonstration', includeDemonstration) _: boolean): MemberCountRange {
    return declared();
  }

  @ResolveField(() => MemberConnection, { description: 'Members on the day, certain and possible.' })
  members(@Args() _: MembersArgs): ConnectionOf<Member> {
    return declared();
  }

  @ResolveField(() => [Agreement], { description: 'Agreements in force on the day, oldest first; at most 20.' })
  agreementsInForce(@Args('includeDemonstration', includeDemonstration) _: boolean): Agreement[] {
    return declared();
  }

  @ResolveField(() => [Discrepancy], {
    description: 'What does not fit among real records on the day, oldest agreement first; at most 20.',
  })
  discrepancies(): Discrepancy[] {
    return declared();
  }
}
