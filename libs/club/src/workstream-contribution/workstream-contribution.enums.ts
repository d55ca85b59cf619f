import { registerEnumType } from '@nestjs/graphql';

export enum WorkstreamContributionKind {
  TEXT = 'TEXT',
  FILE = 'FILE',
  MEETING = 'MEETING',
  TASK = 'TASK',
  TEST = 'TEST',
  DELIVERABLE = 'DELIVERABLE',
}
registerEnumType(WorkstreamContributionKind, {
  name: 'WorkstreamContributionKind',
  description: 'What somebody did for a workstream.',
  valuesMap: {
    TEXT: { description: 'Wrote something in its discussion.' },
    FILE: { description: 'Gave a file.' },
    MEETING: { description: 'Was at a meeting of it.' },
    TASK: { description: 'Did a task.' },
    TEST: { description: 'Tried it out on the ground.' },
    DELIVERABLE: { description: 'Published what came of it.' },
  },
});
