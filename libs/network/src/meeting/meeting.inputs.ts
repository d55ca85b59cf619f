import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { MeetingOrderField, MeetingStatus } from './meeting.enums.js';

@InputType({ description: 'Which meetings of a body; all conditions hold together.' })
export class BodyMeetingFilter {
  @Field(() => [MeetingStatus], { nullable: true, description: 'Any of these.' })
  statuses?: MeetingStatus[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'On this day in Paris or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'On this day in Paris or before.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'Which meetings; all conditions hold together.' })
export class MeetingFilter extends BodyMeetingFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this governing body.' })
  governingBody?: string | null;
}

@InputType({ description: 'The order of a list of meetings.' })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: 'What to order by.' })
  field: MeetingOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class MeetingsOfBodyArgs extends PageArgs {
  @Field(() => BodyMeetingFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: BodyMeetingFilter | null;

  @Field(() => MeetingOrder, { nullable: true, description: 'The latest first when left out.' })
  orderBy?: MeetingOrder | null;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: MeetingFilter | null;

  @Field(() => MeetingOrder, { nullable: true, description: 'The latest first when left out.' })
  orderBy?: MeetingOrder | null;
}
