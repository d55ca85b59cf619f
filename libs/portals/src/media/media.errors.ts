import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref, type Words } from '#lib/graphql';
import { Media } from './media.type.js';

@Failure('portals', 'The organization has a media of the very same content already.')
export class MediaAlreadyRecordedError extends DomainError {
  @Field(() => Media, { nullable: true, description: 'That media.' })
  media: Ref<Media>;

  constructor(mediaId: string) {
    super(
      {
        fr: 'Ce fichier est déjà dans votre médiathèque : rien n’a été ajouté.',
        en: 'This file is in your library already: nothing was added.',
      },
      'uploadId',
    );
    this.media = ref(Media, mediaId);
  }
}

const usedBy = (count: number): Words => ({
  fr: `Ce média est utilisé ${count} fois : retirez-le d’abord de ce qui le montre.`,
  en: `This media is used ${count === 1 ? 'once' : `${count} times`}: take it out of what shows it first.`,
});
const USED_ELSEWHERE: Words = {
  fr: 'Ce média est encore utilisé là où vous n’avez pas accès : il reste dans la médiathèque.',
  en: 'This media is still used where you have no access: it stays in the library.',
};

@Failure('portals', 'The media is shown somewhere, and stays as long as it is.')
export class MediaInUseError extends DomainError {
  @Field(() => Int, { description: 'How many things show it.' })
  useCount: number;

  constructor(useCount: number) {
    super(useCount > 0 ? usedBy(useCount) : USED_ELSEWHERE);
    this.useCount = useCount;
  }
}
