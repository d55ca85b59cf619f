import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';
import { ReportAudience } from '../saved-query/saved-query.enums.js';
import { RegisteredDocumentStatus } from './registered-document.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'A document that was registered while the server runs: whoever sends its `documentId` needs no text, and is answered as fast as the portal is. Those of the portal itself are in `schema/operations`.',
})
@Entity('reporting', 'regdoc')
export class RegisteredDocument extends Node {
  @Field({ description: 'That of its operation.' })
  name: string;

  @Field(() => Int, {
    description: 'Which text for this name it is, from 1 on; those before it run until they are retired.',
  })
  number: number;

  @Field({ description: 'What clients send: `sha256:` and the digest of its text as it stands.' })
  documentId: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'Its text: one operation, and its fragments.' })
  document: string;

  @Extensions({ length: 500 })
  @Field({ description: 'Which program asks, and what for.' })
  purpose: string;

  @Field(() => ReportAudience, {
    description: 'To whom all that it asks for is open. Which rows they see, the records decide.',
  })
  audience: ReportAudience;

  @Field(() => Int, { description: 'What it costs with the variables of its example, in points.' })
  price: number;

  @Field(() => RegisteredDocumentStatus, { description: 'What became of it.' })
  status: RegisteredDocumentStatus;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed; null while it waits.' })
  reviewedAt: Date | null;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'Why it was declined or retired; null for no reason.' })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not run against the schema of today; null when it does.',
  })
  broken: string | null;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
