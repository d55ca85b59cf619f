import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'An item that is like something.' })
export class SimilarItem {
  @Field(() => Int, { description: 'How alike they are, from 1 to 100.' })
  score: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Items that are like something, the most alike first.' })
export class SimilarItems {
  @Field(() => [SimilarItem], { description: 'As many as were asked for, at most 20.' })
  nodes: SimilarItem[];
}
