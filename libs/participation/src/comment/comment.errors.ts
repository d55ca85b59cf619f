import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'The comment was taken out.')
export class CommentRemovedError extends DomainError {
  constructor(path: string) {
    super({ fr: 'Ce commentaire a été supprimé.', en: 'This comment has been taken out.' }, path);
  }
}

@Failure('participation', 'Somebody has written as many comments within ten minutes as may be.')
export class TooManyCommentsError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number) {
    super({
      fr: `Vous avez écrit ${most} commentaires en dix minutes : reprenez un peu plus tard.`,
      en: `You have written ${most} comments within ten minutes: go on a little later.`,
    });
    this.most = most;
  }
}
