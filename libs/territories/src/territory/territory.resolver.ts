import { Audience } from '#lib/access';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { TerritoryEvent } from '../event/event.type.js';
import { TerritorySuccessors } from '../lineage/lineage.type.js';
import { TerritoryPopulation, TerritoryVersion } from '../version/version.type.js';
import { TerritoryKind } from './territory.enums.js';
import { ChildrenArgs, TerritoriesArgs, TerritoryArgs } from './territory.inputs.js';
import { Territory, TerritoryConnection } from './territory.type.js';

const asOf = {
  type: () => LocalDate,
  nullable: true,
  description: 'The day to describe; the day of this territory when left out.',
} as const;

/** Names and arguments only: territory.reads.ts says where each field comes from. */
@Resolver(() => Territory)
export class TerritoryResolver {
  @Audience('EVERYONE')
  @Query(() => Territory, {
    nullable: true,
    description:
      'One territory, by `id` or by `kind` and `code`. Among those that had this code: the one valid on the day or, failing ' +
      'that, the last one before it. Null for a code never used by then. BAD_USER_INPUT when neither is complete.',
  })
  territory(@Args() _: TerritoryArgs): Territory {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => TerritoryConnection, { description: 'Territories that existed on the day, overseas included.' })
  territories(@Args() _: TerritoriesArgs): ConnectionOf<Territory> {
    return declared();
  }

  @ResolveField(() => Territory, {
    nullable: true,
    description:
      'What it lies in: the nearest when `kind` is left out. For an EPCI over several départements or régions, the one where ' +
      'most of its inhabitants live.',
  })
  parent(
    @Parent() _: Territory,
    @Args('kind', {
      type: () => TerritoryKind,
      nullable: true,
      description: 'The kind of parent; the nearest when left out.',
    })
    _kind?: TerritoryKind,
    @Args('asOf', asOf) _asOf?: string,
  ): Territory {
    return declared();
  }

  @ResolveField(() => [Territory], {
    description: 'All that it lies in, nearest first: commune, EPCI, département, région; at most 4.',
  })
  ancestors(@Args('asOf', asOf) _asOf?: string): Territory[] {
    return declared();
  }

  @ResolveField(() => TerritoryConnection, {
    description:
      'All that lies in it, of one kind or of any. EPCI are listed under each département and région that they touch.',
  })
  children(@Args() _: ChildrenArgs): ConnectionOf<Territory> {
    return declared();
  }

  @ResolveField(() => Territory, { nullable: true, description: 'Commune that is its seat (chef-lieu).' })
  seat(): Territory {
    return declared();
  }

  @ResolveField(() => TerritorySuccessors, { description: 'What took its place when it ended.' })
  successors(): TerritorySuccessors {
    return declared();
  }

  @ResolveField(() => [Territory], { description: 'Territories whose place it took; at most 50.' })
  predecessors(): Territory[] {
    return declared();
  }

  @ResolveField(() => [Territory], {
    description:
      'What carries it on with another status: the delegated or associated commune, or the commune restored from it.',
  })
  continuedAs(): Territory[] {
    return declared();
  }

  @ResolveField(() => [Territory], { description: 'What it carries on with another status.' })
  continues(): Territory[] {
    return declared();
  }

  @ResolveField(() => [TerritoryEvent], { description: 'What happened to it, oldest first; at most 60.' })
  events(): TerritoryEvent[] {
    return declared();
  }

  @ResolveField(() => [TerritoryVersion], { description: 'Its names and parents over time, oldest first; at most 40.' })
  versions(): TerritoryVersion[] {
    return declared();
  }

  @ResolveField(() => [TerritoryPopulation], {
    description: 'Its population in each yearly file, oldest first; at most 40.',
  })
  populations(): TerritoryPopulation[] {
    return declared();
  }
}

@Resolver(() => TerritorySuccessors)
export class TerritorySuccessorsResolver {
  @ResolveField(() => [Territory], { description: 'Of the same kind; at most 30.' })
  territories(): Territory[] {
    return declared();
  }
}

@Resolver(() => TerritoryVersion)
export class TerritoryVersionResolver {
  @ResolveField(() => Territory, { nullable: true, description: 'Commune that it was a part of.' })
  commune(): Territory {
    return declared();
  }

  @ResolveField(() => Territory, { nullable: true, description: 'EPCI that it was a member of; null before 2019.' })
  epci(): Territory {
    return declared();
  }

  @ResolveField(() => Territory, { nullable: true, description: 'Département or overseas collectivity.' })
  departement(): Territory {
    return declared();
  }

  @ResolveField(() => Territory, { nullable: true, description: 'Région that it was in.' })
  region(): Territory {
    return declared();
  }
}
