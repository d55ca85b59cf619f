import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A constituency (collège) of a governing body: a part of its seats, kept for one kind of member.',
})
@Entity('network', 'constituency')
export class Constituency extends DatedNode {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Its place among the constituencies of the body, from 1.' })
  place: number;

  @Field(() => Int, { description: 'Number of seats, each with one holder at a time; seats are numbered from 1.' })
  seats: number;

  @Field(() => Int, { description: 'Seats that nobody holds on the day.' })
  vacantSeats: number;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
