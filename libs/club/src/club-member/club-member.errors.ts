import { DomainError, Failure } from '#lib/graphql';

@Failure('club', 'The person does not belong to the club.')
export class ClubMemberGoneError extends DomainError {
  constructor() {
    super({
      fr: 'Cette personne ne fait pas partie du club.',
      en: 'This person does not belong to the club.',
    });
  }
}
