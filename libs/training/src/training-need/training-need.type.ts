import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { TrainingNeedStatus } from './training-need.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What a team or a person needs to learn, asked before any session. Seen by who asked, by the person, by managers of the organization and of the provider it is addressed to, and by coordinators.',
})
@Entity('training', 'tneed')
export class TrainingNeed extends DatedNode {
  @Field(() => TrainingNeedStatus, { description: 'What became of it.' })
  status: TrainingNeedStatus;

  @Field({ description: 'What it is about: the title of the course, or the subject.' })
  title: string;

  @Field(() => LocalDate, { description: 'When it was asked.' })
  askedOn: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The subject, where it is about no course; null otherwise.' })
  subject: string | null;

  @Extensions({ length: 2000 })
  @Field({ description: 'What they want to be able to do afterwards.' })
  outcome: string;

  @Field(() => Int, { nullable: true, description: 'How many people it is for; null for one, and where nobody said.' })
  headcount: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'From when they would come; null for any time.' })
  wishedFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Until when they would come; null for any time.' })
  wishedTo: string | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'Why it was declined; null when it was not.' })
  declineReason: string | null;

  @Field({ description: 'Whether the caller may change or withdraw it, while it is OPEN.' })
  viewerMayChange: boolean;

  @Field({ description: 'Whether the caller may answer or decline it, while it is OPEN.' })
  viewerMayAnswer: boolean;

  @Field({ description: 'Generated for demonstration: no statement about a real organization.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
