import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Public money asked for, and perhaps awarded, for the common work.',
})
@Entity('network', 'grant')
export class Grant extends DatedNode {
  @Field({ description: 'The programme: FEDER.' })
  programme: string;

  @Field(() => String, {
    nullable: true,
    description: 'The priority of the programme, as written; null when not known.',
  })
  priority: string | null;

  @Field(() => Int, { description: 'In cents of euro.' })
  amountCents: number;

  @Field(() => PartialDate, { nullable: true, description: 'As precise as the source; null when not known.' })
  requestedOn: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'As precise as the source; null when it was not awarded, or is not known to have been.',
  })
  awardedOn: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real grant.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
