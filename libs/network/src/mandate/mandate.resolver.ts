import { Audience } from '#lib/access';
import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Constituency } from '../constituency/constituency.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { Source } from '../source/source.type.js';
import { MandatesArgs } from './mandate.inputs.js';
import { Mandate, MandateConnection } from './mandate.type.js';

/** Names and arguments only: mandate.reads.ts says where each field comes from. */
@Resolver(() => Mandate)
export class MandateResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who sits there; null when the caller may not see them.' })
  person(): Person {
    return declared();
  }

  @ResolveField(() => Organization, { nullable: true, description: 'Whom the holder sits for; null for nobody else.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => GoverningBody, { description: 'The body.' })
  governingBody(): GoverningBody {
    return declared();
  }

  @ResolveField(() => Constituency, { description: 'The constituency (collège) that the seat belongs to.' })
  constituency(): Constituency {
    return declared();
  }

  @ResolveField(() => Mandate, {
    nullable: true,
    description: 'For whom the holder stands in; null for the mandate of a full member.',
  })
  substituteFor(): Mandate {
    return declared();
  }

  @ResolveField(() => [Mandate], { description: 'Who stands in for the holder on the day; at most 1.' })
  substitutes(): Mandate[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}

/** What governance adds to a person. */
@Resolver(() => Person)
export class PersonMandatesResolver {
  @Audience('EVERYONE')
  @ResolveField(() => MandateConnection, { description: 'Seats held in governing bodies on the day.' })
  mandates(@Args() _: MandatesArgs): ConnectionOf<Mandate> {
    return declared();
  }
}
