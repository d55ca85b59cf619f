import { sqlMigrations } from '#lib/database';
import { TerritoryDesignation } from './designation/designation.entity.js';
import { personalData } from './personal-data.js';
import { TerritoriesModule } from './territories.module.js';
import { TerritoryState } from './territory/territory.entity.js';
import { successorsReads, territoryReads, versionReads } from './territory/territory.reads.js';

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
export { Territory } from './territory/territory.type.js';
export { TerritoryKind } from './territory/territory.enums.js';
export { folded } from './territory/territory.search.js';
export { TerritoryReference } from './territory/territory.inputs.js';

export const territories = {
  name: 'territories',
  module: TerritoriesModule,
  entities: [TerritoryState, TerritoryDesignation],
  migrations: sqlMigrations('libs/territories/src/migrations'),
  reads: [territoryReads, successorsReads, versionReads],
  contributions: [],
  tells: ['territories'],
  personalData,
};
