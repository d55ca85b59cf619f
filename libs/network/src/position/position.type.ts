import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { PositionKind } from './position.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A position that a person holds in an organization during a period. Visible to those who may see the person.',
})
@Entity('network', 'position')
export class Position extends DatedNode {
  @Field(() => PositionKind, { description: 'What kind of work it is.' })
  kind: PositionKind;

  @Field(() => String, { nullable: true, description: 'As written on the letterhead (French).' })
  title: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of full time, 1 for all of it; null when not known.' })
  fullTimeShare: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null when the source names none.' })
  from: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it is no longer held; null while it is.' })
  to: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day; null when the source names none.',
    deprecationReason: 'Use `from`. Goes on 2027-06-30.',
  })
  validFrom: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is no longer held; null while it is.',
    deprecationReason: 'Use `to`. Goes on 2027-06-30.',
  })
  validTo: string | null;

  @Field({ description: 'True for invented data, never a statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
