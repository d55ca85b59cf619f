import { registerEnumType } from '@nestjs/graphql';

export enum Certainty {
  CERTAIN = 'CERTAIN',
  POSSIBLE = 'POSSIBLE',
}

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether the dates of the sources leave a doubt on the day.',
  valuesMap: {
    CERTAIN: { description: 'True however imprecise dates are read.' },
    POSSIBLE: {
      description: 'The day lies within the uncertainty of a date, such as mid-2013 for “2013”: it may be so or not.',
    },
  },
});
