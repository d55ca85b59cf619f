import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ComplaintChannel, ComplaintState } from './complaint.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What somebody complains about to a provider of training. For its managers and coordinators.',
})
@Entity('training', 'complaint')
export class Complaint extends DatedNode {
  @Field(() => LocalDate, { description: 'When it was received.' })
  receivedOn: string;

  @Field(() => ComplaintChannel, { description: 'How it came.' })
  channel: ComplaintChannel;

  @Field({ description: 'What it is about, in a line.' })
  subject: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'What was said; null for nothing more.' })
  detail: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who complained, as they call themselves; null when not told, and once it was taken out.',
  })
  complainant: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach them; null when not told, and once it was taken out.',
  })
  contact: string | null;

  @Field(() => LocalDate, { description: 'Last day on which it is answered in time.' })
  answerDueOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was answered; null while it was not.' })
  answeredOn: string | null;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'What was answered; null when not told.' })
  answer: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was settled; null while it is not.' })
  closedOn: string | null;

  @Field(() => ComplaintState, { description: 'Where it stands on the day.' })
  state: ComplaintState;

  @Field({ description: 'Generated for demonstration: nobody complained.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
