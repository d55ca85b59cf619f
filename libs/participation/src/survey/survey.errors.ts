import { Field, ID } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'A question that was published is asked as it was: `question` says which.')
export class SurveyQuestionPublishedError extends DomainError {
  @Field(() => ID, { description: 'The question, by its id.' })
  question: string;

  constructor(question: string, path: readonly string[]) {
    super(
      {
        fr: 'Cette question a été publiée : des personnes y ont peut-être répondu, son sens ne change plus. Retirez-la et posez-en une nouvelle.',
        en: 'This question was published: people may have answered it, its meaning does not change any more. Take it out and ask a new one.',
      },
      path,
    );
    this.question = question;
  }
}

@Failure('participation', 'A question of a survey is not answered as it asks: `question` says which.')
export class SurveyAnswerError extends DomainError {
  @Field(() => ID, { description: 'The question, by its id.' })
  question: string;

  constructor(question: string, words: { fr: string; en: string }) {
    super(words, 'answers');
    this.question = question;
  }
}
