import { registerEnumType } from '@nestjs/graphql';

export enum PositionKind {
  DIRECTOR = 'DIRECTOR',
  INTERIM_DIRECTOR = 'INTERIM_DIRECTOR',
  PRESIDENT = 'PRESIDENT',
  ARCHITECT = 'ARCHITECT',
  URBAN_PLANNER = 'URBAN_PLANNER',
  LANDSCAPE_ARCHITECT = 'LANDSCAPE_ARCHITECT',
  ENVIRONMENT_ADVISER = 'ENVIRONMENT_ADVISER',
  ADMINISTRATION = 'ADMINISTRATION',
  COMMUNICATION = 'COMMUNICATION',
  OTHER = 'OTHER',
}

registerEnumType(PositionKind, {
  name: 'PositionKind',
  description: 'What somebody does in an organization.',
  valuesMap: {
    DIRECTOR: { description: 'Directs it (directrice, directeur): one at a time.' },
    INTERIM_DIRECTOR: { description: 'Directs it for a time, in the place of or beside the director.' },
    PRESIDENT: { description: 'Presides over it: an elected office, not part of the headcount.' },
    ARCHITECT: { description: 'Architect.' },
    URBAN_PLANNER: { description: 'Urban planner (urbaniste).' },
    LANDSCAPE_ARCHITECT: { description: 'Landscape architect (paysagiste).' },
    ENVIRONMENT_ADVISER: { description: 'Adviser on the environment.' },
    ADMINISTRATION: { description: 'Administration and accounts.' },
    COMMUNICATION: { description: 'Communication, documentation, outreach.' },
    OTHER: { description: 'Something else: see the title.' },
  },
});
