import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure('network', 'Two records cannot both hold during the same period.')
export class OverlappingPeriodError extends DomainError {
  constructor(words: Words, path: string) {
    super(words, path);
  }
}
