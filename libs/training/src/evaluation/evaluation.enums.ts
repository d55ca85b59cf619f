import { registerEnumType } from '@nestjs/graphql';

export enum EvaluationMoment {
  POSITIONING = 'POSITIONING',
  HOT = 'HOT',
  COLD = 'COLD',
}
registerEnumType(EvaluationMoment, {
  name: 'EvaluationMoment',
  description: 'When a session is evaluated.',
  valuesMap: {
    POSITIONING: {
      description:
        'Before it, from 14 days ahead: what each participant knows and expects. By name, for those who teach and who provide it.',
    },
    HOT: { description: 'At its end, from its last half-day until 7 days after. Without a name.' },
    COLD: { description: 'From three months after its end, for a month. Without a name.' },
  },
});

export enum EvaluationStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(EvaluationStatus, {
  name: 'EvaluationStatus',
  description: 'Whether an evaluation can be answered.',
  valuesMap: {
    OPEN: { description: 'Those who are asked can answer.' },
    CLOSED: { description: 'Its time is over, or the session was cancelled.' },
  },
});

export enum EvaluationQuestionKind {
  SCALE = 'SCALE',
  CHOICE = 'CHOICE',
  TEXT = 'TEXT',
}
registerEnumType(EvaluationQuestionKind, {
  name: 'EvaluationQuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    SCALE: { description: 'By a number from 1, not at all, to 5, entirely.' },
    CHOICE: { description: 'By one of several choices.' },
    TEXT: { description: 'In words.' },
  },
});

export enum EvaluationResultsStatus {
  COLLECTING = 'COLLECTING',
  TOO_FEW = 'TOO_FEW',
  RELEASED = 'RELEASED',
}
registerEnumType(EvaluationResultsStatus, {
  name: 'EvaluationResultsStatus',
  description: 'Whether what was answered is told.',
  valuesMap: {
    COLLECTING: { description: 'People can still answer: nothing is told meanwhile, not even how many did.' },
    TOO_FEW: { description: 'Fewer than five answered: nothing is told, not even how many.' },
    RELEASED: { description: 'It is over, and five or more answered.' },
  },
});
