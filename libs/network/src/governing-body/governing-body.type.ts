import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';
import { GoverningBodyKind } from './governing-body.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A body that governs the network or one of its organizations.',
})
@Entity('network', 'body')
export class GoverningBody extends DatedNode {
  @Field({ description: 'Short stable key for people: cog.' })
  key: string;

  @Field(() => GoverningBodyKind, { description: 'What kind of body it is.' })
  kind: GoverningBodyKind;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => PartialDate, { nullable: true, description: 'As precise as the source; null when unknown.' })
  createdOn: string | null;

  @Field({
    description:
      'False while no source names who sits there: an empty list of mandates then means unknown, not nobody.',
  })
  membersKnown: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the seats held that must be present or represented; null when no rule is known.',
  })
  quorumPercent: number | null;

  @Field({ description: 'Generated for demonstration: no statement about a real body.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
