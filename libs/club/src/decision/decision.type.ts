import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Something that those who make a workstream have decided, in a meeting or otherwise than by vote. On its day it is asked whether it still holds.',
})
@Entity('club', 'wdecision')
export class WorkstreamDecision extends DatedNode {
  @Extensions({ length: 500 })
  @Field({ description: 'What was decided; plain text.' })
  statement: string;

  @Field(() => LocalDate, { description: 'When.' })
  decidedOn: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it is to be asked again whether it holds; null for never.',
  })
  reviewOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When that was asked last; null when it never was.' })
  reviewedOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it does not hold any more; null while it holds.',
  })
  endedOn: string | null;

  @Field({ description: 'Whether the day has come to ask whether it still holds, and nobody has.' })
  isReviewDue: boolean;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
