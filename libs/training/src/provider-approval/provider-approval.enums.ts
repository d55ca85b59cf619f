import { registerEnumType } from '@nestjs/graphql';

export enum ApprovalKind {
  ACTIVITY_DECLARATION = 'ACTIVITY_DECLARATION',
  QUALIOPI = 'QUALIOPI',
  ELECTED_OFFICIALS = 'ELECTED_OFFICIALS',
  OTHER = 'OTHER',
}

registerEnumType(ApprovalKind, {
  name: 'ApprovalKind',
  description: 'What a provider of training is declared, certified or approved for.',
  valuesMap: {
    ACTIVITY_DECLARATION: {
      description:
        'Registered with the State as a provider (*déclaration d’activité*, labour code, L. 6351-1): public.',
    },
    QUALIOPI: { description: 'Certified for the quality of its trainings (labour code, L. 6316-1): public.' },
    ELECTED_OFFICIALS: {
      description: 'Approved by the minister to train local elected officials (CGCT, L. 1221-3): public.',
    },
    OTHER: { description: 'Another one, by its name: for the people of the provider and coordinators.' },
  },
});

export enum ApprovalState {
  TO_COME = 'TO_COME',
  IN_FORCE = 'IN_FORCE',
  EXPIRED = 'EXPIRED',
}

registerEnumType(ApprovalState, {
  name: 'ApprovalState',
  description: 'Where an approval stands on the day.',
  valuesMap: {
    TO_COME: { description: 'It does not hold yet.' },
    IN_FORCE: { description: 'It holds.' },
    EXPIRED: { description: 'It holds no longer.' },
  },
});

export enum TrainingActionCategory {
  TRAINING = 'TRAINING',
  SKILLS_ASSESSMENT = 'SKILLS_ASSESSMENT',
  VALIDATION_OF_EXPERIENCE = 'VALIDATION_OF_EXPERIENCE',
  APPRENTICESHIP = 'APPRENTICESHIP',
}

registerEnumType(TrainingActionCategory, {
  name: 'TrainingActionCategory',
  description: 'A category of action that Qualiopi certifies (labour code, L. 6313-1).',
  valuesMap: {
    TRAINING: { description: '*Actions de formation.*' },
    SKILLS_ASSESSMENT: { description: '*Bilans de compétences.*' },
    VALIDATION_OF_EXPERIENCE: { description: '*Validation des acquis de l’expérience.*' },
    APPRENTICESHIP: { description: '*Actions de formation par apprentissage.*' },
  },
});
