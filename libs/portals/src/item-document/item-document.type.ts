import { Extensions, Field, ID, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({
  description:
    'A file that a resource gives: a document or data of the library, with what it is called there. There for whoever sees the resource, while its own right to be shown holds.',
})
export class ItemDocument {
  @Field(() => ID, {
    description:
      'Names it in the resource and in each of its versions, where it is once: the id of its media, as `ItemDocumentInput.mediaId` takes it.',
  })
  key: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called there.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language that it is written in, by its code of ISO 639: `fr`, `en`; null where it has none.',
  })
  language: string | null;
}
