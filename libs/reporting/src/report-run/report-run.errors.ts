import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Words } from '#lib/graphql';
import { ReportFormat } from '../saved-query/saved-query.enums.js';

@Failure('reporting', 'The version of the report is not served any more.')
export class ReportRetiredError extends DomainError {
  @Field(() => Int, { description: 'Number of the version to use in its place.' })
  use: number;

  constructor(words: Words, use: number) {
    super(words, 'version');
    this.use = use;
  }
}

@Failure('reporting', 'The version of the report does not fit the schema any more.')
export class ReportBrokenError extends DomainError {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of a version to use in its place; null where there is none.',
  })
  use: number | null;

  constructor(words: Words, use: number | null) {
    super(words, 'version');
    this.use = use;
  }
}

@Failure('reporting', 'The report cannot be had as this kind of file.')
export class ReportFormatError extends DomainError {
  @Field(() => [ReportFormat], { description: 'Kinds of file that it can be had as. At most 6.' })
  formats: ReportFormat[];

  constructor(formats: ReportFormat[]) {
    super(
      {
        fr: `Ce tableau n’a pas de lieux : il existe en ${formats.join(', ')}.`,
        en: `This report has no places: there is ${formats.join(', ')}.`,
      },
      'format',
    );
    this.formats = formats;
  }
}

@Failure('reporting', 'As many files of reports are being made, or kept, for the caller as may be.')
export class TooManyReportRunsError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number, words: Words) {
    super(words);
    this.most = most;
  }
}
