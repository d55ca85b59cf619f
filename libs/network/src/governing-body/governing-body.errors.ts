import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

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
