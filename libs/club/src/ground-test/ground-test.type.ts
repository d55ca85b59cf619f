import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'That what a workstream makes was tried out on the ground, and what came of it.',
})
@Entity('club', 'groundtest')
export class GroundTest extends DatedNode {
  @Field(() => LocalDate, { description: 'When it was tried out.' })
  testedOn: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What was tried, and what came of it; plain text.' })
  summary: string;

  @Field(() => DateTime, { description: 'When that was written.' })
  recordedAt: string;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
