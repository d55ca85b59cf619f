import { DomainError, Failure } from '#lib/graphql';

@Failure('club', 'The caller has answered the need or offer already.')
export class ClubNoticeAnsweredError extends DomainError {
  constructor() {
    super({
      fr: 'Vous avez déjà répondu : retirez d’abord votre réponse.',
      en: 'You have answered already: take your answer back first.',
    });
  }
}
