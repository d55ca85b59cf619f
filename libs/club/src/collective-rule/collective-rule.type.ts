import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Entity, LocalDate, Node } from '#lib/graphql';
import { OrganizationKind } from '#lib/network';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'From how many organizations, and by what, a workstream is collective: from a day on, until the next rule. What was collective before stays so.',
})
@Entity('club', 'collectiverule')
export class CollectiveRule extends Node {
  @Field(() => LocalDate, { description: 'The first day on which it holds.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which the next one holds; null for none.' })
  to: string | null;

  @Field(() => LocalDate, {
    description: 'The first day on which it holds.',
    deprecationReason: 'Use `from`. Goes on 2027-06-30.',
  })
  validFrom: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which the next one holds; null for none.',
    deprecationReason: 'Use `to`. Goes on 2027-06-30.',
  })
  validTo: string | null;

  @Field(() => Int, { description: 'From how many organizations contributions have to come.' })
  organizations: number;

  @Field(() => [OrganizationKind], { description: 'Which organizations count. At most 10.' })
  organizationKinds: OrganizationKind[];

  @Field(() => [WorkstreamContributionKind], { description: 'Which contributions count; empty for all. At most 10.' })
  kinds: WorkstreamContributionKind[];

  @Field(() => Int, {
    nullable: true,
    description: 'Within how many days the contributions have to lie; null for any time.',
  })
  windowDays: number | null;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
