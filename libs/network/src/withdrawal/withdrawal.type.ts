import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node, DatedNode], description: 'The withdrawal of a signatory from an agreement.' })
@Entity('network', 'withdrawal')
export class Withdrawal extends DatedNode {
  @Field(() => PartialDate, { nullable: true, description: 'When notice was given; null when not known.' })
  noticeOn: string | null;

  @Field(() => PartialDate, {
    description:
      'From when it takes effect. An exact date is the first day on which the signature no longer binds; within a month or a year the day is not known.',
  })
  effectiveOn: string;

  @Field(() => String, { nullable: true, description: 'What the source adds to the date: “end of year”.' })
  precisionNote: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'Why; null when no source says so.' })
  reason: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, {
    nullable: true,
    description: 'What of its work stays accessible to the network; null when not said.',
  })
  remainsAccessible: string | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
