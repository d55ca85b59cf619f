import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { PositionKind, SourceKeys } from '#lib/network';
import { change, correction, Made, OPTIONAL, Parts, Reference, Text, Value, Values, Whole } from '#lib/writes';

@InputType({ description: 'A course that counts.' })
export class CountedCourseInput {
  @Reference('The course.') courseId: string;
  @Values(() => Int, 50, 'Numbers of the versions that count, at most 50; all when left out.', { unless: [] })
  versions: number[];
}

@InputType({ description: 'By what the coverage of teams is counted from a day on.' })
export class TrainingRuleRecordInput extends Made {
  @Text(200, 'What it is called.') title: string;
  @Value(() => LocalDate, 'First day on which it holds, until the next rule does.') from: string;

  @Parts(() => CountedCourseInput, 20, 'The courses that count, at most 20; any training when left out.', {
    unless: [],
  })
  courses: CountedCourseInput[];

  @Whole(1, 100, 'Percent of the planned time that must have been attended.') leastShare: number;
  @Whole(1, 600, 'For how many months a training counts; null for ever.', OPTIONAL) validityMonths?: number | null;

  @Values(() => PositionKind, 10, 'Whoever holds one of these positions belongs to the team: at least one.', {
    atLeast: 1,
  })
  positionKinds: PositionKind[];

  @Whole(0, 3660, 'For how many days after they came people do not count yet.') graceDays: number;

  @Value(() => Boolean, 'For the teams made for demonstration, and not for real ones.', { unless: false })
  isDemonstration: boolean;

  @SourceKeys() sources: string[];
}

@InputType({ description: 'Corrects a rule; fields left out stay as they are, null clears them.' })
export class TrainingRuleUpdateInput extends correction(TrainingRuleRecordInput, 'The rule.', {
  without: ['courses', 'isDemonstration'],
}) {
  @Parts(() => CountedCourseInput, 20, 'The courses that count, at most 20, in place of those before.', OPTIONAL)
  courses?: CountedCourseInput[] | null;
}

@InputType({ description: 'A rule that was recorded by mistake.' })
export class TrainingRuleRemoveInput extends change('The rule.') {}
