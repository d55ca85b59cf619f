import { DomainError, Failure } from '#lib/graphql';

@Failure('training', 'The evaluation cannot be answered: its time is over or to come, or the caller took no part.')
export class EvaluationClosedError extends DomainError {
  constructor() {
    super({
      fr: 'Cette évaluation n’est pas ouverte : son délai est passé, ou vous n’avez pas suivi la session.',
      en: 'This evaluation is not open: its time is over, or you took no part in the session.',
    });
  }
}

@Failure('training', 'Whoever answers has done so already: each answers an evaluation once.')
export class EvaluationAnsweredError extends DomainError {
  constructor() {
    super({
      fr: 'Votre réponse est déjà enregistrée. Merci !',
      en: 'Your answer has been recorded already. Thank you!',
    });
  }
}
