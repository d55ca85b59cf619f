import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { declared, LocalDate } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Discrepancy } from './discrepancy.type.js';

/** Names and arguments only: discrepancy.reads.ts says where each field comes from. */
@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Audience('EVERYONE')
  @Query(() => [Discrepancy], {
    description: 'Everything that does not fit on the day, oldest agreement first; at most 20.',
  })
  discrepancies(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; today in Paris when left out.',
    })
    _?: string,
    @Args('includeDemonstration', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also those among invented agreements.',
    })
    _included?: boolean,
  ): Discrepancy[] {
    return declared();
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The agreement it is about, if it is about one.' })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => Organization, {
    nullable: true,
    description: 'The organization it is about, if it is about one.',
  })
  organization(): Organization {
    return declared();
  }
}
