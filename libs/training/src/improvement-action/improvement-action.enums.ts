import { registerEnumType } from '@nestjs/graphql';

export enum ImprovementOrigin {
  COMPLAINT = 'COMPLAINT',
  EVALUATION = 'EVALUATION',
  AUDIT = 'AUDIT',
  WATCH = 'WATCH',
  OTHER = 'OTHER',
}

registerEnumType(ImprovementOrigin, {
  name: 'ImprovementOrigin',
  description: 'What an improvement action comes from.',
  valuesMap: {
    COMPLAINT: { description: 'A complaint.' },
    EVALUATION: { description: 'What people thought of a training.' },
    AUDIT: { description: 'An audit.' },
    WATCH: { description: 'What was found by watching the law, trades or teaching.' },
    OTHER: { description: 'Something else.' },
  },
});

export enum ImprovementState {
  OPEN = 'OPEN',
  LATE = 'LATE',
  DONE = 'DONE',
  CHECKED = 'CHECKED',
}

registerEnumType(ImprovementState, {
  name: 'ImprovementState',
  description: 'Where an improvement action stands on the day.',
  valuesMap: {
    OPEN: { description: 'It is to be done.' },
    LATE: { description: 'It is to be done, and its day has passed.' },
    DONE: { description: 'It was done; what it changed is still to be checked.' },
    CHECKED: { description: 'It was done, and what it changed was checked.' },
  },
});
