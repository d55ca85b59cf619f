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
