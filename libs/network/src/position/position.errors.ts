import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError, type Words } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'Two things cannot both hold during a part of that time.' })
@OwnedBy('network')
export class OverlappingPeriodError extends DomainError {
  readonly code = 'OVERLAPPING_PERIOD';

  constructor(words: Words, path: string) {
    super(words, path);
  }
}
