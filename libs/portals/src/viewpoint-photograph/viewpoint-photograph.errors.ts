import { Field } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref } from '#lib/graphql';
import { ViewpointPhotograph } from './viewpoint-photograph.type.js';

@Failure('portals', 'The series shows this picture already.')
export class PhotographThereError extends DomainError {
  @Field(() => ViewpointPhotograph, { nullable: true, description: 'The photograph that shows it.' })
  photograph: Ref<ViewpointPhotograph> | null;

  constructor(photographId?: string) {
    super(
      {
        fr: 'Cette image est déjà dans la série : rien n’a été ajouté.',
        en: 'This picture is in the series already: nothing was added.',
      },
      'mediaId',
    );
    this.photograph = photographId ? ref(ViewpointPhotograph, photographId) : null;
  }
}
