import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { SurveyChoice, SurveyQuestion } from './survey.type.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'How often something was chosen.' })
export class SurveyChoiceResult {
  @Field(() => SurveyChoice, { description: 'The choice.' })
  choice: SurveyChoice;

  @Field(() => Int, { nullable: true, description: 'How many chose it, at whatever rank; null where it is hidden.' })
  count: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The part of those who answered the question, from 0 to 1; null where it is hidden.',
  })
  share: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a ranking: how many put it first; null where it is hidden and for other kinds.',
  })
  firsts: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a ranking: its points (J.-C. de Borda), one for each choice ranked after it and half a one for each beside it, as all that are not ranked are; null where they are hidden and for other kinds.',
  })
  points: number | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'How many chose a number of a scale.' })
export class SurveyNumberCount {
  @Field(() => Int, { description: 'The number.' })
  number: number;

  @Field(() => Int, { nullable: true, description: 'How many chose it; null where it is hidden.' })
  count: number | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'How many answered with a place in a commune.' })
export class SurveyCommuneCount {
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What was answered to one question, in all versions that ask it.' })
export class SurveyQuestionResult {
  @Field(() => SurveyQuestion, { description: 'The question, as it was asked last.' })
  question: SurveyQuestion;

  @Field({ description: 'Whether the last version asks it.' })
  isAsked: boolean;

  @Field(() => Int, { nullable: true, description: 'How many answered it; null where it is hidden.' })
  answered: number | null;

  @Extensions({ bound: 6 })
  @Field(() => [SurveyChoiceResult], { description: 'Its choices, in their order; none for other kinds.' })
  choices: SurveyChoiceResult[];

  @Field(() => Float, {
    nullable: true,
    description: 'The mean on a scale, to a tenth; null where it is hidden and for other kinds.',
  })
  mean: number | null;

  @Field(() => Float, { nullable: true, description: 'The median on a scale; null as the mean is.' })
  median: number | null;

  @Extensions({ bound: 6 })
  @Field(() => [SurveyNumberCount], {
    description: 'How often each number of a scale was chosen; none for other kinds.',
  })
  numbers: SurveyNumberCount[];

  @Extensions({ bound: 5 })
  @Field(() => [SurveyCommuneCount], {
    description:
      'Of a place: the communes in which most lie, those with most first; those with few are not told. At most 50.',
  })
  communes: SurveyCommuneCount[];

  @Extensions({ bound: 5, length: 500 })
  @Field(() => [String], {
    description:
      'What was answered in words, in no order that tells who wrote it, for those who answer for the call; none for others. At most 200: the file has all.',
  })
  texts: string[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'What was counted of a survey, while it is open of the days before alone. Everybody is told of a question whole, or where any of its figures is of fewer than five people, not at all; those who answer for the call see all.',
})
export class SurveyResults {
  @Field(() => Int, { nullable: true, description: 'How many answered; null where they are fewer than five.' })
  responses: number | null;

  @Field({
    description: 'Whether small figures are hidden, as they are to everybody but those who answer for the call.',
  })
  isGuarded: boolean;

  @Extensions({ bound: 12 })
  @Field(() => [SurveyQuestionResult], {
    description: 'By question: those of the last version in its order, then those that were asked before.',
  })
  questions: SurveyQuestionResult[];
}
