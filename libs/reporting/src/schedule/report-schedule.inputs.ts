import { InputType } from '@nestjs/graphql';
import { change, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { ReportParameters } from '../report-run/report-parameters.scalar.js';
import { ReportProfile } from '../report-run/report-run.enums.js';
import { ReportFormat } from '../saved-query/saved-query.enums.js';
import { MOVING_DAYS } from './moving-days.js';
import { ReportDelivery } from './report-schedule.enums.js';

@InputType({ description: 'A report that is to be made by the clock.' })
export class ReportScheduleCreateInput extends Made {
  @Text(64, 'Name of the report: `network-on-a-day`.') name: string;

  @Value(
    () => ReportParameters,
    `What it asks for, by name; its own values on the day of the run for what is left out. A day may be ${MOVING_DAYS.map((day) => `\`${day}\``).join(', ')}.`,
    OPTIONAL,
  )
  parameters?: ReportParameters | null;

  @Value(() => ReportFormat, 'As which kind of file.') format: ReportFormat;

  @Value(() => ReportProfile, 'How comma-separated values are written.', { unless: ReportProfile.RFC4180 })
  profile: ReportProfile;

  @Text(100, 'Minute, hour, day of the month, month and day of the week: `30 7 * * 1`. Once an hour at most.')
  cron: string;

  @Text(64, 'The zone of these times, by its name in the IANA database: `Indian/Reunion`.') zone: string;
  @Value(() => ReportDelivery, 'How to tell the owner.') delivery: ReportDelivery;

  @Reference('The address for webhooks where the owner is told, for that way of telling alone.', OPTIONAL)
  endpointId?: string | null;

  @Value(() => Boolean, 'Whether nothing is to be told where there are no rows.', { unless: false })
  skipsEmpty: boolean;
}

@InputType({ description: 'Names a report that is made by the clock.' })
export class ReportScheduleInput extends change('The schedule.') {}
