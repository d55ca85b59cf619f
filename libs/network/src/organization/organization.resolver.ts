import { Audience } from '#lib/access';
import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Territory } from '#lib/territories';
import { Person } from '../person/person.type.js';
import { PositionsArgs } from '../position/position.inputs.js';
import { type Position, PositionConnection } from '../position/position.type.js';
import { Source } from '../source/source.type.js';
import { OrganizationArgs, OrganizationsArgs } from './organization.inputs.js';
import { OrganizationAddress, OrganizationIdentifier, OrganizationName } from './organization-record.type.js';
import { Organization, OrganizationConnection } from './organization.type.js';

const asOf = {
  type: () => LocalDate,
  nullable: true,
  description: 'The day to describe; today in Paris when left out.',
} as const;

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
  territories(@Args('asOf', asOf) _?: string): Territory[] {
    return declared();
  }

  @ResolveField(() => PositionConnection, {
    description: 'Who works there on the day, among those whom the caller may see.',
  })
  positions(@Args() _: PositionsArgs): ConnectionOf<Position> {
    return declared();
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who directs it on the day; null when that is not known or may not be seen.',
  })
  manager(@Args('asOf', asOf) _?: string): Person {
    return declared();
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many people work there on the day, elected presidents not counted; null when no position was ever recorded: unknown is not zero.',
  })
  headcount(@Args('asOf', asOf) _?: string): number {
    return declared();
  }

  @ResolveField(() => [OrganizationName], { description: 'Its names, oldest first; at most 20.' })
  names(): OrganizationName[] {
    return declared();
  }

  @ResolveField(() => [OrganizationAddress], { description: 'Its seats, oldest first; at most 20.' })
  addresses(): OrganizationAddress[] {
    return declared();
  }

  @ResolveField(() => [OrganizationIdentifier], {
    description: 'Its numbers in official registers, oldest first; at most 20.',
  })
  identifiers(): OrganizationIdentifier[] {
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
