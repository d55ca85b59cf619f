import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'A contribution has its official answer already: correct that, or say what became of it.')
export class ContributionAnsweredError extends DomainError {
  constructor(path: readonly string[]) {
    super(
      {
        fr: 'Cette contribution a déjà sa réponse : corrigez-la, ou ajoutez une étape de suivi.',
        en: 'This contribution has its answer already: correct that, or add what became of it.',
      },
      path,
    );
  }
}
