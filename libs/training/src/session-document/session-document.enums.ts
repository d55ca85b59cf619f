import { registerEnumType } from '@nestjs/graphql';

export enum SessionDocumentDetail {
  ADDRESS = 'ADDRESS',
  SIREN = 'SIREN',
  ACTIVITY_DECLARATION = 'ACTIVITY_DECLARATION',
  SIGNATORY = 'SIGNATORY',
  PRICE = 'PRICE',
}

registerEnumType(SessionDocumentDetail, {
  name: 'SessionDocumentDetail',
  description: 'What documents of a session say of its provider and its course.',
  valuesMap: {
    ADDRESS: { description: 'The address of the provider.' },
    SIREN: { description: 'Its SIREN.' },
    ACTIVITY_DECLARATION: { description: 'The number of its declaration of activity, which holds on the day.' },
    SIGNATORY: { description: 'Who signs for it: who presides, or else directs. On agreements alone.' },
    PRICE: { description: 'The price of the course for one person. On agreements alone.' },
  },
});
