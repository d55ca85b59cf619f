import { registerEnumType } from '@nestjs/graphql';

export enum AgreementKind {
  MEMORANDUM = 'MEMORANDUM',
  FRAMEWORK = 'FRAMEWORK',
  CONVENTION = 'CONVENTION',
  DEMONSTRATION = 'DEMONSTRATION',
}

registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'Kinds of agreement.',
  valuesMap: {
    MEMORANDUM: { description: 'Protocole d’accord.' },
    FRAMEWORK: { description: 'Accord-cadre.' },
    CONVENTION: { description: 'Any other agreement (convention).' },
    DEMONSTRATION: { description: 'Invented, for demonstration: it binds nobody real.' },
  },
});

export enum AgreementDocumentKind {
  TEXT = 'TEXT',
  AMENDMENT = 'AMENDMENT',
  ANNEX = 'ANNEX',
  MINUTES = 'MINUTES',
}

registerEnumType(AgreementDocumentKind, {
  name: 'AgreementDocumentKind',
  description: 'Documents of an agreement.',
  valuesMap: {
    TEXT: { description: 'The text that was signed.' },
    AMENDMENT: { description: 'A change of it (avenant).' },
    ANNEX: { description: 'Something attached to it.' },
    MINUTES: { description: 'A record of its signing or of a decision about it.' },
  },
});

export enum AgreementRole {
  PROMOTER = 'PROMOTER',
  PARTNER = 'PARTNER',
  HOST = 'HOST',
}

registerEnumType(AgreementRole, {
  name: 'AgreementRole',
  description: 'The role of an organization that an agreement names beside its signatories.',
  valuesMap: {
    PROMOTER: { description: 'Brought it about.' },
    PARTNER: { description: 'Takes part without signing.' },
    HOST: { description: 'Runs the platform or keeps the documents.' },
  },
});
