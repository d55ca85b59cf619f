import { Audience } from '#lib/access';
import { Args, Extensions, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { DuesCall } from '../dues-call/dues-call.type.js';
import { Organization } from '../organization/organization.type.js';
import { Payment } from '../payment/payment.type.js';
import { DueArgs, DuesArgs, DuesOfOrganizationArgs } from './due.inputs.js';
import { Due, DueConnection, DueInstalment, DuesReminder } from './due.type.js';

/** Names and arguments only: due.reads.ts says where each field comes from. */
@Resolver(() => Due)
export class DueResolver {
  @Audience('STAFF')
  @Query(() => Due, {
    nullable: true,
    description: 'One due by its id; null when there is none or it may not be seen.',
  })
  due(@Args() _: DueArgs): Due {
    return declared();
  }

  @Audience('STAFF')
  @Query(() => DueConnection, {
    description: 'Dues, the latest year first: all for coordinators, for others those of their own organizations.',
  })
  dues(@Args() _: DuesArgs): ConnectionOf<Due> {
    return declared();
  }

  @ResolveField(() => DuesCall, { nullable: true, description: 'The call that it belongs to.' })
  call(): DuesCall {
    return declared();
  }

  @ResolveField(() => Organization, { description: 'Who owes it.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the day of an instalment has passed without its being fully paid.',
  })
  isLate(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; the day of the list when left out.',
    })
    _?: string,
  ): boolean {
    return declared();
  }

  @Extensions({ bound: 12 })
  @ResolveField(() => [DueInstalment], { description: 'Its parts in order; at most 12.' })
  instalments(): DueInstalment[] {
    return declared();
  }

  @Extensions({ bound: 50 })
  @ResolveField(() => [Payment], {
    description: 'What was paid, oldest first, also what was reversed since; at most 50.',
  })
  payments(): Payment[] {
    return declared();
  }

  @Extensions({ bound: 3 })
  @ResolveField(() => [DuesReminder], { description: 'Reminders that were sent; at most 3.' })
  reminders(): DuesReminder[] {
    return declared();
  }
}

/** What dues add to an organization. */
@Resolver(() => Organization)
export class OrganizationDuesResolver {
  @Audience('STAFF')
  @ResolveField(() => DueConnection, {
    nullable: true,
    description: 'What it owes, the latest year first; empty for whoever may not see it.',
  })
  dues(@Args() _: DuesOfOrganizationArgs): ConnectionOf<Due> {
    return declared();
  }
}
