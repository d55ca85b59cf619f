import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure('network', 'Something else that is recorded rests on it and would be left without it: that comes first.')
export class RecordInUseError extends DomainError {
  constructor(words: Words) {
    super(words, 'id');
  }
}

@Failure('network', 'Another has this key already.')
export class KeyTakenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette clé est déjà prise. Choisissez-en une autre.',
        en: 'This key is already taken. Choose another one.',
      },
      'key',
    );
  }
}
