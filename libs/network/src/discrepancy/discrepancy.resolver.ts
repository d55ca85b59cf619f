import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { declared, LocalDate, type RequestContext } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { type DiscrepancyRow } from './discrepancy.reads.js';
import { Discrepancy, DiscrepancyStep } from './discrepancy.type.js';
import { statementOf, stepsOf } from './discrepancy.words.js';

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

  @ResolveField(() => String, { description: 'What does not fit, in the language of the caller.' })
  statement(@Parent() row: DiscrepancyRow, @Context() { locale }: RequestContext): string {
    return statementOf(row)[locale];
  }

  @ResolveField(() => [DiscrepancyStep], { description: 'The numbers that lead there, in order; at most 6.' })
  steps(@Parent() row: DiscrepancyRow, @Context() { locale }: RequestContext): DiscrepancyStep[] {
    return stepsOf(row).map(({ label, count }) => ({ label: label[locale], count }));
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
