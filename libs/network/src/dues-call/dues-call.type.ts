import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { DuesCallStatus } from './dues-call.enums.js';

@Audience('STAFF')
@ObjectType({ description: 'The sums of a call on a day; for coordinators.' })
export class DuesTotals {
  @Field(() => Int, { description: 'What all organizations owe together, in cents of euro.' })
  calledCents: number;

  @Field(() => Int, { description: 'What was paid by the day, in cents of euro.' })
  paidCents: number;

  @Field(() => Int, { description: 'What is still owed on the day, in cents of euro.' })
  outstandingCents: number;

  @Field(() => Int, { description: 'Number of organizations called.' })
  organizationCount: number;

  @Field(() => Int, { description: 'Number of organizations that are late on the day.' })
  lateCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many letters told them when it was issued; null before that, and for calls before 2026-11-26.',
  })
  letterCount: number | null;

  @Field(() => Int, { description: 'Number of organizations that no letter could be sent to when it was issued.' })
  untoldCount: number;
}

@Audience('STAFF')
@ObjectType({
  description:
    'What receipts and notices of payment say today of the organization that calls for dues; null is what they lack.',
})
export class DuesIssuer {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Its SIREN.' })
  siren: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs for it: who presides, or else directs.' })
  signatory: string | null;

  @Field(() => String, { nullable: true, description: 'In what function (French).' })
  signatoryFunction: string | null;

  @Field({ description: 'Whether its bank account is recorded, without which there is no notice of payment.' })
  hasBankAccount: boolean;
}

@Audience('STAFF')
@ObjectType({ description: 'A part of all dues of a call and when it is to be paid.' })
export class CallInstalment {
  @Field(() => Int, { description: 'Its place, from 1.' })
  place: number;

  @Field(() => LocalDate, { description: 'The last day on which it is paid in time.' })
  dueOn: string;

  @Field(() => Int, {
    nullable: true,
    description: 'What all organizations owe by it together, in cents of euro; for coordinators, null for others.',
  })
  amountCents: number | null;
}

@Audience('STAFF')
@ObjectType({ implements: () => [Node, DatedNode], description: 'The yearly call for dues.' })
@Entity('network', 'dues_call')
export class DuesCall extends DatedNode {
  @Field(() => Int, { description: 'The year that the dues are for.' })
  year: number;

  @Field(() => LocalDate, { description: 'The day whose inhabitants or headcount count.' })
  basisOn: string;

  @Field(() => DuesCallStatus, { description: 'Where it stands.' })
  status: DuesCallStatus;

  @Field(() => LocalDate, { nullable: true, description: 'When it was sent out; null for a draft.' })
  issuedOn: string | null;

  @Field(() => LocalDate, { description: 'When the first instalment is due.' })
  dueOn: string;

  @Field({ description: 'Generated for demonstration: no statement about real dues.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
