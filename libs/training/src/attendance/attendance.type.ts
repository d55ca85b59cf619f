import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, LocalTime, Node, OwnedBy } from '#lib/graphql';
import { HalfDayKind } from '../training-session/training-session.enums.js';
import { AttendanceEvidence, AttendanceMethod, AttendancePresence } from './attendance.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That somebody was there for half a day, or was not: signed by them or noted by a trainer. It never changes; what holds is the ' +
    'last one of a person in a half-day. For the person, managers of their organization, and those who hold the session.',
})
@Entity('training', 'attsig')
export class AttendanceSignature extends DatedNode {
  @Field(() => AttendanceMethod, { description: 'How it was found.' })
  method: AttendanceMethod;

  @Field(() => AttendancePresence, { description: 'Whether the person was there.' })
  presence: AttendancePresence;

  @Field(() => AttendanceEvidence, { nullable: true, description: 'What shows it, where it was work from afar.' })
  evidence: AttendanceEvidence | null;

  @Field(() => DateTime, { description: 'When it arrived here.' })
  signedAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was done, by the clock of a device that could not send it at once; null otherwise.',
  })
  deviceAt: string | null;

  @Field({ description: 'Whether it came after the seal of its half-day.' })
  isCorrection: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; null for no correction.' })
  reason: string | null;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description:
      'The signature as lines of an SVG path on a sheet of 600 by 200: for the person and those who hold the session.',
  })
  drawing: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name as it was typed: for the person and those who hold the session.',
  })
  typedName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the trainer noted: for the person and those who hold the session.',
  })
  note: string | null;
}

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'The end of the sheet of half a day: how many were there, countersigned by a trainer, and a link in the chain of the session.',
})
@Entity('training', 'attseal')
export class AttendanceSeal extends DatedNode {
  @Field(() => Int, { description: 'How many the trainer counted.' })
  headcount: number;

  @Field(() => String, { nullable: true, description: 'Why these are not those on the sheet; null when they are.' })
  difference: string | null;

  @Field(() => DateTime, { description: 'When.' })
  sealedAt: string;

  @Field(() => Int, { description: 'Its place in the chain of the session, from 1.' })
  number: number;

  @Field({ description: 'SHA-256 over the rows of the half-day and the link before: 64 hexadecimal digits.' })
  hash: string;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'One person on the sheet of half a day.' })
export class AttendanceLine {
  @Field({ description: 'Name of the person.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Name of the organization that they come from; null for none.' })
  organizationName: string | null;

  @Field(() => AttendancePresence, { nullable: true, description: 'What holds; null while nothing was noted.' })
  presence: AttendancePresence | null;

  @Field({ description: 'Whether the person said beforehand that they would not be there.' })
  isAnnounced: boolean;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({
  description:
    'The attendance sheet of half a day (feuille d’émargement). Those who hold the session see everybody on it, others themselves and ' +
    'those whose organization they manage.',
})
export class AttendanceSheet {
  @Field(() => ID, { description: 'The id of the half-day.' })
  id: string;

  @Field(() => LocalDate, { description: 'The day, where it takes place.' })
  on: string;

  @Field(() => HalfDayKind, { description: 'Morning or afternoon.' })
  half: HalfDayKind;

  @Field(() => LocalTime, { description: 'When it begins, in the hours of its place.' })
  from: string;

  @Field(() => LocalTime, { description: 'When it ends, in the hours of its place.' })
  to: string;

  @Field(() => DateTime, { description: 'From when people can sign: a quarter of an hour before it begins.' })
  opensAt: string;

  @Field(() => DateTime, { description: 'When it ends: nobody can sign by a code any more.' })
  endsAt: string;

  @Field({ description: 'Whether the caller holds the session.' })
  viewerHolds: boolean;

  @Field(() => Int, { nullable: true, description: 'How many are there: for those who hold the session.' })
  presentCount: number | null;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'What became of the sheet of half a day, and of the caller on it.' })
export class HalfDayAttendance {
  @Field(() => DateTime, { nullable: true, description: 'When the sheet was sealed; null before.' })
  sealedAt: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are there: for those who hold the session.' })
  presentCount: number | null;

  @Field(() => AttendancePresence, {
    nullable: true,
    description: 'What holds of the caller; null for who takes no part, or while nothing was noted.',
  })
  viewerPresence: AttendancePresence | null;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'A code that is good for a moment.' })
export class AttendanceCode {
  @Field({ description: 'The code, of 128 bits: for a picture to be read by a telephone.' })
  code: string;

  @Field({ description: 'Eight characters for those who type.' })
  shortCode: string;

  @Field(() => DateTime, { description: 'From when it is shown.' })
  from: string;

  @Field(() => DateTime, { description: 'When the next one is shown; it is taken for half a minute more.' })
  until: string;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'The codes that a trainer shows one after the other.' })
export class AttendanceCodes {
  @Field(() => DateTime, { description: 'The clock of the server, by which they are told.' })
  now: string;

  @Field(() => [AttendanceCode], { description: 'Those of the next ten minutes, in their order; at most 20.' })
  codes: AttendanceCode[];
}
