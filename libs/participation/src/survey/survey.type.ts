import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, LocalDate, OwnedBy } from '#lib/graphql';
import { ContributionPoint } from '../contribution/contribution.type.js';
import { SurveyQuestionKind } from './survey.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Something that may be chosen as an answer.' })
export class SurveyChoice {
  @Field(() => ID, { description: 'Its id within the survey, in all of its versions; never another’s.' })
  id: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it says, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'The same in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What has to be answered before for a question to be shown.' })
export class SurveyCondition {
  @Field(() => ID, { description: 'The question before, by its id.' })
  question: string;

  @Extensions({ bound: 3 })
  @Field(() => [ID], { description: 'Any of these choices of it.' })
  choices: string[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'A question. Once it was published its id, its words and its choices stay as they are: what is to be asked otherwise is another question.',
})
export class SurveyQuestion {
  @Field(() => ID, { description: 'Its id within the survey, in all of its versions; never another’s.' })
  id: string;

  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' })
  kind: SurveyQuestionKind;

  @Extensions({ length: 200 })
  @Field({ description: 'What it asks, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'The same in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, {
    nullable: true,
    description: 'What helps to answer it, in the caller’s language; null for nothing.',
  })
  help: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'The same in French; null for nothing.' })
  helpFr: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  helpEn: string | null;

  @Extensions({ bound: 6 })
  @Field(() => [SurveyChoice], { description: 'What may be chosen, in order; at most 20, none for other kinds.' })
  choices: SurveyChoice[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many choices may be made at most; null for as many as there are.',
  })
  most: number | null;

  @Field(() => Int, { nullable: true, description: 'Where a scale begins; null for other kinds.' })
  low: number | null;

  @Field(() => Int, { nullable: true, description: 'Where a scale ends; null for other kinds.' })
  high: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the beginning of a scale means, in the caller’s language; null where nobody has said it.',
  })
  lowWords: string | null;

  @Field(() => String, { nullable: true, description: 'The same in French.' })
  lowFr: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  lowEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the end of a scale means, in the caller’s language; null where nobody has said it.',
  })
  highWords: string | null;

  @Field(() => String, { nullable: true, description: 'The same in French.' })
  highFr: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  highEn: string | null;

  @Field({ description: 'Whether it has to be answered where it is shown.' })
  isRequired: boolean;

  @Field(() => SurveyCondition, {
    nullable: true,
    description: 'What has to be answered before for it to be shown; null where it always is.',
  })
  shownIf: SurveyCondition | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'The questions of a survey, as they are asked from one instant on.' })
export class SurveyVersion {
  @Field(() => Int, {
    nullable: true,
    description: 'Its number within the call, from 1; null while it is being written.',
  })
  number: number | null;

  @Field(() => DateTime, { nullable: true, description: 'From when it is asked; null while it is being written.' })
  publishedAt: Date | null;

  @Extensions({ bound: 12 })
  @Field(() => [SurveyQuestion], { description: 'What it asks, in order; at most 40.' })
  questions: SurveyQuestion[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A place that was answered, as far as it is kept.' })
export class SurveyPlace {
  @Field(() => ContributionPoint, {
    nullable: true,
    description: 'The point as it is kept: no more exact than was said; null where only a commune was said.',
  })
  point: ContributionPoint | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What was answered to one question.' })
export class SurveyAnswer {
  @Field(() => ID, { description: 'The question, by its id.' })
  question: string;

  @Extensions({ bound: 3 })
  @Field(() => [ID], { description: 'The choices that were made, in order; none for other kinds.' })
  choices: string[];

  @Field(() => Int, { nullable: true, description: 'Where on the scale; null for other kinds.' })
  number: number | null;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'In words; null for other kinds.' })
  text: string | null;

  @Field(() => SurveyPlace, { nullable: true, description: 'Where; null for other kinds.' })
  place: SurveyPlace | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What the caller answered to a survey; nobody else is shown it.' })
export class SurveyResponse {
  @Field(() => Int, { description: 'The version of the questionnaire that was answered.' })
  version: number;

  @Field(() => LocalDate, { description: 'When it was sent last.' })
  respondedOn: string;

  @Extensions({ bound: 12 })
  @Field(() => [SurveyAnswer], { description: 'What was answered, by question.' })
  answers: SurveyAnswer[];
}
