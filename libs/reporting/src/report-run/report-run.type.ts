import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { ReportFormat } from '../saved-query/saved-query.enums.js';
import { ReportRunFailureCode, ReportRunStatus } from './report-run.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node],
  description:
    'A file of a report that is made while nobody waits for it. It is seen by whoever asked for it, and by nobody else; 30 days later nothing is left of it.',
})
@Entity('reporting', 'run')
export class ReportRun extends Node {
  @Field(() => ReportFormat, { description: 'As which kind of file.' })
  format: ReportFormat;

  @Field(() => ReportRunStatus, { description: 'What became of it.' })
  status: ReportRunStatus;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was begun, the last time; null while it waits.' })
  beganAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was ready, or ended otherwise.' })
  endedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The instant that all of the file is of; null before it is ready.',
  })
  knownAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is kept: a day from when it was ready.' })
  expiresAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many bytes the file has; null before it is ready.' })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256: string | null;
}

@Audience('SIGNED_IN')
@OwnedBy('reporting')
@ObjectType({ description: 'How far a file of a report has come.' })
export class ReportRunProgress {
  @Field(() => Int, { description: 'Rows that are written, of its first table.' })
  rows: number;

  @Field(() => Int, { nullable: true, description: 'How many there will be; null while that is not known.' })
  of: number | null;
}

@Audience('SIGNED_IN')
@OwnedBy('reporting')
@ObjectType({ description: 'Why a file of a report could not be made.' })
export class ReportRunFailure {
  @Field(() => ReportRunFailureCode, { description: 'Why, for programs.' })
  code: ReportRunFailureCode;

  @Field({ description: 'Why and what to do, in the language of the caller.' })
  message: string;
}

@Audience('SIGNED_IN')
@OwnedBy('reporting')
@ObjectType({ description: 'A value that a file of a report was asked for with.' })
export class ReportRunParameter {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [String], { description: 'Its values, as text. At most 1,000.' })
  values: string[];
}
