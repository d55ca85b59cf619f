import { Field, InputType } from '@nestjs/graphql';
import { Lines, Made, OPTIONAL, Reference, Text, Value, Whole } from '#lib/writes';
import { ReportParameters } from '../report-run/report-parameters.scalar.js';
import { EditionAudience, EditionChangeKind } from './edition.enums.js';

@InputType({ description: 'A report that is kept as it is now.' })
export class EditionPublishInput extends Made {
  @Text(64, 'Name of the report: `network-on-a-day`.') name: string;
  @Whole(1, 1_000_000, 'Number of its version; the current one when left out.', OPTIONAL) version?: number | null;
  @Value(() => EditionAudience, 'As whom it is made, and who may read it.', { unless: EditionAudience.EVERYONE })
  audience: EditionAudience;
  @Value(() => ReportParameters, 'What it asks for, by name; its own values for what is left out.', OPTIONAL)
  parameters?: ReportParameters | null;
  @Text(200, 'What it is called in French: `Édition 2025`.') titleFr: string;
  @Text(200, 'What it is called in English: `2025 edition`.') titleEn: string;
}

@InputType({ description: 'An edition that is not to be read any more, and why.' })
export class EditionWithdrawInput {
  @Reference('The edition.') id: string;
  @Lines(1000, 'Why, in words that everybody who could read it may read.') reason: string;
}

@InputType({ description: 'Which changes; all conditions hold together.' })
export class EditionChangeFilter {
  @Field(() => [EditionChangeKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: EditionChangeKind[] | null;
}
