import { Audience } from '#lib/access';
import { PartialDate } from '#lib/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'Where a statement comes from.' })
export class Source {
  @Field({ description: 'Short name used in the data: S1.' })
  key: string;

  @Field({ description: 'What was read, and where.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null where that is not known.' })
  publisher: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is read: the address of the page, or of its site where no more is known.',
  })
  url: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published, as precisely as that is known.' })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'In what language it is written (BCP 47): fr, en.' })
  language: string | null;
}
