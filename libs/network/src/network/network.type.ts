import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  description: 'The fewest and the most that the records allow on the day; equal when no date leaves a doubt.',
})
@OwnedBy('network')
export class MemberCountRange {
  @Field(() => Int, { description: 'At least so many.' })
  least: number;

  @Field(() => Int, { description: 'At most so many.' })
  most: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'The network as it stood on a day. Its members are computed from signatures, withdrawals and memberships; no total is stored.',
})
@Entity('network', 'network')
export class Network extends DatedNode {}
