import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const RegisteredDocumentStatus = enumOf(['PROPOSED', 'REGISTERED', 'DECLINED', 'RETIRED']);
export type RegisteredDocumentStatus = keyof typeof RegisteredDocumentStatus;
registerEnumType(RegisteredDocumentStatus, {
  name: 'RegisteredDocumentStatus',
  description: 'What becomes of a document. Its text never changes.',
  valuesMap: {
    PROPOSED: { description: 'Waits for somebody else to look at it.' },
    REGISTERED: { description: 'Runs by its id.' },
    DECLINED: { description: 'Was not registered, for the reason it has.' },
    RETIRED: { description: 'Does not run by its id any more.' },
  },
});

export const DocumentDecision = enumOf(['REGISTER', 'DECLINE']);
export type DocumentDecision = keyof typeof DocumentDecision;
registerEnumType(DocumentDecision, {
  name: 'DocumentDecision',
  description: 'What a review comes to.',
  valuesMap: {
    REGISTER: { description: 'It runs by its id from now on.' },
    DECLINE: { description: 'It does not; a reason says why.' },
  },
});
