import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { PositionKind } from '#lib/network';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A course that a rule counts.' })
export class CountedCourse {
  @Field(() => [Int], { description: 'Numbers of the versions that count; empty when all do. At most 50.' })
  versions: number[];
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'By what it is counted who is trained and who belongs to a team, from a day on until the next rule. Coverage names the rule that it was counted by.',
})
@Entity('training', 'trule')
export class TrainingRule extends DatedNode {
  @Field({ description: 'What it is called.' })
  title: string;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the rule that follows; null for the latest.' })
  to: string | null;

  @Field(() => Int, {
    description: 'Percent of the planned time that must have been attended. What nobody tells is taken as attended.',
  })
  leastShare: number;

  @Field(() => Int, { nullable: true, description: 'For how many months a training counts; null for ever.' })
  validityMonths: number | null;

  @Field(() => [PositionKind], { description: 'Whoever holds one of these positions belongs to the team.' })
  positionKinds: PositionKind[];

  @Field(() => Int, { description: 'For so many days after they came people do not count yet, trained or not.' })
  graceDays: number;

  @Field({ description: 'Made for demonstration: it counts demonstration teams, the others count real ones.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
