import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { TaskState } from './task.enums.js';

@Audience('SIGNED_IN')
@ObjectType({ implements: () => [Node, DatedNode], description: 'Something that is to be done in a workstream.' })
@Entity('club', 'task')
export class Task extends DatedNode {
  @Extensions({ length: 200 })
  @Field({ description: 'What is to be done.' })
  title: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'More about it; plain text.' })
  note: string | null;

  @Field(() => TaskState, { description: 'The column in which it stands.' })
  state: TaskState;

  @Field(() => String, { nullable: true, description: 'What it waits for; null unless it does.' })
  waitingFor: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day for it; null for none.' })
  dueOn: string | null;

  @Field({ description: 'Whether that day is over and it is not done.' })
  isLate: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it is not.' })
  doneAt: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
