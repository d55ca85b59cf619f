import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'The text of a call has no such version that is published: `last` says which is the last.')
export class DocumentVersionError extends DomainError {
  @Field(() => Int, { nullable: true, description: 'The number of the last one; null where nothing is published.' })
  last: number | null;

  constructor(last: number | null, path: string | readonly string[]) {
    super(
      last === null
        ? {
            fr: 'Le texte de cet appel n’est pas encore publié.',
            en: 'The text of this call is not published yet.',
          }
        : {
            fr: `Cette version du texte n’est pas publiée : la dernière est la version ${last}.`,
            en: `This version of the text is not published: the last one is version ${last}.`,
          },
      path,
    );
    this.last = last;
  }
}

@Failure('participation', 'The words that are quoted do not stand in that block of the text: `says` is what it says.')
export class PassageNotFoundError extends DomainError {
  @Field({ description: 'What the block says in that version.' })
  says: string;

  constructor(says: string, path: readonly string[]) {
    super(
      {
        fr: 'Les mots cités ne sont pas dans ce bloc du texte. Reprenez-les tels qu’ils y sont.',
        en: 'The words that are quoted do not stand in this block of the text. Take them as they stand there.',
      },
      path,
    );
    this.says = says;
  }
}
