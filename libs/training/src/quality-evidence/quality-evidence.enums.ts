import { registerEnumType } from '@nestjs/graphql';

export enum QualityState {
  PROVED = 'PROVED',
  OUTDATED = 'OUTDATED',
  MISSING = 'MISSING',
}

registerEnumType(QualityState, {
  name: 'QualityState',
  description: 'How a provider stands by an indicator on the day.',
  valuesMap: {
    PROVED: { description: 'There is evidence that holds.' },
    OUTDATED: { description: 'There was evidence, and none of it holds any more.' },
    MISSING: { description: 'There is no evidence up to the day.' },
  },
});

export enum EvidenceState {
  TO_COME = 'TO_COME',
  IN_FORCE = 'IN_FORCE',
  OUTDATED = 'OUTDATED',
}

registerEnumType(EvidenceState, {
  name: 'EvidenceState',
  description: 'Where an evidence stands on the day.',
  valuesMap: {
    TO_COME: { description: 'It does not hold yet.' },
    IN_FORCE: { description: 'It holds.' },
    OUTDATED: { description: 'It holds no longer.' },
  },
});

export enum EvidenceLinkKind {
  COURSE = 'COURSE',
  TRAINING_SESSION = 'TRAINING_SESSION',
  CERTIFICATE = 'CERTIFICATE',
  COMPLAINT = 'COMPLAINT',
  IMPROVEMENT_ACTION = 'IMPROVEMENT_ACTION',
  COMPETENCE = 'COMPETENCE',
  SUBCONTRACT = 'SUBCONTRACT',
  APPROVAL = 'APPROVAL',
  MEETING = 'MEETING',
  PAGE = 'PAGE',
}

registerEnumType(EvidenceLinkKind, {
  name: 'EvidenceLinkKind',
  description: 'What an evidence is linked to.',
  valuesMap: {
    COURSE: { description: 'A course of the provider.' },
    TRAINING_SESSION: { description: 'A session of the provider, with its attendance and what people thought of it.' },
    CERTIFICATE: { description: 'A certificate that the provider issued.' },
    COMPLAINT: { description: 'A complaint that the provider received.' },
    IMPROVEMENT_ACTION: { description: 'An improvement action of the provider.' },
    COMPETENCE: { description: 'A line of a trainer’s file.' },
    SUBCONTRACT: { description: 'A contract with a subcontractor.' },
    APPROVAL: { description: 'What the provider is declared, certified or approved for.' },
    MEETING: { description: 'A meeting of a governing body.' },
    PAGE: { description: 'A page elsewhere.' },
  },
});
