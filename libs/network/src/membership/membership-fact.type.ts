import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';
import { MembershipEvent } from './membership.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Joining or leaving the network as a source tells it, where no agreement shows it.',
})
@Entity('network', 'membership')
export class MembershipFact extends DatedNode {
  @Field(() => MembershipEvent, { description: 'Whether the organization joined or left.' })
  event: MembershipEvent;

  @Field(() => PartialDate, {
    description:
      'When, as precise as the source. For leaving, an exact date is the first day on which it no longer belongs.',
  })
  on: string;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What else the source says.' })
  note: string | null;

  @Field({ description: 'Generated for demonstration: it did not happen.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
