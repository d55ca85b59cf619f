import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { change, Lines, Made, OPTIONAL, Part, Text, Value, words } from '#lib/writes';
import { ReportDefinitionInput } from './definition.inputs.js';

const Name = (): PropertyDecorator =>
  Matches(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    words(
      'Des minuscules sans accent, des chiffres et des tirets. Exemple\u00a0: membres-par-region',
      'Lower-case letters without accents, digits and hyphens. Example: members-by-region',
    ),
  );

@InputType({ description: 'A report of the coordination, as a draft.' })
export class SavedQueryCreateInput extends Made {
  @Name()
  @Text(64, 'Its name, which is also its address and never changes: `members-by-region`.')
  name: string;

  @Part(() => ReportDefinitionInput, 'What it is. A draft may be unfinished: `savedQueryCheck` says what it lacks.')
  definition: ReportDefinitionInput;
}

@InputType({ description: 'Writes the draft of a report anew; it is made where there is none.' })
export class SavedQueryUpdateInput extends change('The report.') {
  @Part(() => ReportDefinitionInput, 'What it is to be, the whole of it.') definition: ReportDefinitionInput;
}

@InputType({ description: 'Begins a draft with what is published.' })
export class SavedQueryDraftInput extends change('The report.') {}

@InputType({ description: 'Publishes the draft of a report.' })
export class SavedQueryPublishInput extends change('The report.') {}

@InputType({ description: 'Says until when a report is served.' })
export class SavedQueryDeprecateInput extends change('The report.') {
  @Value(() => LocalDate, 'Last day on which it runs.') until: string;
  @Text(64, 'Name of the report that takes its place.', OPTIONAL) successor?: string | null;
}

@InputType({
  description: 'Ends a report: it answers 410 with the reason, and whoever has a key or a token for it is told.',
})
export class SavedQueryRetireInput extends change('The report.') {
  @Lines(900, 'Why, for those who used it.') reason: string;
  @Text(64, 'Name of the report that takes its place.', OPTIONAL) successor?: string | null;
}
