import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { Source } from '../source/source.type.js';
import { Position } from './position.type.js';

/** Names and arguments only: position.reads.ts says where each field comes from. */
@Resolver(() => Position)
export class PositionResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who holds it.' })
  person(): Person {
    return declared();
  }

  @ResolveField(() => Organization, { description: 'Where it is held.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
