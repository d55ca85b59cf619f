import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('portals', 'As many searches are saved for one account as may be.')
export class TooManySavedSearchesError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number) {
    super({
      fr: `Un compte a au plus ${most} recherches enregistrées : supprimez-en une.`,
      en: `An account has at most ${most} saved searches: delete one of them.`,
    });
    this.most = most;
  }
}
