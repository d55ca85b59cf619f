import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { PersonPositionsArgs } from '../position/position.inputs.js';
import { type Position, PositionConnection } from '../position/position.type.js';
import { PeopleArgs } from './person.inputs.js';
import { Person, PersonConnection } from './person.type.js';

/** Names and arguments only: person.reads.ts says where each field comes from. */
@Resolver(() => Person)
export class PersonResolver {
  @Audience('EVERYONE')
  @Query(() => Person, {
    nullable: true,
    description: 'One person by id; null when there is none or it may not be seen.',
  })
  person(@Args('id', { type: () => ID, description: 'Id of the person.' }) _: string): Person {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => PersonConnection, { description: 'People of the network whom the caller may see.' })
  people(@Args() _: PeopleArgs): ConnectionOf<Person> {
    return declared();
  }

  @ResolveField(() => PositionConnection, {
    description: 'Positions held, past ones too unless the filter says otherwise.',
  })
  positions(@Args() _: PersonPositionsArgs): ConnectionOf<Position> {
    return declared();
  }
}
