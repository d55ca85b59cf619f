import { Audience } from '#lib/access';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { type Due, DueConnection } from '../due/due.type.js';
import { DuesOfCallArgs } from '../due/due.inputs.js';
import { FeeScale } from '../fee-scale/fee-scale.type.js';
import { DuesCallArgs, DuesCallsArgs } from './dues-call.inputs.js';
import { DuesCall, DuesCallConnection, DuesTotals } from './dues-call.type.js';

/** Names and arguments only: dues-call.reads.ts says where each field comes from. */
@Resolver(() => DuesCall)
export class DuesCallResolver {
  @Audience('STAFF')
  @Query(() => DuesCall, {
    nullable: true,
    description: 'One call for dues by its id; null when there is none or it may not be seen.',
  })
  duesCall(@Args() _: DuesCallArgs): DuesCall {
    return declared();
  }

  @Audience('STAFF')
  @Query(() => DuesCallConnection, {
    description: 'Calls for dues, the latest year first; drafts for coordinators only.',
  })
  duesCalls(@Args() _: DuesCallsArgs): ConnectionOf<DuesCall> {
    return declared();
  }

  @ResolveField(() => FeeScale, { nullable: true, description: 'The scale that the dues were worked out by.' })
  scale(): FeeScale {
    return declared();
  }

  @ResolveField(() => DuesTotals, {
    nullable: true,
    description: 'Its sums on the day, for coordinators; null for others.',
  })
  totals(): DuesTotals {
    return declared();
  }

  @ResolveField(() => DueConnection, {
    description:
      'What each organization owes: all of them for coordinators, for others those of their own organizations.',
  })
  dues(@Args() _: DuesOfCallArgs): ConnectionOf<Due> {
    return declared();
  }
}
