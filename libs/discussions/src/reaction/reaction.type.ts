import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';
import { ReactionKind } from '../post/post.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What somebody said of a post without words, once for each kind.',
})
@Entity('discussions', 'reaction')
export class PostReaction extends DatedNode {
  @Field(() => ReactionKind, { description: 'What they said.' })
  kind: ReactionKind;

  @Field(() => DateTime, { description: 'When.' })
  reactedAt: string;
}
