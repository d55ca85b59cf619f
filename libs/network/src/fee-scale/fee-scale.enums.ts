import { registerEnumType } from '@nestjs/graphql';

export enum FeeScaleKind {
  FLAT = 'FLAT',
  PER_INHABITANT = 'PER_INHABITANT',
  PER_HEADCOUNT = 'PER_HEADCOUNT',
}

registerEnumType(FeeScaleKind, {
  name: 'FeeScaleKind',
  description: 'What dues are worked out from.',
  valuesMap: {
    FLAT: { description: 'The same amount for all.' },
    PER_INHABITANT: {
      description: 'So much for each inhabitant of the territories served, between a floor and a ceiling.',
    },
    PER_HEADCOUNT: { description: 'By bracket of the number of people employed.' },
  },
});
