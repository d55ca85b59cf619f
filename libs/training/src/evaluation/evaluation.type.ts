import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { TrainingSession } from '../training-session/training-session.type.js';
import {
  EvaluationMoment,
  EvaluationQuestionKind,
  EvaluationResultsStatus,
  EvaluationStatus,
} from './evaluation.enums.js';

const TEXT = 4000;

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A question of an evaluation.' })
export class EvaluationQuestion {
  @Field({ description: 'Names it among those of its evaluation: `satisfaction`.' })
  key: string;

  @Extensions({ length: 300 })
  @Field({ description: 'The question, in the caller’s language where somebody wrote it.' })
  label: string;

  @Field(() => EvaluationQuestionKind, { description: 'How it is answered.' })
  kind: EvaluationQuestionKind;

  @Field({ description: 'Whether it has to be answered.' })
  isRequired: boolean;

  @Field(() => [String], { description: 'Of a CHOICE what there is to choose, at most 10; empty otherwise.' })
  choices: string[];
}

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'One moment at which a session is evaluated. Seen by those who are asked and by whoever holds the session. What is answered at the end and later carries no name, and nothing leads from an answer to who gave it.',
})
@Entity('training', 'evaluation')
export class Evaluation extends DatedNode {
  @Field(() => EvaluationMoment, { description: 'Which moment.' })
  moment: EvaluationMoment;

  @Field({ description: 'Whether answers carry no name: all but those of POSITIONING.' })
  isAnonymous: boolean;

  @Field(() => EvaluationStatus, { description: 'Whether it can be answered.' })
  status: EvaluationStatus;

  @Field(() => DateTime, { description: 'From when it can be answered.' })
  opensAt: string;

  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  closesAt: string;

  @Field({ description: 'Whether the caller can answer it now.' })
  viewerMayAnswer: boolean;

  @Field({
    description:
      'Whether the caller has answered it; forgotten within the hour once it is closed, unless it is by name.',
  })
  viewerHasAnswered: boolean;

  @Field(() => EvaluationResultsStatus, {
    nullable: true,
    description:
      'Whether what was answered is told, for whoever holds the session; null for others, and of POSITIONING.',
  })
  resultsStatus: EvaluationResultsStatus | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many answered, for whoever holds the session; null unless RELEASED.',
  })
  answerCount: number | null;

  @Field({ description: 'Generated for demonstration: no statement about a real session.' })
  isDemonstration: boolean;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'What was answered to one question by all together, which five or more answered.' })
export class EvaluationResult {
  @Field({ description: 'Key of the question.' })
  key: string;

  @Extensions({ length: 300 })
  @Field({ description: 'The question.' })
  label: string;

  @Field(() => EvaluationQuestionKind, { description: 'How it is answered.' })
  kind: EvaluationQuestionKind;

  @Field(() => [String], { description: 'Of a CHOICE what there was to choose, at most 10; empty otherwise.' })
  choices: string[];

  @Field(() => Int, { description: 'How many answered it.' })
  answerCount: number;

  @Field(() => Float, { nullable: true, description: 'Mean of a SCALE, from 1 to 5; null of others.' })
  mean: number | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'How many gave each answer: from 1 to 5, or in the order of the choices, at most 10; null of a TEXT.',
  })
  counts: number[] | null;

  @Extensions({ length: TEXT })
  @Field(() => [String], {
    nullable: true,
    description: 'What was answered in words, at most 200, in no order; null of others.',
  })
  texts: string[] | null;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({
  description:
    'What somebody answered to one question before a session: for themselves, those who teach in it and managers of who provides it.',
})
export class PositioningAnswer {
  @Field({ description: 'Name of the participant.' })
  name: string;

  @Field({ description: 'Key of the question.' })
  key: string;

  @Extensions({ length: 300 })
  @Field({ description: 'The question.' })
  label: string;

  @Field(() => EvaluationQuestionKind, { description: 'How it is answered.' })
  kind: EvaluationQuestionKind;

  @Extensions({ length: TEXT })
  @Field({ description: 'The answer as it reads: the number of a SCALE, the choice, or the words.' })
  answer: string;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'How satisfied those were who took a course, at the end of the sessions of one year; told where five or more answered.',
})
export class CourseSatisfaction {
  @Field(() => Int, { description: 'The year in which the sessions ended.' })
  year: number;

  @Field(() => Int, { description: 'How many answered.' })
  answerCount: number;

  @Field(() => Float, { description: 'Mean of their overall satisfaction, from 1 to 5.' })
  mean: number;

  @Field(() => Float, { description: 'How many of a hundred gave 4 or 5.' })
  satisfiedPercent: number;
}

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What is asked at one moment of the sessions of a provider that begin from a day on, until its next set; the set of nobody is for providers without any.',
})
@Entity('training', 'evalform')
export class EvaluationForm extends DatedNode {
  @Field(() => EvaluationMoment, { description: 'Which moment.' })
  moment: EvaluationMoment;

  @Field(() => LocalDate, { description: 'First day of the sessions in which it is asked.' })
  from: string;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'What the link of an evaluation asks, for anyone who has it; no name.' })
export class EvaluationAsked {
  @Field(() => EvaluationMoment, { description: 'Which moment.' })
  moment: EvaluationMoment;

  @Field({ description: 'Whether the answers carry no name.' })
  isAnonymous: boolean;

  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  closesAt: Date;

  @Field(() => TrainingSession, { nullable: true, description: 'The session.' })
  session: TrainingSession | null;

  @Field(() => [EvaluationQuestion], { description: 'What is asked, in order; at most 30.' })
  questions: EvaluationQuestion[];
}
