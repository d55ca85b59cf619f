import { Audience } from '#lib/access';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Territory } from '#lib/territories';
import { Source } from '../source/source.type.js';
import { OrganizationArgs, OrganizationsArgs } from './organization.inputs.js';
import { Organization, OrganizationConnection } from './organization.type.js';

/** Names and arguments only: organization.reads.ts says where each field comes from. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Audience('EVERYONE')
  @Query(() => Organization, {
    nullable: true,
    description: 'One organization, by `id` or by `key`; null when there is none.',
  })
  organization(@Args() _: OrganizationArgs): Organization {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => OrganizationConnection, { description: 'Organizations of the network and partners.' })
  organizations(@Args() _: OrganizationsArgs): ConnectionOf<Organization> {
    return declared();
  }

  @ResolveField(() => [Territory], {
    nullable: 'itemsAndList',
    description:
      'Territories that it serves on the day; at most 20. Where the source names no beginning it has always served them.',
  })
  territories(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; today in Paris when left out.',
    })
    _?: string,
  ): Territory[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}

/** What the network adds to a territory. */
@Resolver(() => Territory)
export class TerritoryOrganizationsResolver {
  @Audience('EVERYONE')
  @ResolveField(() => [Organization], {
    nullable: true,
    description: 'Organizations that serve it on the day; at most 20.',
  })
  organizations(
    @Args('asOf', {
      type: () => LocalDate,
      nullable: true,
      description: 'The day to describe; the day of the territory when left out.',
    })
    _?: string,
  ): Organization[] {
    return declared();
  }
}
