import { many } from '#lib/reads';
import { Call } from './call.type.js';

export const callsOfInitiative = many(() => Call, 'initiativeId', 'What it asks the public for.', {
  nullable: true,
  unlessAsked: { includeDemonstration: true },
});
