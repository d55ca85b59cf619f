import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A file of a workstream in one version: each stays as it was sent, until the file is taken out.',
})
@Entity('club', 'wfversion')
export class WorkstreamFileVersion extends DatedNode {
  @Field(() => Int, { description: 'Which version, from 1 on.' })
  number: number;

  @Field({ description: 'The media type found in its bytes, such as `application/pdf`.' })
  mediaType: string;

  @Field(() => Int, { description: 'How long it is, in bytes.' })
  bytes: number;

  @Field({ description: 'The digest of its bytes (SHA-256), in hexadecimal.' })
  sha256: string;

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt: string;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
