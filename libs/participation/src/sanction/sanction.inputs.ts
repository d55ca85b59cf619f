import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, formerly, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'Keeps whoever wrote a contribution or a comment from contributing for a time.' })
export class SanctionImposeInput extends Made {
  @Reference('The case about what they wrote.') caseId: string;
  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'The day from which they may again, within a year: it must be given.', OPTIONAL)
  to?: string | null;
  @Value(() => LocalDate, 'First day.', formerly('from')) validFrom?: string | null;
  @Value(() => LocalDate, 'The day from which they may again.', formerly('to')) validTo?: string | null;
  @Lines(1000, 'Why, for them.') reason: string;
}

@InputType({ description: 'Says against a sanction of oneself why it is wrong.' })
export class SanctionAppealInput extends change('The sanction.') {
  @Lines(2000, 'Why it is wrong.') explanation: string;
}

@InputType({ description: 'Answers what somebody says against a sanction, or lifts it.' })
export class SanctionAnswerInput extends change('The sanction.') {
  @Value(() => Boolean, 'Whether it is lifted.') lifts: boolean;
  @Lines(1000, 'Why, for whoever it is about.') answer: string;
}
