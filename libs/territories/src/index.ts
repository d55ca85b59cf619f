import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { ground } from './ground/index.js';
import { lineage } from './lineage/index.js';
import { personalData } from './personal-data.js';
import { reports } from './reports/index.js';
import { territory } from './territory/index.js';
import { version } from './version/index.js';
import { vintage } from './vintage/index.js';

export {
  cogFile,
  firstOfJanuary,
  generateCog,
  importCog,
  importVintage,
  packagesIn,
  type Progress,
  withPackages,
  writeCogFile,
} from './cog/index.js';
export { importContours } from './contour/index.js';
export { importGround } from './ground/index.js';
export { importLocations } from './location/index.js';
export { Territory } from './territory/territory.type.js';
export { TerritoryKind } from './territory/territory.enums.js';
export { folded, hasSearched, rankOfName, territoriesFound } from './territory/territory.search.js';
export { byKindAndName } from './territory/territory.order.js';
export { communesIn, liesAbove, liesIn } from './territory/territory.within.js';
export { TerritoryReference } from './territory/territory.inputs.js';

const nouns = part(territory, lineage, version, vintage, ground);

export const territories = {
  ...nouns,
  name: 'territories',
  module: moduleOf('territories', nouns),
  migrations: sqlMigrations('libs/territories/src/migrations'),
  tells: ['territories'],
  personalData,
  reports,
};
