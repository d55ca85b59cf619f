import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure(
  'reporting',
  'As many reports are made by the clock for one account as may be, or one was asked for as often as may be in an hour.',
)
export class TooManySchedulesError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number, words: Words) {
    super(words);
    this.most = most;
  }
}
