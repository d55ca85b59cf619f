import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError, type Words } from '#lib/graphql';

@ObjectType({
  implements: () => UserError,
  description: 'Something else that is recorded rests on it and would be left without it: that comes first.',
})
@OwnedBy('network')
export class RecordInUseError extends DomainError {
  readonly code = 'RECORD_IN_USE';

  constructor(words: Words) {
    super(words, 'id');
  }
}

@ObjectType({ implements: () => UserError, description: 'Another has this key already.' })
@OwnedBy('network')
export class KeyTakenError extends DomainError {
  readonly code = 'KEY_TAKEN';

  constructor() {
    super(
      { fr: 'Cette clé est déjà prise. Choisissez-en une autre.', en: 'This key is taken. Choose another one.' },
      'key',
    );
  }
}
