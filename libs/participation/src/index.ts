import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { call } from './call/index.js';
import { contribution } from './contribution/index.js';
import { initiative } from './initiative/index.js';
import { personalData } from './personal-data.js';

export { loadParticipationDemonstration, removeParticipationDemonstration } from './demonstration/load.js';

const nouns = part(initiative, call, contribution);

export const participation = {
  ...nouns,
  name: 'participation',
  module: moduleOf('participation', nouns),
  migrations: sqlMigrations('libs/participation/src/migrations'),
  tells: ['participation'],
  personalData,
};
