import { registerEnumType } from '@nestjs/graphql';

export enum CallKind {
  IDEAS = 'IDEAS',
  VIEWPOINT = 'VIEWPOINT',
  SURVEY = 'SURVEY',
  BUDGET = 'BUDGET',
  DOCUMENT = 'DOCUMENT',
  PHOTO = 'PHOTO',
}
registerEnumType(CallKind, {
  name: 'CallKind',
  description: 'What a call asks for.',
  valuesMap: {
    IDEAS: { description: 'Ideas, in words (`IdeaCall`).' },
    VIEWPOINT: { description: 'Places, and what people say of them (`ViewpointCall`).' },
    SURVEY: { description: 'Answers to questions (`SurveyCall`).' },
    BUDGET: { description: 'Votes on projects that an envelope pays for (`BudgetCall`).' },
    DOCUMENT: { description: 'What people say of the passages of a text (`DocumentCall`).' },
    PHOTO: { description: 'Photographs (`PhotoCall`).' },
  },
});

export enum CallState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CallState, {
  name: 'CallState',
  description: 'Whether a call takes contributions.',
  valuesMap: {
    PLANNED: { description: 'Not yet.' },
    OPEN: { description: 'It does.' },
    CLOSED: { description: 'Not any more.' },
  },
});

export enum CallModeration {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
}
registerEnumType(CallModeration, {
  name: 'CallModeration',
  description: 'When what people write is read by those who answer for it.',
  valuesMap: {
    BEFORE: { description: 'Before it is shown.' },
    AFTER: { description: 'Once it is shown.' },
  },
});
