import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, LocalTime, Node, OwnedBy } from '#lib/graphql';
import { HalfDayKind, TrainingAdmission, TrainingMode, TrainingSessionStatus } from './training-session.enums.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'Half a day of a session.' })
export class HalfDay {
  @Field(() => ID, { description: 'Opaque, the same for ever.' })
  id: string;

  @Field(() => LocalDate, { description: 'The day, where it takes place.' })
  on: string;

  @Field(() => HalfDayKind, { description: 'Morning or afternoon.' })
  half: HalfDayKind;

  @Field(() => LocalTime, { description: 'When it begins, in the hours of its place.' })
  from: string;

  @Field(() => LocalTime, { description: 'When it ends, in the hours of its place.' })
  to: string;

  @Field(() => DateTime, { description: 'When it begins, as an instant.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends, as an instant.' })
  endsAt: string;

  @Field(() => String, { nullable: true, description: 'The room; null when none is named.' })
  room: string | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A course given once, in half-days. What is taught in it is the version of the course that it was planned with.',
})
@Entity('training', 'tsession')
export class TrainingSession extends DatedNode {
  @Field(() => TrainingSessionStatus, { description: 'Where it stands.' })
  status: TrainingSessionStatus;

  @Field({
    description: 'Title of the course as it is taught in it, in the caller’s language where somebody wrote it.',
  })
  title: string;

  @Field(() => TrainingMode, { description: 'How people take part.' })
  mode: TrainingMode;

  @Field(() => String, { nullable: true, description: 'Where people meet; null when only online.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'The address of that place; null when not told.' })
  address: string | null;

  @Field({ description: 'Zone of the tz database in which its hours are meant: `Europe/Paris`, `Indian/Reunion`.' })
  zone: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where to join it online: for those who hold it, and those who have a place in it; null otherwise.',
  })
  remoteUrl: string | null;

  @Field(() => DateTime, { description: 'When its first half-day begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When its last half-day ends.' })
  endsAt: string;

  @Field(() => LocalDate, { description: 'Its first day, where it takes place.' })
  startsOn: string;

  @Field(() => LocalDate, { description: 'Its last day, where it takes place.' })
  endsOn: string;

  @Field(() => Int, { nullable: true, description: 'How many can take part; null for as many as come.' })
  capacity: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it takes to be held; null for no minimum.' })
  minimum: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it is decided whether it takes place; null when not told.',
  })
  decisionOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day to enrol; null for the day before it begins.' })
  enrolUntil: string | null;

  @Field(() => TrainingAdmission, { description: 'How people are admitted.' })
  admission: TrainingAdmission;

  @Field(() => DateTime, {
    description:
      'Until when people can enrol, while the session is OPEN or CONFIRMED; whoever holds it still enrols others until it is over.',
  })
  enrolmentClosesAt: string;

  @Field(() => Int, {
    description: 'Places that somebody has, and those that are being offered to somebody who waited.',
  })
  placesTaken: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Places that nobody has; 0 when it is overbooked, null when there is no capacity.',
  })
  placesLeft: number | null;

  @Field(() => Int, {
    description: 'How many are accepted above the capacity: it was lowered, or they were let in on purpose.',
  })
  overbookedBy: number;

  @Field(() => Int, { description: 'How many wait for a place.' })
  waitlistLength: number;

  @Field({ description: 'Whether the caller may change it: who provides it, who teaches in it, and coordinators.' })
  viewerHolds: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when it was not.' })
  cancelReason: string | null;

  @Field({ description: 'Where to fetch it for a calendar (iCalendar, RFC 5545): a path of this server.' })
  calendarPath: string;

  @Field({ description: 'Generated for demonstration: no statement about a real session.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
