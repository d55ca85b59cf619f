import { Args, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { declared, LocalDate } from '#lib/graphql';
import { MemberCount } from './member-count.type.js';

/** Names and arguments only: member-count.reads.ts says where each field comes from. */
@Resolver(() => MemberCount)
export class MemberCountResolver {
  @Audience('EVERYONE')
  @Query(() => [MemberCount], {
    description: 'How many members the network had on each of these days, in the order asked; at most 100.',
  })
  memberCounts(
    @Args('days', { type: () => [LocalDate], description: 'The days, at most 100.' })
    _: string[],
    @Args('includeDemonstration', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also members invented for demonstration.',
    })
    _included?: boolean,
  ): MemberCount[] {
    return declared();
  }
}
