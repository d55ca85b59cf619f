import { registerEnumType } from '@nestjs/graphql';

export enum IssuerDetail {
  ISSUER = 'ISSUER',
  ADDRESS = 'ADDRESS',
  SIREN = 'SIREN',
  SIGNATORY = 'SIGNATORY',
}

registerEnumType(IssuerDetail, {
  name: 'IssuerDetail',
  description: 'What a receipt says of whoever issues it.',
  valuesMap: {
    ISSUER: { description: 'Which organization it is.' },
    ADDRESS: { description: 'Its address.' },
    SIREN: { description: 'Its SIREN.' },
    SIGNATORY: { description: 'Who signs for it: who presides, or else directs.' },
  },
});
