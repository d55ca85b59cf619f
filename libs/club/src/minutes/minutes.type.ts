import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What was written of a meeting of a workstream, in one version: each stays as it was.',
})
@Entity('club', 'wminutes')
export class WorkstreamMinutes extends DatedNode {
  @Field(() => Int, { description: 'Which version, from 1 on.' })
  number: number;

  @Extensions({ length: 8000 })
  @Field({ description: 'What was said; plain text.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When somebody else approved it; null while nobody has.' })
  approvedAt: string | null;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
