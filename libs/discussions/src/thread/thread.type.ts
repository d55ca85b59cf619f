import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A thread of posts about a record, for whoever may read what is said about that.',
})
@Entity('discussions', 'thread')
export class Thread extends DatedNode {
  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'What it is called; null where nobody has said.' })
  title: string | null;

  @Field({ description: 'Whether it stands above the others.' })
  isPinned: boolean;

  @Field({ description: 'Whether it is closed: it is read, and nothing is added.' })
  isClosed: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: string;

  @Field(() => DateTime, { description: 'When something was written in it last.' })
  lastPostAt: string;

  @Field({ description: 'Generated for demonstration: no statement of anybody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change of the thread itself; send it back as `expectedVersion`.' })
  version: number;
}
