import { registerEnumType } from '@nestjs/graphql';

export enum ParticipationFigure {
  NOBODY = 'NOBODY',
  FEW = 'FEW',
  UNTOLD = 'UNTOLD',
  AT_LEAST = 'AT_LEAST',
}
registerEnumType(ParticipationFigure, {
  name: 'ParticipationFigure',
  description: 'What is told of how many people took part.',
  valuesMap: {
    NOBODY: { description: 'Nothing that they said is shown.' },
    FEW: { description: 'Fewer than five: there are fewer than five contributions.' },
    UNTOLD: {
      description:
        'Fewer than five, or too little to tell without telling which names are of one person: it is counted of the first ten contributions, the first fifteen, and so on.',
    },
    AT_LEAST: { description: 'As many as `participants` says, or up to some more.' },
  },
});
