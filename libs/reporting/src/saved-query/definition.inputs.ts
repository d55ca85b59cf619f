import { InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';
import { Lines, OPTIONAL, Part, Parts, Text, Value, Values } from '#lib/writes';
import { ReportAudience } from './saved-query.enums.js';

export const ReportFigure = enumOf(['COUNT', 'SUM']);
export type ReportFigure = keyof typeof ReportFigure;
registerEnumType(ReportFigure, {
  name: 'ReportFigure',
  description: 'What is worked out of rows that are alike in all columns that are no figures.',
  valuesMap: { COUNT: { description: 'How many they are.' }, SUM: { description: 'The sum of a number in them.' } },
});

export const ReportShownAs = enumOf(['EUR_OF_CENTS', 'YEAR', 'MONTH']);
export type ReportShownAs = keyof typeof ReportShownAs;
registerEnumType(ReportShownAs, {
  name: 'ReportShownAs',
  description: 'As what a value is shown.',
  valuesMap: {
    EUR_OF_CENTS: { description: 'Cents as euros.' },
    YEAR: { description: 'The year of a day.' },
    MONTH: { description: 'The month of a day.' },
  },
});

export const ReportOtherwise = enumOf(['TODAY', 'THIS_YEAR', 'MONTHS_OF_THIS_YEAR']);
export type ReportOtherwise = keyof typeof ReportOtherwise;
registerEnumType(ReportOtherwise, {
  name: 'ReportOtherwise',
  description: 'What a parameter is when it is left out, of the day of the run, in Paris.',
  valuesMap: {
    TODAY: { description: 'That day.' },
    THIS_YEAR: { description: 'Its year.' },
    MONTHS_OF_THIS_YEAR: { description: 'The last day of each month of its year until then.' },
  },
});

export const ReportMark = enumOf(['BAR', 'LINE']);
export type ReportMark = keyof typeof ReportMark;
registerEnumType(ReportMark, {
  name: 'ReportMark',
  description: 'What a chart is drawn with.',
  valuesMap: { BAR: { description: 'Bars.' }, LINE: { description: 'Lines.' } },
});

@InputType({ description: 'Words in both languages.' })
export class ReportWordsInput {
  @Text(900, 'In French.') fr: string;
  @Text(900, 'In English.') en: string;
}

@InputType({ description: 'A value for another report: one of the three.' })
export class ReportGivenInput {
  @Text(63, 'Name of the parameter, or of the column that is to hold it.') name: string;
  @Text(63, 'That of this column of the row.', OPTIONAL) column?: string | null;
  @Text(63, 'That of this parameter of the report.', OPTIONAL) parameter?: string | null;
  @Text(200, 'This one.', OPTIONAL) value?: string | null;
}

@InputType({ description: 'Which rows of a report are those that a figure counts.' })
export class ReportRecordsInput {
  @Text(64, 'Name of the report that lists them.') report: string;
  @Parts(() => ReportGivenInput, 10, 'Its parameters.', OPTIONAL) parameters?: ReportGivenInput[] | null;
  @Parts(() => ReportGivenInput, 10, 'What its columns hold.', OPTIONAL) where?: ReportGivenInput[] | null;
}

@InputType({ description: 'A column of a report.' })
export class ReportColumnInput {
  @Text(63, 'Its name, which programs read: `totalAmount`.') name: string;
  @Text(
    300,
    'Where its value is: `organization.name` from the row, `/agreements.nodes.title` from the root. Left out for a count.',
    OPTIONAL,
  )
  path?: string | null;
  @Value(() => ReportFigure, 'Where it is a figure.', OPTIONAL) figure?: ReportFigure | null;
  @Value(() => ReportShownAs, 'As what its value is shown.', OPTIONAL) as?: ReportShownAs | null;
  @Part(() => ReportWordsInput, 'What it is called.') label: ReportWordsInput;
  @Part(() => ReportWordsInput, 'What it means, where its label does not say it.', OPTIONAL)
  description?: ReportWordsInput | null;
  @Text(20, 'What a number counts or measures: EUR, h, people.', OPTIONAL) unit?: string | null;
  @Part(() => ReportRecordsInput, 'The records that a figure counts.', OPTIONAL) records?: ReportRecordsInput | null;
}

@InputType({ description: 'Words of a variable of the document.' })
export class ReportParameterInput {
  @Text(63, 'Its name, as in the document.') name: string;
  @Part(() => ReportWordsInput, 'What it is called.') label: ReportWordsInput;
  @Part(() => ReportWordsInput, 'What it does.', OPTIONAL) description?: ReportWordsInput | null;
  @Value(() => ReportOtherwise, 'What it is when it is left out, where the document does not say so.', OPTIONAL)
  otherwise?: ReportOtherwise | null;
}

@InputType({ description: 'How a table is drawn: columns by their names.' })
export class ReportChartInput {
  @Value(() => ReportMark, 'With what.') mark: ReportMark;
  @Text(63, 'What goes along.') x: string;
  @Text(63, 'What goes up: a number.') y: string;
  @Text(63, 'What there is a bar or a line for each of.', OPTIONAL) series?: string | null;
}

@InputType({ description: 'What a report is.' })
export class ReportDefinitionInput {
  @Part(() => ReportWordsInput, 'What it is called.') title: ReportWordsInput;
  @Part(() => ReportWordsInput, 'What its rows are, and what they are for.') description: ReportWordsInput;
  @Part(() => ReportWordsInput, 'Who answers for it: a function or an office, not a person.')
  maintainer: ReportWordsInput;
  @Value(() => ReportAudience, 'Who may run it.') audience: ReportAudience;
  @Lines(20_000, 'Its GraphQL document, one query.') document: string;
  @Text(300, 'Where its rows are in the answer, by the names of fields: `agreements.nodes`.') rows: string;
  @Values(() => String, 10, 'Columns that tell one row from all others.') key: string[];
  @Parts(() => ReportColumnInput, 60, 'Its columns, in their order.') columns: ReportColumnInput[];
  @Parts(() => ReportParameterInput, 20, 'Words of each variable of its document.', OPTIONAL)
  parameters?: ReportParameterInput[] | null;
  @Part(() => ReportChartInput, 'How it is drawn; left out for a table only.', OPTIONAL)
  chart?: ReportChartInput | null;
}
