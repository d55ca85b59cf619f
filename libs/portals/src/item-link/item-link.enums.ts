import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

const FAULTS = {
  GONE: 'Its host answers that nothing is there (404, 410).',
  REFUSED: 'Its host refuses the question (another status from 400 on).',
  FAILING: 'Its host has a fault of its own (a status from 500 on).',
  HOST_UNKNOWN: 'The name of its host leads nowhere.',
  NOT_SECURE: 'No secure connection is made: its certificate has expired, say.',
  NO_ANSWER: 'Nothing answers, not in time, or it leads round in circles.',
};
export const LinkFault = enumOf(Object.keys(FAULTS) as (keyof typeof FAULTS)[]);
export type LinkFault = keyof typeof FAULTS;
registerEnumType(LinkFault, {
  name: 'LinkFault',
  description: 'Why a link is called broken.',
  valuesMap: Object.fromEntries(Object.entries(FAULTS).map(([name, description]) => [name, { description }])),
});
