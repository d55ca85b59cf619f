import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';
import { PostRemoval, ReactionKind } from './post.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Something that somebody wrote in a thread, as it reads today. Once it was taken out it keeps its place, and what answered it; what it said is nowhere.',
})
@Entity('discussions', 'post')
export class Post extends DatedNode {
  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'What it says, plain text; `@person_…` stands for one of `mentions`. Null once it was taken out.',
  })
  body: string | null;

  @Field(() => Int, { description: 'How deep it stands: 1 for what answers no other, at most 4.' })
  depth: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last; null for never.' })
  editedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken out; null where it was not.' })
  removedAt: string | null;

  @Field(() => PostRemoval, { nullable: true, description: 'Who took it out; null where nobody did.' })
  removedBy: PostRemoval | null;

  @Extensions({ length: 300 })
  @Field(() => String, { nullable: true, description: 'Why, where that was who moderates.' })
  removalReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement of anybody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@ObjectType({ description: 'What a post said before it was changed.' })
export class PostVersion {
  @Field(() => Int, { description: 'Which it was, from 1 on.' })
  number: number;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it said.' })
  body: string;

  @Field(() => DateTime, { description: 'Since when it said so.' })
  writtenAt: string;
}

@Audience('EVERYONE')
@ObjectType({ description: 'How many said one thing of a post without words.' })
export class ReactionCount {
  @Field(() => ReactionKind, { description: 'What they said.' })
  kind: ReactionKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field({ description: 'Whether the caller is one of them.' })
  isOwn: boolean;
}
