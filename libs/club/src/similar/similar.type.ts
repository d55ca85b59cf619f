import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Node, OwnedBy } from '#lib/graphql';

/** How many of each kind are told at most. */
export const MOST = 20;

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'Something that is there already and is like what somebody looks for.' })
export class SimilarRecord {
  @Field(() => Int, { description: 'How alike they are, from 1 to 100.' })
  score: number;

  @Field(() => Node, { nullable: true, description: 'An item of a portal, a workstream, a need or an offer.' })
  subject: Node | null;

  @Field({ description: 'What it is called, in the language of the caller where it has both.' })
  title: string;

  @Field({ description: 'Path of its page on the portal.' })
  path: string;
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'What is there already and is like something.' })
export class SimilarRecords {
  @Extensions({ bound: 3 * MOST })
  @Field(() => [SimilarRecord], {
    description:
      'Items first, one of each title, then workstreams, then needs and offers, the most alike of each first; at most 60.',
  })
  nodes: SimilarRecord[];
}
