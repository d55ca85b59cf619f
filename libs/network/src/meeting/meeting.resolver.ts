import { Audience } from '#lib/access';
import { Args, Extensions, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Decision } from '../decision/decision.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { MeetingsArgs } from './meeting.inputs.js';
import { AgendaItem, Attendance, Meeting, MeetingConnection } from './meeting.type.js';

/** Names and arguments only: meeting.reads.ts says where each field comes from. */
@Resolver(() => Meeting)
export class MeetingResolver {
  @Audience('EVERYONE')
  @Query(() => Meeting, { nullable: true, description: 'One meeting by its id; null when there is none.' })
  meeting(@Args('id', { type: () => ID, description: 'Id of the meeting.' }) _: string): Meeting {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => MeetingConnection, { description: 'Meetings of governing bodies, the latest first.' })
  meetings(@Args() _: MeetingsArgs): ConnectionOf<Meeting> {
    return declared();
  }

  @ResolveField(() => GoverningBody, { description: 'Whose meeting it is.' })
  governingBody(): GoverningBody {
    return declared();
  }

  @Extensions({ bound: 50 })
  @ResolveField(() => [AgendaItem], {
    description:
      'The agenda in its order, at most 50 points: for everyone once the members are invited, for staff before.',
  })
  agenda(): AgendaItem[] {
    return declared();
  }

  @Extensions({ bound: 100 })
  @ResolveField(() => [Attendance], {
    description:
      'Who attended and how, at most 200: for those whom the body concerns until the minutes are approved, then for whoever holds a role; empty otherwise.',
  })
  attendances(): Attendance[] {
    return declared();
  }

  @Extensions({ bound: 50 })
  @ResolveField(() => [Decision], { description: 'What was decided there, by number; at most 50.' })
  decisions(): Decision[] {
    return declared();
  }
}
