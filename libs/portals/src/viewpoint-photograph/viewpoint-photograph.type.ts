import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A photograph of a viewpoint series. It is there for whoever sees the series; its picture, while the right to show that holds.',
})
@Entity('portals', 'photograph')
export class ViewpointPhotograph extends DatedNode {
  @Field(() => PartialDate, { description: 'When it was taken, as precise as is known.' })
  takenOn: string;

  @Extensions({ length: 200 })
  @Field({ description: 'Who took it.' })
  author: string;

  @Extensions({ length: 900 })
  @Field(() => String, {
    nullable: true,
    description: 'What has changed, in the language of the caller or else in the other; null where nobody has said.',
  })
  comment: string | null;

  @Extensions({ length: 900 })
  @Field(() => String, { nullable: true, description: 'The same in French; null where there is none.' })
  commentFr: string | null;

  @Extensions({ length: 900 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where there is none.' })
  commentEn: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
