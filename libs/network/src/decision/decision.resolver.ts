import { Audience } from '#lib/access';
import { Args, Extensions, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Source } from '../source/source.type.js';
import { DecisionsArgs } from './decision.inputs.js';
import { Decision, DecisionConnection, Vote } from './decision.type.js';

/** Names and arguments only: decision.reads.ts says where each field comes from. */
@Resolver(() => Decision)
export class DecisionResolver {
  @Audience('EVERYONE')
  @Query(() => Decision, { nullable: true, description: 'One decision by its id; null when there is none.' })
  decision(@Args('id', { type: () => ID, description: 'Id of the decision.' }) _: string): Decision {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => DecisionConnection, { description: 'Decisions of governing bodies, the latest first.' })
  decisions(@Args() _: DecisionsArgs): ConnectionOf<Decision> {
    return declared();
  }

  @ResolveField(() => GoverningBody, { description: 'Who decided it.' })
  governingBody(): GoverningBody {
    return declared();
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting it was taken at; null for none.' })
  meeting(): Meeting {
    return declared();
  }

  @ResolveField(() => Mandate, { nullable: true, description: 'Who proposed it; null when not known.' })
  proposedBy(): Mandate {
    return declared();
  }

  @Extensions({ bound: 60 })
  @ResolveField(() => [Vote], { description: 'Who voted how, at most 200; empty for a secret ballot.' })
  votes(): Vote[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
