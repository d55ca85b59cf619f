import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { course } from './course/index.js';
import { personalData } from './personal-data.js';
import { trainingSession } from './training-session/index.js';

export { loadTrainingDemonstration, removeTrainingDemonstration } from './demonstration/load.js';

const nouns = part(course, trainingSession);

export const training = {
  ...nouns,
  name: 'training',
  module: moduleOf('training', nouns),
  migrations: sqlMigrations('libs/training/src/migrations'),
  tells: ['training'],
  personalData,
};
