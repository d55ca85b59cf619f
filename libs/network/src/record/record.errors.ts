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
