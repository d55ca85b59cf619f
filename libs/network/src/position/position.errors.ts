import { DomainError, Failure, OwnedBy, type Words } from '#lib/graphql';

@Failure('Two things cannot both hold during a part of that time.')
@OwnedBy('network')
export class OverlappingPeriodError extends DomainError {
  constructor(words: Words, path: string) {
    super(words, path);
  }
}
