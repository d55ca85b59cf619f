import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy, UserError } from '#lib/graphql';
import { Person } from '#lib/network';
import { HalfDayKind } from '../training-session/training-session.enums.js';
import { EnrolmentEnd, EnrolmentSide, EnrolmentStatus, EnrolmentStepKind } from './enrolment.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'One person in one session, from the request to what became of it. Seen by the person, the managers of the organization for which they come, whoever holds the session, and coordinators.',
})
@Entity('training', 'enrolment')
export class Enrolment extends DatedNode {
  @Field(() => EnrolmentStatus, { description: 'Where it stands.' })
  status: EnrolmentStatus;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt: string;

  @Field({ description: 'Whether it came after the last day to enrol.' })
  isLate: boolean;

  @Field({ description: 'Whether it was accepted above the capacity, on purpose.' })
  beyondCapacity: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Place on the waiting list, from 1; null for whoever does not wait.',
  })
  waitlistPosition: number | null;

  @Field(() => EnrolmentEnd, { nullable: true, description: 'Why it ended before the session; null while it has not.' })
  endCause: EnrolmentEnd | null;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description:
      'That in words, where somebody gave any; of a withdrawal only for the person and whoever holds the session.',
  })
  endReason: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes really attended; null until it is settled who was there.',
  })
  attendedMinutes: number | null;

  @Field(() => Int, { description: 'How many half-days they announced to miss.' })
  absenceCount: number;

  @Field({ description: 'Whether the caller may withdraw it or announce an absence.' })
  viewerMayWithdraw: boolean;

  @Field({ description: 'Whether the caller may accept or refuse it: whoever holds the session.' })
  viewerMayDecide: boolean;

  @Field({ description: 'Generated for demonstration: no statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'What became of an enrolment at some moment.' })
export class EnrolmentStep {
  @Field(() => DateTime, { description: 'When.' })
  at: string;

  @Field(() => EnrolmentStepKind, { description: 'What.' })
  kind: EnrolmentStepKind;

  @Field(() => EnrolmentSide, { description: 'By whom, without a name.' })
  side: EnrolmentSide;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'The place on a waiting list that somebody had from some moment on.' })
export class WaitlistPlace {
  @Field(() => DateTime, { description: 'From when.' })
  at: string;

  @Field(() => Int, { description: 'Which, from 1.' })
  place: number;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'A half-day that somebody announced to miss.' })
export class AnnouncedAbsence {
  @Field(() => LocalDate, { description: 'The day, where the session takes place.' })
  on: string;

  @Field(() => HalfDayKind, { description: 'Which half of it.' })
  half: HalfDayKind;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description: 'Why, in words: for the person and whoever holds the session, null for others.',
  })
  reason: string | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  announcedAt: string;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'What came of the enrolment of one person.' })
export class EnrolmentResult {
  @Field(() => Person, { nullable: true, description: 'The person; null when the caller may not see them.' })
  person?: Person | null;

  @Field(() => Enrolment, { nullable: true, description: 'The enrolment; null when it failed.' })
  enrolment?: Enrolment | null;

  @Field(() => [UserError], { description: 'Why it failed; empty when it did not. At most 1.' })
  userErrors: UserError[];
}
