import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';
import { ItemFact } from '../taken-over/item-fact.enum.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item said when it was submitted or published: it never changes.' })
export class ItemVersion {
  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: string;

  @Field({ description: 'Whether it is the one that is shown.' })
  isShown: boolean;

  @Field({ description: 'Its title, in the caller’s language where it is written in it.' })
  title: string;

  @Field({
    description:
      'Whether it is known what was told beside its texts when it was made, and can be brought back (`ItemPublishInput.restoresFacts`).',
  })
  hasFacts: boolean;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({
  description:
    'What is told of an item beside its texts, where it is otherwise than before: names in the caller’s language, values of enums, numbers in the unit of the field.',
})
export class ItemFactChange {
  @Field(() => ItemFact, { description: 'What.' })
  fact: ItemFact;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What was told; null when nothing was.' })
  before: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What is told after; null when nothing is.' })
  after: string | null;
}
