import { Audience } from '#lib/access';
import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { AttendanceStatus, MeetingStatus } from './meeting.enums.js';

@Audience('EVERYONE')
@ObjectType({ description: 'Whether enough members were there to decide.' })
export class Quorum {
  @Field(() => Int, { nullable: true, description: 'Members needed; null when no rule of the body is known.' })
  required: number | null;

  @Field(() => Int, { description: 'Members present or represented.' })
  present: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was reached; null when no rule of the body is known.',
  })
  reached: boolean | null;
}

@Audience('EVERYONE')
@OwnedBy('network')
@ObjectType({ description: 'A point of an agenda.' })
export class AgendaItem {
  @Field(() => ID, { description: 'Opaque, the same for ever.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the agenda, from 1.' })
  place: number;

  @Field({ description: 'What it is about.' })
  title: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'More about it; null for nothing more.' })
  detail: string | null;
}

@Audience('EVERYONE')
@OwnedBy('network')
@ObjectType({ description: 'A document for a meeting, kept elsewhere.' })
export class MeetingDocument {
  @Field({ description: 'What it is called.' })
  title: string;

  @Field({ description: 'Where it can be read.' })
  url: string;
}

@Audience('EVERYONE')
@OwnedBy('network')
@ObjectType({ description: 'How a member attended a meeting.' })
export class Attendance {
  @Field(() => AttendanceStatus, { description: 'Present, excused, absent or represented.' })
  status: AttendanceStatus;
}

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node, DatedNode], description: 'A meeting of a governing body.' })
@Entity('network', 'meeting')
export class Meeting extends DatedNode {
  @Field(() => DateTime, { description: 'When it is to begin, or began.' })
  scheduledAt: string;

  @Field(() => LocalDate, { description: 'The day in Paris: who is a member is settled on it.' })
  scheduledOn: string;

  @Field(() => String, { nullable: true, description: 'Where people meet; null when only online.' })
  place: string | null;

  @Field({ description: 'Whether it can be joined online.' })
  isOnline: boolean;

  @Field(() => MeetingStatus, { description: 'Where it stands.' })
  status: MeetingStatus;

  @Field(() => DateTime, { nullable: true, description: 'When the members were invited; null before.' })
  convokedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when it was not.' })
  cancelReason: string | null;

  @Field(() => Quorum, {
    nullable: true,
    description: 'Counted from the attendances; null for callers who may not see them, and before any is recorded.',
  })
  quorum: Quorum | null;

  @Extensions({ length: 4000 })
  @Field(() => String, {
    nullable: true,
    description:
      'Minutes as plain text; visible to those whom the body concerns until they are approved, then to all holders of a role; null for others.',
  })
  minutes: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the minutes were approved; null before.' })
  minutesApprovedOn: string | null;

  @Field({ description: 'Where to fetch it for a calendar (iCalendar, RFC 5545): a path of this server.' })
  calendarPath: string;

  @Field({ description: 'Generated for demonstration: no statement about a real meeting.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
