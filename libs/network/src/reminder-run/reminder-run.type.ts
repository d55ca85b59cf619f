import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { ReminderRefusal } from '../due/due.enums.js';

@Audience('COORDINATOR')
@OwnedBy('network')
@ObjectType({ description: 'What came of the reminder of one due.' })
export class ReminderResult {
  @Field(() => Int, { nullable: true, description: 'Which reminder was sent, from 1 to 3; null when none was.' })
  stage: number | null;

  @Field(() => Int, { description: 'How many letters went; 0 when none was sent.' })
  letters: number;

  @Field(() => ReminderRefusal, { nullable: true, description: 'Why none was sent; null when one was.' })
  refusal: ReminderRefusal | null;
}

@Audience('COORDINATOR')
@ObjectType({ implements: () => [Node], description: 'Reminders that were sent together; for coordinators.' })
@Entity('network', 'reminder_run')
export class ReminderRun extends Node {
  @Field(() => DateTime, { description: 'When.' })
  sentAt: string;
}
