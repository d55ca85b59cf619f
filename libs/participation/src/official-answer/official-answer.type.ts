import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What an official answer said before it was corrected.' })
export class FormerAnswer {
  @Extensions({ length: 4000 })
  @Field({ description: 'What it said, in French; plain text.' })
  bodyFr: string;

  @Extensions({ length: 4000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody had said it.' })
  bodyEn: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the text that took it up, as it said then.' })
  takenUpIn: number | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: Date;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What the organization that answers for an initiative says to one contribution or to several.',
})
@Entity('participation', 'officialanswer')
export class OfficialAnswer extends DatedNode {
  @Extensions({ length: 4000 })
  @Field({ description: 'What it says in French; plain text.' })
  bodyFr: string;

  @Extensions({ length: 4000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  bodyEn: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the text of their call that takes up what the contributions say, by its number; null where it says of none, or they are about no text.',
  })
  takenUpIn: number | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  at: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its words were last changed; null where they never were.',
  })
  correctedAt: Date | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
