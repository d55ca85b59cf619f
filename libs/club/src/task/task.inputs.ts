import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { TaskState } from './task.enums.js';

@InputType({ description: 'Something that is to be done in a workstream.' })
export class TaskRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Text(200, 'What is to be done.') title: string;
  @Lines(2000, 'More about it; plain text.', OPTIONAL) note?: string | null;
  @Reference('Who is to do it: somebody who works on the workstream.', OPTIONAL) assigneeId?: string | null;
  @Reference('The part of the calendar that it belongs to.', OPTIONAL) phaseId?: string | null;
  @Reference('The meeting of the workstream that gave it out.', OPTIONAL) meetingId?: string | null;
  @Value(() => LocalDate, 'The last day for it.', OPTIONAL) dueOn?: string | null;
}

@InputType({ description: 'Corrects a task; fields left out stay as they are, null clears them.' })
export class TaskUpdateInput extends correction(TaskRecordInput, 'The task.', { without: ['workstreamId'] }) {}

@InputType({ description: 'Moves a task on the board.' })
export class TaskMoveInput extends change('The task.') {
  @Value(() => TaskState, 'The column into which it goes.') state: TaskState;
  @Reference('The task of that column below which it stands; at the top when left out.', OPTIONAL)
  afterId?: string | null;
  @Text(300, 'What it waits for; only where it goes to what waits.', OPTIONAL) waitingFor?: string | null;
}

@InputType({ description: 'Takes a task out that was a mistake.' })
export class TaskRemoveInput extends change('The task.') {}
