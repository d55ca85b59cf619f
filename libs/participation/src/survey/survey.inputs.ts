import { InputType, Int } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { change, Lines, OPTIONAL, Part, Parts, Reference, References, Text, Value, Whole, words } from '#lib/writes';
import { ContributionPrecision } from '../contribution/contribution.enums.js';
import { PointInput } from '../contribution/contribution.inputs.js';
import { SurveyQuestionKind } from './survey.enums.js';

const OF_DRAFT =
  'Its id, where it is there already; for a new one any word by which `shownIf` names it in this input, or nothing.';

@InputType({ description: 'Something that may be chosen as an answer.' })
export class SurveyChoiceInput {
  @Text(40, OF_DRAFT, OPTIONAL) id?: string | null;
  @Text(200, 'What it says in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
}

@InputType({ description: 'What has to be answered before for a question to be shown.' })
export class SurveyConditionInput {
  @Text(40, 'A question before this one that is answered by choices, as it is named in this input.') question: string;
  @References(20, 'Any of these choices of it, as they are named in this input.', { atLeast: 1 }) choices: string[];
}

@InputType({ description: 'A question of a survey. What was published of it (all but the last two) stays as it is.' })
export class SurveyQuestionInput {
  @Text(40, OF_DRAFT, OPTIONAL) id?: string | null;
  @Value(() => SurveyQuestionKind, 'How it is answered.') kind: SurveyQuestionKind;
  @Text(300, 'What it asks in French.') titleFr: string;
  @Text(300, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(1000, 'What helps to answer it, in French.', OPTIONAL) helpFr?: string | null;
  @Lines(1000, 'The same in English.', OPTIONAL) helpEn?: string | null;
  @Parts(() => SurveyChoiceInput, 20, 'What may be chosen, in order: two at least for kinds that have choices.', {
    unless: [],
  })
  choices: SurveyChoiceInput[];
  @Whole(1, 20, 'How many choices may be made at most; as many as there are when left out.', OPTIONAL)
  most?: number | null;
  @Whole(0, 10, 'Where a scale begins.', OPTIONAL) low?: number | null;
  @Whole(0, 10, 'Where a scale ends.', OPTIONAL) high?: number | null;
  @Text(60, 'What the beginning of a scale means, in French.', OPTIONAL) lowFr?: string | null;
  @Text(60, 'The same in English.', OPTIONAL) lowEn?: string | null;
  @Text(60, 'What the end of a scale means, in French.', OPTIONAL) highFr?: string | null;
  @Text(60, 'The same in English.', OPTIONAL) highEn?: string | null;
  @Value(() => Boolean, 'Whether it has to be answered where it is shown.', { unless: false }) isRequired: boolean;
  @Part(() => SurveyConditionInput, 'What has to be answered before for it to be shown.', OPTIONAL)
  shownIf?: SurveyConditionInput | null;
}

@InputType({ description: 'Writes the questionnaire that is not published yet, as a whole.' })
export class SurveyDraftSaveInput extends change('The survey.') {
  @Parts(() => SurveyQuestionInput, 40, 'What it asks, in order.') questions: SurveyQuestionInput[];
}

@InputType({ description: 'Asks what was written from now on.' })
export class SurveyVersionPublishInput extends change('The survey.') {}

@InputType({ description: 'What is answered to one question, in the way that it asks for.' })
export class SurveyAnswerInput {
  @Reference('The question.') question: string;
  @References(20, 'Choices; of a ranking, the preferred one first.', { unless: [] }) choices: string[];
  @Value(() => Int, 'Where on the scale.', OPTIONAL) number?: number | null;
  @Lines(2000, 'In words; plain text.', OPTIONAL) text?: string | null;
  @Part(() => PointInput, 'Where.', OPTIONAL) point?: PointInput | null;
  @Reference('The commune; when left out, the one whose main place is nearest to the point.', OPTIONAL)
  territoryId?: string | null;
  @Value(() => ContributionPrecision, 'What is kept of the point.', { unless: ContributionPrecision.STREET })
  precision: ContributionPrecision;
}

/** Without an idempotency key: each browser or person has one response, and what is kept with a key tells who sent what. */
@InputType({
  description: 'What somebody answers to a survey, as a whole: it takes the place of what they answered before.',
})
export class SurveyRespondInput {
  @Reference('The survey.') callId: string;
  @Value(() => Int, 'The number of the version that was answered: older ones are taken too.') version: number;
  @Parts(
    () => SurveyAnswerInput,
    40,
    'What is answered, by question. What is answered to a question that is not shown is not kept.',
  )
  answers: SurveyAnswerInput[];
  @Text(
    100,
    'Of whoever has no account: 22 characters at least that the browser has drawn and keeps. It is not kept here.',
    {
      ...OPTIONAL,
      atLeast: 22,
    },
  )
  browser?: string | null;
  @Text(2, 'The language that it is written in: `fr`, `en`.', { unless: 'fr' })
  @IsIn(['fr', 'en'], words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.'))
  locale: string;
  @Text(200, 'Stays empty: people do not see this field, and programs that fill in everything are not heard.', OPTIONAL)
  website?: string | null;
}
