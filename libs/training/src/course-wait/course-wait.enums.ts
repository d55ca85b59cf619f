import { registerEnumType } from '@nestjs/graphql';

export enum CourseWaitStatus {
  WAITING = 'WAITING',
  OFFERED = 'OFFERED',
  PLACED = 'PLACED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(CourseWaitStatus, {
  name: 'CourseWaitStatus',
  description: 'Where somebody stands who waits for any session of a course.',
  valuesMap: {
    WAITING: { description: 'The person waits for a place in any of its sessions.' },
    OFFERED: { description: 'A place in one of them is offered, and is to be answered.' },
    PLACED: { description: 'The person has a place in one of them: the wait is over.' },
    WITHDRAWN: { description: 'The wait was withdrawn; who asks again does so anew.' },
  },
});
