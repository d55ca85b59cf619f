import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Something that came of a workstream: an item that an organization which makes it has published.',
})
@Entity('club', 'deliverable')
export class Deliverable extends DatedNode {
  @Field(() => LocalDate, { description: 'When the item was shown first.' })
  deliveredOn: string;

  @Field(() => DateTime, { description: 'When it was said that it came of the workstream.' })
  recordedAt: string;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
