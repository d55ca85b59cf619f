import { registerEnumType } from '@nestjs/graphql';

export enum TrainingSessionStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  OPEN = 'OPEN',
  CONFIRMED = 'CONFIRMED',
  HELD = 'HELD',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(TrainingSessionStatus, {
  name: 'TrainingSessionStatus',
  description: 'Where a session stands.',
  valuesMap: {
    DRAFT: { description: 'It is being planned; only those who provide it see it.' },
    PUBLISHED: { description: 'Everybody sees it; nobody can enrol yet.' },
    OPEN: { description: 'People can enrol.' },
    CONFIRMED: { description: 'It will take place; people can still enrol.' },
    HELD: { description: 'It took place.' },
    CLOSED: { description: 'Its file is complete and can no longer change.' },
    CANCELLED: { description: 'It does not take place.' },
  },
});

export enum TrainingMode {
  ON_SITE = 'ON_SITE',
  REMOTE = 'REMOTE',
  HYBRID = 'HYBRID',
}

registerEnumType(TrainingMode, {
  name: 'TrainingMode',
  description: 'How people take part in a session.',
  valuesMap: {
    ON_SITE: { description: 'At its place.' },
    REMOTE: { description: 'Online.' },
    HYBRID: { description: 'At its place or online.' },
  },
});

export enum TrainingAdmission {
  FIRST_COME = 'FIRST_COME',
  BY_PROVIDER = 'BY_PROVIDER',
}

registerEnumType(TrainingAdmission, {
  name: 'TrainingAdmission',
  description: 'How people are admitted to a session.',
  valuesMap: {
    FIRST_COME: { description: 'Whoever enrols has a place while there is one, then waits.' },
    BY_PROVIDER: { description: 'Who provides it decides about each.' },
  },
});

export enum HalfDayKind {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
}

registerEnumType(HalfDayKind, {
  name: 'HalfDayKind',
  description: 'Which half of a day.',
  valuesMap: { MORNING: { description: 'The morning.' }, AFTERNOON: { description: 'The afternoon, or the evening.' } },
});
