import { registerEnumType } from '@nestjs/graphql';

export enum PrerequisitePolicy {
  WARNS = 'WARNS',
  REFUSES = 'REFUSES',
}

registerEnumType(PrerequisitePolicy, {
  name: 'PrerequisitePolicy',
  description: 'What becomes of somebody who lacks a course that another one asks for.',
  valuesMap: {
    WARNS: { description: 'They may enrol, and whoever holds the session is told.' },
    REFUSES: { description: 'They may not enrol by themselves; whoever holds the session may enrol them.' },
  },
});

export enum PrerequisiteState {
  MET = 'MET',
  PROVED = 'PROVED',
  PARTIAL = 'PARTIAL',
  MISSING = 'MISSING',
}

registerEnumType(PrerequisiteState, {
  name: 'PrerequisiteState',
  description: 'Whether somebody has completed a course that another one asks for.',
  valuesMap: {
    MET: { description: 'They have completed it by the first day of the session.' },
    PROVED: { description: 'Whoever holds the session recorded another proof.' },
    PARTIAL: { description: 'They attended a part of it.' },
    MISSING: { description: 'Nothing shows that they completed it.' },
  },
});
