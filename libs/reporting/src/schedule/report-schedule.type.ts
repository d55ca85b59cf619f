import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';
import { ReportParameters } from '../report-run/report-parameters.scalar.js';
import { ReportProfile } from '../report-run/report-run.enums.js';
import { ReportFormat } from '../saved-query/saved-query.enums.js';
import { ReportDelivery, ReportFiringStatus, ReportPauseReason } from './report-schedule.enums.js';

@Audience('PERSON')
@ObjectType({ implements: () => [Node], description: 'A report that is made by the clock. Only its owner sees it.' })
@Entity('reporting', 'schedule')
export class ReportSchedule extends Node {
  @Field({ description: 'Name of the report. Its current version is run.' })
  name: string;

  @Field(() => ReportFormat, { description: 'As which kind of file.' })
  format: ReportFormat;

  @Field(() => ReportProfile, { description: 'How comma-separated values are written.' })
  profile: ReportProfile;

  @Extensions({ length: 500 })
  @Field(() => ReportParameters, { description: 'What it asks for, as it was given: days that move begin with @.' })
  parameters: object;

  @Field({ description: 'Minute, hour, day of the month, month and day of the week.' })
  cron: string;

  @Field({ description: 'The zone of these times, by its name in the IANA database: `Indian/Reunion`.' })
  zone: string;

  @Field(() => [DateTime], { description: 'When it is made next: three times; none while it is paused. At most 3.' })
  nextRuns: Date[];

  @Field(() => ReportDelivery, { description: 'How its owner is told.' })
  delivery: ReportDelivery;

  @Field({ description: 'Whether nothing is told where there are no rows.' })
  skipsEmpty: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is not made any more; null while it is.' })
  pausedAt: Date | null;

  @Field(() => ReportPauseReason, { nullable: true, description: 'Why it is not made any more; null while it is.' })
  pausedReason: ReportPauseReason | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('PERSON')
@ObjectType({ description: 'A time at which a report is to be made, and what it asks for then.' })
export class ReportComing {
  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Extensions({ length: 500 })
  @Field(() => ReportParameters, {
    description: 'What it asks for then, by name: each day that moves is the one that it is then, in Paris.',
  })
  parameters: object;
}

@Audience('PERSON')
@ObjectType({ description: 'One time at which a report was due.' })
export class ReportFiring {
  @Field(() => DateTime, { description: 'When it was due.' })
  dueAt: Date;

  @Field(() => ReportFiringStatus, { description: 'What became of it.' })
  status: ReportFiringStatus;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null until then.' })
  endedAt: Date | null;
}
