import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { licence } from './licence/index.js';
import { personalData } from './personal-data.js';
import { theme } from './theme/index.js';

const nouns = part(theme, licence);

export const portals = {
  ...nouns,
  name: 'portals',
  module: moduleOf('portals', nouns),
  migrations: sqlMigrations('libs/portals/src/migrations'),
  tells: ['portals'],
  personalData,
};
