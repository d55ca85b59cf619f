import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { FeeScaleKind } from '../fee-scale/fee-scale.enums.js';
import { DueStatus, ReminderRefusal, UntoldReason } from './due.enums.js';

@Audience('STAFF')
@ObjectType({ description: 'What an amount was worked out from, kept as evidence.' })
export class DuesBasis {
  @Field(() => FeeScaleKind, { description: 'What dues are worked out from.' })
  kind: FeeScaleKind;

  @Field(() => LocalDate, { description: 'The day that counts.' })
  on: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Inhabitants of the territories served on that day; null for other kinds.',
  })
  inhabitants: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Reference day of the population figures (Insee); null for other kinds.',
  })
  inhabitantsCountedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'People employed on that day; null for other kinds.' })
  headcount: number | null;
}

@Audience('STAFF')
@ObjectType({ description: 'A part of a due and when it is to be paid.' })
export class DueInstalment {
  @Field(() => Int, { description: 'Its place, from 1.' })
  place: number;

  @Field(() => LocalDate, { description: 'The last day on which it is paid in time.' })
  dueOn: string;

  @Field(() => Int, { description: 'In cents of euro.' })
  amountCents: number;
}

@Audience('STAFF')
@ObjectType({ description: 'A reminder that was sent.' })
export class DuesReminder {
  @Field(() => Int, { description: 'The latest instalment whose day had passed then, by its place.' })
  place: number;

  @Field(() => Int, { description: 'Of that instalment: 1 for the first, 3 for the last; each is sent once.' })
  stage: number;

  @Field(() => DateTime, { description: 'When.' })
  sentAt: string;
}

@Audience('STAFF')
@ObjectType({ description: 'Whether a reminder could be sent today; for coordinators.' })
export class NextReminder {
  @Field(() => Int, {
    nullable: true,
    description: 'Which one it would be, from 1 to 3; null when all were sent, or no instalment is past.',
  })
  stage: number | null;

  @Field(() => Int, { description: 'What is late today, in cents of euro.' })
  lateCents: number;

  @Field(() => ReminderRefusal, { nullable: true, description: 'Why none can be sent today; null when one can.' })
  refusal: ReminderRefusal | null;
}

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Dues of an organization for a year; visible to its own people and to coordinators only.',
})
@Entity('network', 'due')
export class Due extends DatedNode {
  @Field(() => Int, { description: 'The year that it is for.' })
  year: number;

  @Field(() => Int, { description: 'What is owed, in cents of euro.' })
  amountCents: number;

  @Field(() => DuesBasis, { description: 'What the amount was worked out from.' })
  basis: DuesBasis;

  @Field(() => Int, { description: 'What was paid by the day and not reversed, in cents of euro.' })
  paidCents: number;

  @Field(() => Int, { description: 'What is still owed on the day, in cents of euro.' })
  balanceCents: number;

  @Field(() => DueStatus, { description: 'Where the payment stands on the day.' })
  status: DueStatus;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many letters told the organization of it when the call was issued; null before that, and for calls before 2026-11-26.',
  })
  letters: number | null;

  @Field(() => UntoldReason, {
    nullable: true,
    description: 'Why no letter could go when the call was issued; null when one went.',
  })
  untold: UntoldReason | null;

  @Field({ description: 'What to write with a payment, so that it is found: COT-2026-5F3K9Q2T.' })
  paymentReference: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Address of the notice of payment (PDF) on this server, for whoever may see the due; null for a draft, and while the account to pay to is not recorded.',
  })
  noticePath: string | null;

  @Field({ description: 'Generated for demonstration: no statement about real dues.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
