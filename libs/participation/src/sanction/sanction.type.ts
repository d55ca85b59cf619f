import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That somebody may not contribute to what an organization asks, from a day to a day: for themselves and those who answer for it.',
})
@Entity('participation', 'sanction')
export class Sanction extends DatedNode {
  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day from which they may again.' })
  to: string;

  @Field(() => LocalDate, { description: 'First day.', deprecationReason: 'Use `from`. Goes on 2027-06-30.' })
  validFrom: string;

  @Field(() => LocalDate, {
    description: 'The day from which they may again.',
    deprecationReason: 'Use `to`. Goes on 2027-06-30.',
  })
  validTo: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was imposed.' })
  imposedAt: Date;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'What whoever it is about says against it; null where they do not.',
  })
  appeal: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they said so; null where they do not.' })
  appealedAt: Date | null;

  @Extensions({ length: 1000 })
  @Field(() => String, {
    nullable: true,
    description: 'What they were answered, or why it was lifted; null while nothing was said.',
  })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was said; null while nothing was.' })
  answeredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null where it stands, or has passed.' })
  liftedAt: Date | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
