import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { AgendaService } from './agenda.service.js';
import { MeetingService } from './meeting.service.js';
import { Meeting } from './meeting.type.js';
import {
  AgendaItemAddInput,
  AgendaItemRemoveInput,
  AttendanceRecordInput,
  MeetingCancelInput,
  MeetingPlanInput,
  MeetingStepInput,
  MeetingUpdateInput,
  MinutesApproveInput,
  MinutesWriteInput,
} from './meeting-write.inputs.js';
import { MinutesService } from './minutes.service.js';

@ObjectType({ description: 'The meeting.' })
export class MeetingPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting as it is now; null when it failed.' })
  meeting?: Meeting | null;
}

const USUAL = 'MeetingStateError, VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError';

@Resolver()
export class MeetingMutations {
  constructor(
    private readonly meetings: MeetingService,
    private readonly agenda: AgendaService,
    private readonly minutes: MinutesService,
  ) {}

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: 'Plans a meeting of a body. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async meetingPlan(
    @Args('input', { description: 'The new meeting.' }) input: MeetingPlanInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.meetings.plan(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Moves a meeting to another time or place, until the members are invited. Fails with ${USUAL}.`,
  })
  async meetingUpdate(
    @Args('input', { description: 'Which meeting, and what changes.' }) input: MeetingUpdateInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.meetings.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Invites the members by mail; the agenda is public from then on and no longer changes. Fails with ${USUAL}.`,
  })
  async meetingConvoke(
    @Args('input', { description: 'Which meeting.' }) input: MeetingStepInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.meetings.convoke(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, { description: `Records that a meeting took place. Fails with ${USUAL}.` })
  async meetingHold(
    @Args('input', { description: 'Which meeting.' }) input: MeetingStepInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.meetings.hold(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Cancels a meeting; members who were invited are told by mail. Fails with ${USUAL}.`,
  })
  async meetingCancel(
    @Args('input', { description: 'Which meeting, and why.' }) input: MeetingCancelInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.meetings.cancel(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Adds a point to the agenda, until the members are invited. Fails with ${USUAL}.`,
  })
  async agendaItemAdd(
    @Args('input', { description: 'The new point.' }) input: AgendaItemAddInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.agenda.add(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Takes a point out of the agenda, until the members are invited. Fails with ${USUAL}.`,
  })
  async agendaItemRemove(
    @Args('input', { description: 'Which point.' }) input: AgendaItemRemoveInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.agenda.remove(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Records who attended and how, until the minutes are approved. Fails with NotAMemberError, AbsentVoterError, ${USUAL}.`,
  })
  async attendanceRecord(
    @Args('input', { description: 'Who, and how.' }) input: AttendanceRecordInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.minutes.recordAttendances(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Writes the minutes of a meeting that was held, until they are approved. Fails with ${USUAL}.`,
  })
  async minutesWrite(
    @Args('input', { description: 'The minutes.' }) input: MinutesWriteInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.minutes.write(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => MeetingPayload, {
    description: `Approves the minutes: whoever holds a role may read them then, and nothing of the meeting changes any more. Fails with ${USUAL}.`,
  })
  async minutesApprove(
    @Args('input', { description: 'Which minutes, and when.' }) input: MinutesApproveInput,
    @Context() context: RequestContext,
  ): Promise<MeetingPayload> {
    return { meeting: ref(Meeting, await this.minutes.approve(input, context)) };
  }
}
