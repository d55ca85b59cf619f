import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'That a portal shows an item, from a day on. It is there for whoever may see both.',
})
@Entity('portals', 'placement')
export class Placement extends DatedNode {
  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is not shown any more; null while it is.',
  })
  to: string | null;

  @Field(() => Int, { description: 'Its place among those of its section, or of the portal where it is in none.' })
  place: number;

  @Field(() => String, {
    nullable: true,
    description: 'The section that it stands in, in the caller’s language; null for none.',
  })
  section: string | null;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
