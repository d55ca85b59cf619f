import { registerEnumType } from '@nestjs/graphql';

export enum CompetenceKind {
  EXPERIENCE = 'EXPERIENCE',
  DIPLOMA = 'DIPLOMA',
  CONTINUING_TRAINING = 'CONTINUING_TRAINING',
}

registerEnumType(CompetenceKind, {
  name: 'CompetenceKind',
  description: 'What a line of a trainer’s file is.',
  valuesMap: {
    EXPERIENCE: { description: 'Where they worked and what they did.' },
    DIPLOMA: { description: 'A diploma or a title.' },
    CONTINUING_TRAINING: { description: 'What they learned since, year by year.' },
  },
});
