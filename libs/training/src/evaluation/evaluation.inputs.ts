import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Lines, Made, OPTIONAL, Parts, Reference, Text, Value, Values, Whole } from '#lib/writes';
import { EvaluationMoment, EvaluationQuestionKind } from './evaluation.enums.js';

@InputType({ description: 'The link of an evaluation.' })
export class EvaluationCheckInput {
  @Text(100, 'What its link holds after the `#`.') token: string;
}

@InputType({ description: 'The answer to one question: a number of the scale or of the choice, or a text.' })
export class EvaluationAnswerPartInput {
  @Text(50, 'Key of the question.') key: string;
  @Whole(1, 10, 'Of a SCALE from 1 to 5; of a CHOICE which one, from 1.', OPTIONAL) value?: number | null;
  @Lines(4000, 'Of a TEXT what it says; nobody is named by it unless it names somebody.', OPTIONAL) text?:
    | string
    | null;
}

@InputType({
  description:
    'What somebody answers, once: by the link of the letter, without signing in, or by the id of the evaluation. It has no idempotency key, as that would keep who answered what; sent again it fails with EvaluationAnsweredError.',
})
export class EvaluationAnswerInput {
  @Text(100, 'What the link in the letter holds after the `#`.', OPTIONAL) token?: string | null;
  @Reference('The evaluation, for those who are signed in.', OPTIONAL) evaluationId?: string | null;
  @Parts(() => EvaluationAnswerPartInput, 30, 'The answers, at most 30.') answers: EvaluationAnswerPartInput[];
}

@InputType({ description: 'A question of one’s own.' })
export class EvaluationQuestionInput {
  @Text(300, 'The question, in French.') label: string;
  @Text(300, 'The same in English.', OPTIONAL) labelEn?: string | null;
  @Value(() => EvaluationQuestionKind, 'How it is answered.') kind: EvaluationQuestionKind;
  @Value(() => Boolean, 'Whether it has to be answered.', { unless: false }) isRequired: boolean;
  @Values(() => String, 10, 'Of a CHOICE what there is to choose, 2 to 10.', { unless: [] }) choices: string[];
}

@InputType({ description: 'What a provider asks from a day on, in place of what was asked before.' })
export class EvaluationFormPublishInput extends Made {
  @Reference('Who provides the sessions.') organizationId: string;
  @Value(() => EvaluationMoment, 'At which moment it is asked.') moment: EvaluationMoment;
  @Value(() => LocalDate, 'First day of the sessions in which it is asked; tomorrow at the earliest.') from: string;
  @Parts(
    () => EvaluationQuestionInput,
    20,
    'What is asked, 1 to 20; at the end of a session overall satisfaction is always asked before.',
  )
  questions: EvaluationQuestionInput[];
}
