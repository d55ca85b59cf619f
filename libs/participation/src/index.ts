import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { initiative } from './initiative/index.js';
import { personalData } from './personal-data.js';

export { loadParticipationDemonstration, removeParticipationDemonstration } from './demonstration/load.js';

const nouns = part(initiative);

export const participation = {
  ...nouns,
  name: 'participation',
  module: moduleOf('participation', nouns),
  migrations: sqlMigrations('libs/participation/src/migrations'),
  tells: ['participation'],
  personalData,
};
