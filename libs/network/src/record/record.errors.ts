import { DomainError, Failure, OwnedBy, type Words } from '#lib/graphql';

@Failure('Something else that is recorded rests on it and would be left without it: that comes first.')
@OwnedBy('network')
export class RecordInUseError extends DomainError {
  constructor(words: Words) {
    super(words, 'id');
  }
}

@Failure('Another has this key already.')
@OwnedBy('network')
export class KeyTakenError extends DomainError {
  constructor() {
    super(
      { fr: 'Cette clé est déjà prise. Choisissez-en une autre.', en: 'This key is taken. Choose another one.' },
      'key',
    );
  }
}
