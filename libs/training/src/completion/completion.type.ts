import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A training that somebody has completed, settled from their attendance or told by a source. Seen by the person, by managers of an organization where they work today (and, with an account, have joined) and by coordinators.',
})
@Entity('training', 'completion')
export class Completion extends DatedNode {
  @Field({
    description:
      'What the training is called: the title of its course in the caller’s language, or what its source calls it.',
  })
  title: string;

  @Field(() => PartialDate, { description: 'When it was completed, as precise as is known.' })
  completedOn: string;

  @Field(() => Int, { nullable: true, description: 'How many minutes were attended; null when not told.' })
  attendedMinutes: number | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it takes; null when not told.' })
  plannedMinutes: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a source calls a training that is not in the catalogue; null for one that is.',
  })
  label: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
