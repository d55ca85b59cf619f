import { Extensions, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, LocalDate, OwnedBy } from '#lib/graphql';
import { DateAnswerKind } from '../meeting-date/meeting-date.type.js';

export enum ClubCalendarKind {
  MEETING = 'MEETING',
  MEETING_DATE = 'MEETING_DATE',
  POLL_CLOSES = 'POLL_CLOSES',
  TASK_DUE = 'TASK_DUE',
  REVIEW = 'REVIEW',
  NEED_ENDS = 'NEED_ENDS',
  OFFER_ENDS = 'OFFER_ENDS',
}
registerEnumType(ClubCalendarKind, {
  name: 'ClubCalendarKind',
  description: 'What stands in the calendar of the club. There may be more of them later.',
  valuesMap: {
    MEETING: { description: 'A meeting of a workstream, one that was cancelled too.' },
    MEETING_DATE: { description: 'A time that people are asked about for a meeting which has none yet.' },
    POLL_CLOSES: { description: 'The end of a vote.' },
    TASK_DUE: { description: 'The last day of what is for the caller to do.' },
    REVIEW: { description: 'The day on which something that was decided is asked about again.' },
    NEED_ENDS: { description: 'The last day of a need that is open.' },
    OFFER_ENDS: { description: 'The last day of an offer that is open.' },
  },
});

/** As many as are told at once. */
export const MOST_DATES = 300;

@Audience('PERSON')
@OwnedBy('club')
@ObjectType({ description: 'Something of the club that has its day or its hour.' })
export class ClubCalendarDate {
  @Field({ description: 'What tells it from all others: the same each time it is asked for.' })
  key: string;

  @Field(() => ClubCalendarKind, { description: 'What it is.' })
  kind: ClubCalendarKind;

  @Field(() => LocalDate, { nullable: true, description: 'Its day; null for what has an hour.' })
  on: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it begins, or its very instant; null for what has a day.',
  })
  startsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null for what has a day or an instant.' })
  endsAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The zone in which its hours are meant, by its name at IANA; null for what does not say.',
  })
  timeZone: string | null;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called, in the language of the caller where it has both.' })
  title: string;

  @Field({ description: 'Path of its page on the portal.' })
  path: string;

  @Field({ description: 'Whether it does not take place.' })
  isCancelled: boolean;

  @Field({
    description:
      'Whether it waits for the caller: a time to come about which they have said nothing, a vote to cast, a task, a decision whose day has come.',
  })
  awaitsViewer: boolean;

  @Field(() => DateAnswerKind, {
    nullable: true,
    description:
      'What the caller has said of this time; null where they have not, and for what is no time of a meeting.',
  })
  viewerAnswer: DateAnswerKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the caller has said that they were there; null for what is no meeting.',
  })
  viewerAttended: boolean | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;
}
