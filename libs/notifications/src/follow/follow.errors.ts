import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('notifications', 'As much is followed by one account as may be.')
export class TooManyFollowedError extends DomainError {
  @Field(() => Int, { description: 'How much may be.' })
  most: number;

  constructor(most: number) {
    super({
      fr: `Un compte suit au plus ${most} contenus : cessez d’en suivre un.`,
      en: `An account follows at most ${most} things: stop following one of them.`,
    });
    this.most = most;
  }
}
