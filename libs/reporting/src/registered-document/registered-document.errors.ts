import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure(
  'reporting',
  'Something in a document that is to be registered does not fit the schema, or those for whom it is; the path says what.',
)
export class DocumentUnfitError extends DomainError {
  constructor(path: string, words: Words) {
    super(words, path);
  }
}

@Failure('reporting', 'The same text is registered already, or proposed.')
export class DocumentKnownError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce texte est déjà enregistré, ou proposé\u00a0: utilisez son identifiant.',
        en: 'This text is registered already, or proposed: use its id.',
      },
      'document',
    );
  }
}

@Failure('reporting', 'Whoever proposed a document does not review it.')
export class OwnDocumentError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Une autre personne de la coordination doit relire ce document.',
        en: 'Somebody else of the coordination has to review this document.',
      },
      'id',
    );
  }
}

@Failure('reporting', 'As many documents are registered, or wait for a review, as there may be.')
export class TooManyDocumentsError extends DomainError {
  constructor(most: number) {
    super({
      fr: `Il y a déjà ${most} documents\u00a0: retirez-en un qui ne sert plus.`,
      en: `There are ${most} documents already: retire one that nobody uses.`,
    });
  }
}
