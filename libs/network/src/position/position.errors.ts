import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure('network', 'Two things cannot both hold during a part of that time.')
export class OverlappingPeriodError extends DomainError {
  constructor(words: Words, path: string) {
    super(words, path);
  }
}
