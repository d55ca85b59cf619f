import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { BatchOrigin } from './batch.enums.js';

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What was gathered for a call on one occasion, in a workshop, on paper or by telephone; for those who answer for the call.',
})
@Entity('participation', 'contributionbatch')
export class ContributionBatch extends DatedNode {
  @Field({ description: 'What it is called.' })
  title: string;

  @Field(() => BatchOrigin, { description: 'How it was gathered.' })
  origin: BatchOrigin;

  @Field(() => LocalDate, { description: 'The day on which it was.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'Where it was, in words; null where nobody has said.' })
  place: string | null;

  @Extensions({ length: 600 })
  @Field({ description: 'What those whose words these are were told of what becomes of them, and how they agreed.' })
  consent: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people took part, as was counted there; null where nobody has said.',
  })
  attendance: number | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
