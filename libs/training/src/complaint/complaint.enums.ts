import { registerEnumType } from '@nestjs/graphql';

export enum ComplaintChannel {
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  TELEPHONE = 'TELEPHONE',
  IN_PERSON = 'IN_PERSON',
  FORM = 'FORM',
  EVALUATION = 'EVALUATION',
}

registerEnumType(ComplaintChannel, {
  name: 'ComplaintChannel',
  description: 'How a complaint came.',
  valuesMap: {
    EMAIL: { description: 'By e-mail.' },
    LETTER: { description: 'By letter.' },
    TELEPHONE: { description: 'By telephone.' },
    IN_PERSON: { description: 'In person, in the session or elsewhere.' },
    FORM: { description: 'By a form on the web.' },
    EVALUATION: { description: 'In the evaluation of a session.' },
  },
});

export enum ComplaintState {
  RECEIVED = 'RECEIVED',
  LATE = 'LATE',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

registerEnumType(ComplaintState, {
  name: 'ComplaintState',
  description: 'Where a complaint stands on the day.',
  valuesMap: {
    RECEIVED: { description: 'It waits for an answer.' },
    LATE: { description: 'It waits for an answer, and the day for it has passed.' },
    ANSWERED: { description: 'It was answered.' },
    CLOSED: { description: 'It is settled.' },
  },
});
