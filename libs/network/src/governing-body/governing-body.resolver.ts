import { Audience } from '#lib/access';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Constituency } from '../constituency/constituency.type.js';
import { DecisionConnection, type Decision } from '../decision/decision.type.js';
import { DecisionsOfBodyArgs } from '../decision/decision.inputs.js';
import { MandateConnection, type Mandate } from '../mandate/mandate.type.js';
import { MandatesArgs } from '../mandate/mandate.inputs.js';
import { MeetingConnection, type Meeting } from '../meeting/meeting.type.js';
import { MeetingsOfBodyArgs } from '../meeting/meeting.inputs.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { GoverningBodiesArgs, GoverningBodyArgs } from './governing-body.inputs.js';
import { GoverningBody, GoverningBodyConnection } from './governing-body.type.js';

/** Names and arguments only: governing-body.reads.ts says where each field comes from. */
@Resolver(() => GoverningBody)
export class GoverningBodyResolver {
  @Audience('EVERYONE')
  @Query(() => GoverningBody, {
    nullable: true,
    description: 'One governing body, by `id` or by `key`; null when there is none.',
  })
  governingBody(@Args() _: GoverningBodyArgs): GoverningBody {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => GoverningBodyConnection, { description: 'Bodies that govern the network and its organizations.' })
  governingBodies(@Args() _: GoverningBodiesArgs): ConnectionOf<GoverningBody> {
    return declared();
  }

  @ResolveField(() => Organization, { nullable: true, description: 'Whose body it is; null for the network itself.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }

  @ResolveField(() => [Constituency], { description: 'Its constituencies (collèges) in their order; at most 20.' })
  constituencies(): Constituency[] {
    return declared();
  }

  @ResolveField(() => MandateConnection, { description: 'Who sits there on the day; ended mandates too when asked.' })
  mandates(@Args() _: MandatesArgs): ConnectionOf<Mandate> {
    return declared();
  }

  @ResolveField(() => MeetingConnection, { description: 'Its meetings, the latest first.' })
  meetings(@Args() _: MeetingsOfBodyArgs): ConnectionOf<Meeting> {
    return declared();
  }

  @ResolveField(() => DecisionConnection, { description: 'What it decided, the latest first.' })
  decisions(@Args() _: DecisionsOfBodyArgs): ConnectionOf<Decision> {
    return declared();
  }
}

/** What governance adds to an organization. */
@Resolver(() => Organization)
export class OrganizationGoverningBodiesResolver {
  @Audience('EVERYONE')
  @ResolveField(() => [GoverningBody], { description: 'Bodies that govern it; at most 20.' })
  governingBodies(): GoverningBody[] {
    return declared();
  }
}
