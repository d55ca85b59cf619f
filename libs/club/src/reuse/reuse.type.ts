import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { ReuseKind } from './reuse.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That an organization which did not make a workstream on that day used what came of it. That a portal shows it, or that something was made from it, is recorded by itself; what happens elsewhere is told.',
})
@Entity('club', 'reuse')
export class Reuse extends DatedNode {
  @Field(() => ReuseKind, { description: 'How.' })
  kind: ReuseKind;

  @Field(() => LocalDate, { description: 'Since when, or on which day.' })
  reusedOn: string;

  @Field({
    description:
      'Whether somebody has told it; false where it follows from what portals show and what is made in them.',
  })
  isStated: boolean;

  @Extensions({ length: 1000 })
  @Field(() => String, {
    nullable: true,
    description: 'What was told; plain text. Null where it follows from records.',
  })
  statement: string | null;

  @Field(() => DateTime, { description: 'When that was recorded.' })
  recordedAt: string;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
