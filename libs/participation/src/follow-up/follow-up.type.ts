import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { FollowUpStatus } from './follow-up.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A step of what becomes of contributions, or of projects of a budget: what was done, on which day, and what shows it.',
})
@Entity('participation', 'followupstep')
export class FollowUpStep extends DatedNode {
  @Field(() => FollowUpStatus, { description: 'How far it has come with it.' })
  status: FollowUpStatus;

  @Field(() => LocalDate, { description: 'The day of the step.' })
  on: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What was done or decided, in the caller’s language; plain text, may be empty.' })
  note: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What was done or decided, in French; may be empty.' })
  noteFr: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  noteEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of what shows it elsewhere, such as what a council decided; null for none.',
  })
  url: string | null;

  @Field(() => DateTime, { description: 'When it was written down.' })
  recordedAt: Date;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
