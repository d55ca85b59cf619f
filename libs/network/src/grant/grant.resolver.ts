import { Audience } from '#lib/access';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { GrantsArgs } from './grant.inputs.js';
import { Grant, GrantConnection } from './grant.type.js';

/** Names and arguments only: grant.reads.ts says where each field comes from. */
@Resolver(() => Grant)
export class GrantResolver {
  @Audience('EVERYONE')
  @Query(() => GrantConnection, { description: 'Public money asked for and awarded.' })
  grants(@Args() _: GrantsArgs): ConnectionOf<Grant> {
    return declared();
  }

  @ResolveField(() => Organization, { description: 'Who asked for it.' })
  requestedBy(): Organization {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
