import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A file that somebody who works on a workstream added to it. Once taken out, only that it was there is left.',
})
@Entity('club', 'wfile')
export class WorkstreamFile extends DatedNode {
  @Extensions({ length: 200 })
  @Field({ description: 'What it is called.' })
  title: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'What it is; plain text, null where nobody has said.' })
  note: string | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken out; null while it is there.' })
  removedAt: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
