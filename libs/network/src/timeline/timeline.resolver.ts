import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Territory } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { MembershipFact } from '../membership/membership-fact.type.js';
import { Milestone } from '../milestone/milestone.type.js';
import { NetworkEvent } from '../network-event/network-event.type.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { TimelineArgs } from './timeline.inputs.js';
import { TimelineEntry, TimelineEntryConnection } from './timeline.type.js';

/** Names and arguments only: timeline.reads.ts says where each field comes from. */
@Resolver(() => TimelineEntry)
export class TimelineResolver {
  @Audience('EVERYONE')
  @Query(() => TimelineEntryConnection, { description: 'All that is dated, oldest first.' })
  timeline(@Args() _: TimelineArgs): ConnectionOf<TimelineEntry> {
    return declared();
  }

  @ResolveField(() => Territory, { nullable: true, description: 'The département where it happened, if it is known.' })
  territory(): Territory {
    return declared();
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The agreement it is about, if it is about one.' })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => Milestone, { nullable: true, description: 'The record of a milestone; null for other kinds.' })
  milestone(): Milestone {
    return declared();
  }

  @ResolveField(() => NetworkEvent, { nullable: true, description: 'The record of a gathering; null for other kinds.' })
  event(): NetworkEvent {
    return declared();
  }

  @ResolveField(() => MembershipFact, {
    nullable: true,
    description: 'The record of joining or leaving where no agreement shows it; null for other kinds.',
  })
  membership(): MembershipFact {
    return declared();
  }

  @ResolveField(() => [Organization], { description: 'Organizations that the record names; at most 100.' })
  organizations(): Organization[] {
    return declared();
  }

  @ResolveField(() => [TimelineEntry], {
    description: 'What another source says of the same thing and does not agree with; at most 20.',
  })
  conflictsWith(): TimelineEntry[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
