import { InputType } from '@nestjs/graphql';
import { IdempotencyKey, Made, OPTIONAL, Reference, Text, Value, Whole } from '#lib/writes';
import { ReportFormat } from '../saved-query/saved-query.enums.js';
import { ReportParameters } from './report-parameters.scalar.js';
import { ReportProfile } from './report-run.enums.js';

@InputType({ description: 'A report that is to be made as a file.' })
export class ReportRunInput extends Made {
  @Text(64, 'Its name: `network-on-a-day`.') name: string;
  @Whole(1, 1_000_000, 'Number of its version; the current one when left out.', OPTIONAL) version?: number | null;

  @Value(() => ReportParameters, 'What it asks for, by name; its own values for what is left out.', OPTIONAL)
  parameters?: ReportParameters | null;

  @Value(() => ReportFormat, 'As which kind of file.') format: ReportFormat;

  @Text(
    64,
    'Only this of its tables; when left out all of them where the format holds several, the first elsewhere.',
    OPTIONAL,
  )
  table?: string | null;

  @Value(() => ReportParameters, 'Only rows of the first table whose columns hold these.', OPTIONAL)
  where?: ReportParameters | null;

  @Value(() => ReportProfile, 'How comma-separated values are written.', { unless: ReportProfile.RFC4180 })
  profile: ReportProfile;

  @Value(() => Boolean, 'Whether each figure has the address of what it counts beside it, in CSV and JSON.', {
    unless: false,
  })
  withRecords: boolean;
}

@InputType({ description: 'A file of a report that nobody wants any more.' })
export class ReportRunCancelInput {
  @Reference('The file.') id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}
