import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('club', 'There is a later version of what was written of a meeting.')
export class MinutesChangedError extends DomainError {
  @Field(() => Int, { description: 'The number of the last version.' })
  lastNumber: number;

  constructor(lastNumber: number, path?: string) {
    super(
      {
        fr: `Une autre version du compte rendu existe (la ${lastNumber}) : relisez-la d’abord.`,
        en: `There is another version of the minutes (${lastNumber}): read it first.`,
      },
      path,
    );
    this.lastNumber = lastNumber;
  }
}
