import { registerEnumType } from '@nestjs/graphql';

export enum TaskState {
  TODO = 'TODO',
  DOING = 'DOING',
  WAITING = 'WAITING',
  DONE = 'DONE',
}
registerEnumType(TaskState, {
  name: 'TaskState',
  description: 'The column of the board in which a task stands.',
  valuesMap: {
    TODO: { description: 'It is to be done.' },
    DOING: { description: 'Somebody does it.' },
    WAITING: { description: 'It waits for something.' },
    DONE: { description: 'It is done.' },
  },
});
