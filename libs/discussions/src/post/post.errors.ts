import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('discussions', 'What would be answered stands as deep as posts may.')
export class PostTooDeepError extends DomainError {
  @Field(() => Int, { description: 'How deep a post may stand.' })
  deepest: number;

  constructor(deepest: number) {
    super(
      {
        fr: `Les réponses s’emboîtent sur ${deepest} niveaux au plus : répondez au message d’au-dessus.`,
        en: `Answers nest ${deepest} levels deep at most: answer the message above.`,
      },
      'parentId',
    );
    this.deepest = deepest;
  }
}

@Failure('discussions', 'The post was taken out.')
export class PostRemovedError extends DomainError {
  constructor(path: string) {
    super({ fr: 'Ce message a été supprimé.', en: 'This message has been taken out.' }, path);
  }
}
