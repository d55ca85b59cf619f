import { Field, Float, InputType } from '@nestjs/graphql';
import { IsOptional, Matches, Max, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Text, Value, Whole, words } from '#lib/writes';
import { CourseObjective, TraineeKind } from './annual-return.enums.js';

@InputType({ description: 'The return of a provider for a year.' })
export class AnnualTrainingReturnBeginInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Whole(2000, 2100, 'The year.') year: number;
}

const MOST_HOURS = 10_000_000;

@InputType({
  description: 'What stands in a line that is entered, in place of what stood there; null of all takes it out.',
})
export class AnnualTrainingReturnFillInput extends change('The return.') {
  @Text(20, 'Its code.') code: string;
  @Whole(0, 1_000_000, 'How many people.', OPTIONAL) people?: number | null;

  @Field(() => Float, { nullable: true, description: 'Their hours.' })
  @IsOptional()
  @Min(0, words('Indiquez un nombre d’heures positif.', 'Give a number of hours that is not negative.'))
  @Max(MOST_HOURS, words('C’est trop d’heures.', 'These are too many hours.'))
  hours?: number | null;

  @Whole(0, Infinity, 'Cents of euro, without tax.', OPTIONAL) amountCents?: number | null;
  @Text(300, 'Words.', OPTIONAL) words?: string | null;
  @Text(300, 'Where it is from: the accounts, a contract.') source: string;
  @Value(() => LocalDate, 'On which day it was so.') knownOn: string;
}

@InputType({ description: 'Hands a return in.' })
export class AnnualTrainingReturnSubmitInput extends change('The return.') {
  @Value(() => Boolean, 'Whether it is handed in although a control does not hold.', { unless: false })
  despiteControls: boolean;
}

@InputType({ description: 'Corrects a return that was handed in.' })
export class AnnualTrainingReturnCorrectInput extends change('The return.') {
  @Lines(500, 'Why.') reason: string;
}

@InputType({ description: 'Which return.' })
export class AnnualTrainingReturnDiscardInput extends change('The return.') {}

@InputType({ description: 'How a course is told in the yearly return.' })
export class CourseClassifyInput extends change('The course.') {
  @Value(() => CourseObjective, 'What it aims at; null for not said.', OPTIONAL) objective?: CourseObjective | null;

  @Text(3, 'Its speciality in the nomenclature NSF, three digits; null for not said.', OPTIONAL)
  @Matches(
    /^[1-4]\d{2}$/,
    words('Un code NSF a trois chiffres, comme 341.', 'A code of the NSF has three digits, such as 341.'),
  )
  speciality?: string | null;
}

@InputType({ description: 'As what those who take part in a session do so, unless their enrolment says otherwise.' })
export class TrainingSessionTraineesSetInput extends change('The session.') {
  @Value(() => TraineeKind, 'As what; null for not said.', OPTIONAL) traineeKind?: TraineeKind | null;
}

@InputType({ description: 'As what somebody takes part.' })
export class EnrolmentTraineeSetInput extends change('The enrolment.') {
  @Value(() => TraineeKind, 'As what; null for what is said of the session.', OPTIONAL)
  traineeKind?: TraineeKind | null;
}

@InputType({ description: 'A line of a yearly return.' })
export class ReturnLineReference {
  @Reference('The return.') returnId: string;
  @Text(20, 'The code of the line.') code: string;
}
