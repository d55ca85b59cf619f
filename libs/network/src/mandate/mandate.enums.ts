import { registerEnumType } from '@nestjs/graphql';

export enum MandateFunction {
  CHAIR = 'CHAIR',
  VICE_CHAIR = 'VICE_CHAIR',
  TREASURER = 'TREASURER',
  SECRETARY = 'SECRETARY',
  MEMBER = 'MEMBER',
}

registerEnumType(MandateFunction, {
  name: 'MandateFunction',
  description: 'Functions within a governing body.',
  valuesMap: {
    CHAIR: { description: 'Chairs it; one at a time.' },
    VICE_CHAIR: { description: 'Stands in for the chair.' },
    TREASURER: { description: 'Keeps the money; one at a time.' },
    SECRETARY: { description: 'Keeps the minutes; one at a time.' },
    MEMBER: { description: 'Sits there without a function of its own.' },
  },
});
